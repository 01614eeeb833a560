/** How the tab is built: pages with relative addresses, so that any static host below any path can serve them. */
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import react from '@vitejs/plugin-react';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

/**
 * What libraries hold for settings and questions that are never ours: MSAL's brokers of the system, its tokens in
 * localStorage or bound to keys, hybrid sign-in and regions; the query library's mutations and endless lists.
 */
const neverUsed: readonly (readonly [file: string, names: readonly string[]])[] = [
  ...[
    'interaction_client/PlatformAuthInteractionClient',
    'nativeBroker/PlatformAuthExtensionHandler',
    'nativeBroker/PlatformAuthDOMHandler',
    'interaction_client/SilentAuthCodeClient',
    'cache/LocalStorage',
    'cache/DatabaseStorage',
    'crypto/PopTokenGenerator',
    'crypto/TokenBindingKeyManager',
    'authority/RegionDiscovery',
  ].map((file) => [`${file}.mjs`, [path.basename(file)]] as const),
  ['query-core/build/modern/mutation.js', ['Mutation', 'getDefaultState']],
  [
    'query-core/build/modern/infiniteQueryBehavior.js',
    ['infiniteQueryBehavior', 'hasNextPage', 'hasPreviousPage'],
  ],
];

/** Classes without content take their place: who asks for them all the same meets a TypeError. */
function neverUsedLeftOut(): Plugin {
  const namesIn = (id: string) => neverUsed.find(([file]) => id.endsWith(`/${file}`))?.[1];
  return {
    name: 'never-used-left-out',
    apply: 'build',
    load: {
      filter: { id: /node_modules\/@(?:azure|tanstack)\// },
      handler: (id) =>
        namesIn(id)
          ?.map((name) => `export class ${name} {}`)
          .join('\n'),
    },
  };
}

/** Where a theme's tokens are used: in our own looks, and in those of the Fluent components that we use. */
const looks = [
  'src/tab',
  ...['button', 'link', 'provider'].map(
    (part) => `node_modules/@fluentui/react-${part}/lib/components`,
  ),
];

const teamsThemes: Readonly<Record<string, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  highContrast: teamsHighContrastTheme,
};

const themeModule = /\/@fluentui\/tokens\/lib\/themes\/teams\/(\w+)Theme\.js$/;

/**
 * A theme has 459 tokens, most of them for components that are not ours: the three are written out with those that are
 * used. Nothing is guessed: the build ends when it holds a token that was left out.
 */
function themesWithWhatIsUsed(): Plugin {
  const used = new Set(looks.flatMap(tokensIn));
  return {
    name: 'themes-with-what-is-used',
    apply: 'build',
    load: {
      filter: { id: themeModule },
      handler(id) {
        const [, name = ''] = themeModule.exec(id) ?? [];
        const kept = Object.entries(teamsThemes[name] ?? {}).filter(([token]) => used.has(token));
        const theme = `teams${name.charAt(0).toUpperCase()}${name.slice(1)}`;
        return `export const ${theme}Theme = ${JSON.stringify(Object.fromEntries(kept))};
          export const ${theme}V21Theme = null;`;
      },
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const written = file.type === 'chunk' ? file.code : file.source.toString();
        for (const [token] of written.matchAll(/(?<=var\(--)\w+/g))
          if (token in teamsLightTheme && !used.has(token))
            this.error(`${file.fileName} uses --${token}, which is left out of the themes`);
      }
    },
  };
}

function tokensIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = files.filter((file) => /\.(?:css|tsx?|styles\.js)$/.test(file));
  return written.flatMap(
    (file) =>
      readFileSync(path.join(folder, file), 'utf8').match(/(?<=--|\btokens\.|')[a-z]\w+/g) ?? [],
  );
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

export default defineConfig({
  base: './',
  plugins: [
    tokensWrittenOut(),
    teamsLogLeftOut(),
    neverUsedLeftOut(),
    themesWithWhatIsUsed(),
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
      output: {
        codeSplitting: {
          groups: [
            // Else what both pages use of MSAL would lie apart from the rest, and pack larger.
            { name: 'msal', test: /node_modules.@azure/ },
            // With all that each imports: what begins, and what draws.
            { name: 'connectTab', test: /src.tab.connectTab/, priority: 2 },
            { name: 'showTab', test: /src.tab.showTab/, priority: 1 },
          ],
        },
      },
    },
  },
  preview: {
    port: 53_000,
    strictPort: true,
    ...(cert && key ? { https: { cert, key } } : {}),
  },
  worker: { format: 'es' },
});
