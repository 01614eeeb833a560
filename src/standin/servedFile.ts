/** A file as it goes over HTTP, and how it is sent. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { mediaTypes, otherMediaType } from '../manifest/mediaTypes';

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
  return mediaTypes[path.extname(fileName)] ?? otherMediaType;
}
