/** What each kind of file in the built tab is served as, wherever it is hosted. */

/**
 * By the file name's ending. A script under another type does not run, since `nosniff` is among the headers; hosts
 * know `.mjs` least of all.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** For endings that are not named: character maps and fonts of old PDF files, read as bytes. */
export const otherMediaType = 'application/octet-stream';
