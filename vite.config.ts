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

export default defineConfig({
  base: './',
  plugins: [react(), pdfResources()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { tab: 'index.html', redirect: 'redirect.html' } },
  },
  worker: { format: 'es' },
});
