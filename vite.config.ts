/** How the tab is built: two pages, relative addresses, so that any static host below any path can serve it. */
import react from '@vitejs/plugin-react';
import { cpSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  base: './',
  plugins: [tokensWrittenOut(), react(), pdfResources()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { tab: 'index.html', redirect: 'redirect.html' },
      // Else what both pages use of MSAL would lie apart from the rest, and pack larger.
      output: { codeSplitting: { groups: [{ name: 'msal', test: /node_modules.@azure/ }] } },
    },
  },
  worker: { format: 'es' },
});
