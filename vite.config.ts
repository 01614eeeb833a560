/** How the tab is built: pages with relative addresses, so that any static host below any path can serve them. */
import react from '@vitejs/plugin-react';
import { cpSync } from 'node:fs';
import { defineConfig, loadEnv, type Plugin } from 'vite';
import { firstImportNamedInPage } from './bundling/firstImport';
import { neverUsedLeftOut, teamsLogLeftOut } from './bundling/leftOut';
import { themesWithWhatIsUsed, tokensWrittenOut } from './bundling/themeTokens';

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
