/** How the tab is built: two pages, relative addresses, so that any static host below any path can serve it. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { tab: 'index.html', redirect: 'redirect.html' } },
  },
  worker: { format: 'es' },
});
