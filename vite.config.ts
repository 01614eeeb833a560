/** How the tab is built: pages with relative addresses, so that any static host below any path can serve them. */
import react from '@vitejs/plugin-react';
import { cpSync } from 'node:fs';
import { defineConfig, loadEnv, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

/** pdf.js's character maps and fonts, fetched only when an old PDF asks for them. */
function pdfResources(): Plugin {
  return {
    name: 'pdf-resources',
    apply: 'build',
    closeBundle() {
      for (const folder of ['cmaps', 'standard_fonts']) {
        cpSync(`node_modules/pdfjs-dist/${folder}`, `dist/pdfjs/${folder}`, { recursive: true });
      }
    },
  };
}

/** The certificate that Microsoft's toolkit wrote to env/.env.local: `npx vite preview` then serves the tab to a real tenant. */
const { SSL_CRT_FILE: cert, SSL_KEY_FILE: key } = loadEnv('preview', 'env', 'SSL_');

const tokenNames =
  /\btokens\.((?:border|color|curve|duration|font|lineHeight|shadow|spacing|strokeWidth|zIndex)\w+)/g;

/** Fluent's `tokens.colorX` is the text `var(--colorX)`: written out, the table of all its names is left out of the build. */
function tokensWrittenOut(): Plugin {
  return {
    name: 'tokens-written-out',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/tab\/|\/@fluentui\// },
      handler: (code) => code.replace(tokenNames, "'var(--$1)'"),
    },
  };
}

/** teams-js logs through `debug`, which is silent until a developer turns it on: its place is taken by silence. */
function teamsLogLeftOut(): Plugin {
  return {
    name: 'teams-log-left-out',
    apply: 'build',
    load: {
      filter: { id: /\/teams-js\/.*\/debug\/src\/browser\.js$/ },
      handler: () => `const log = () => {};
        const debug = Object.assign(() => log, { formatArgs() {} });
        log.extend = () => log;
        export const b = { debug };`,
    },
  };
}

/**
 * What a page's script asks for by `import()` as it starts stands in the page as well, with what that imports: all of it
 * is then on its way at once.
 */
function firstImportNamedInPage(): Plugin {
  return {
    name: 'first-import-named-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk }) {
        const [first] = chunk?.dynamicImports.filter((file) => /\bshowTab-/.test(file)) ?? [];
        return first === undefined ? [] : linksTo(first, bundle, chunk?.fileName);
      },
    },
  };
}

/** A chunk, what it imports and their styles; `already` is on its way. */
function linksTo(
  first: string,
  bundle: Rolldown.OutputBundle,
  already?: string,
): HtmlTagDescriptor[] {
  const scripts = new Set([first]);
  const styles = new Set<string>();
  for (const file of scripts) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') continue;
    for (const imported of chunk.imports) if (imported !== already) scripts.add(imported);
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

export default defineConfig({
  base: './',
  plugins: [
    tokensWrittenOut(),
    teamsLogLeftOut(),
    firstImportNamedInPage(),
    react(),
    pdfResources(),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { tab: 'index.html', redirect: 'redirect.html', privacy: 'privacy.html' },
      // Else what both pages use of MSAL would lie apart from the rest, and pack larger.
      output: { codeSplitting: { groups: [{ name: 'msal', test: /node_modules.@azure/ }] } },
    },
  },
  preview: {
    port: 53_000,
    strictPort: true,
    ...(cert && key ? { https: { cert, key } } : {}),
  },
  worker: { format: 'es' },
});
