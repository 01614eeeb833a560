/** A file as it goes over HTTP, and how it is sent. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

export interface ServedFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
): void {
  response.writeHead(file.status, file.headers);
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

/** The media type by a file name's ending. */
export function mediaTypeOf(fileName: string): string {
  return mediaTypes[path.extname(fileName)] ?? 'application/octet-stream';
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
