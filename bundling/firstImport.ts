/** Names in a page what its script asks for first, so that the browser fetches it at once. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * What a page's script asks for by `import()` as it starts stands in the page as well, with what that imports: all of it
 * is then on its way at once.
 */
export function firstImportNamedInPage(): Plugin {
  return {
    name: 'first-import-named-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk }) {
        const [first] = chunk?.dynamicImports.filter((file) => /\bshowTab-/.test(file)) ?? [];
        const already = [chunk?.fileName, ...(chunk?.imports ?? [])];
        return first === undefined ? [] : linksTo(first, bundle, already);
      },
    },
  };
}

/** A chunk, what it imports and their styles; `already` is on its way. */
function linksTo(
  first: string,
  bundle: Rolldown.OutputBundle,
  already: readonly (string | undefined)[],
): HtmlTagDescriptor[] {
  const scripts = new Set([first]);
  const styles = new Set<string>();
  for (const file of scripts) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') continue;
    for (const imported of chunk.imports) if (!already.includes(imported)) scripts.add(imported);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  }
  return [
    ...[...scripts].map((file) => link('modulepreload', file)),
    ...[...styles].map((file) => link('stylesheet', file)),
  ];
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: '', href: `./${file}` }, injectTo: 'head' };
}
