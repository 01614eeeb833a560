/** $batch: reads the multipart request of any client, writes SharePoint's flat CRLF answer. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { queryInvalid } from './errors';

/** SharePoint takes 100 operations in one batch. */
const mostParts = 100;

export interface BatchPart {
  readonly method: string;
  /** As written: absolute, or relative to the site. */
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface PartAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * The requests of a batch in order, change sets laid flat. LF and CRLF are taken alike. Throws 400 for a
 * missing boundary, a part that is no request, and more than a hundred parts.
 */
export function batchParts(contentType: string | undefined, body: string): BatchPart[] {
  const boundary = boundaryOf(contentType ?? '');
  if (boundary === null) throw queryInvalid('The batch request has no boundary.');
  const parts = partsBetween(body.replaceAll('\r\n', '\n'), boundary).flatMap(requestsIn);
  if (parts.length > mostParts)
    throw queryInvalid('The number of operations in the batch request exceeds the maximum of 100.');
  return parts;
}

/** One part per request, in order, each with a reason phrase: PnPjs cannot read a status line without. */
export function batchAnswer(answers: readonly PartAnswer[]): {
  readonly contentType: string;
  readonly body: string;
} {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(({ status, headers, body }) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
    return [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? 'Unknown'}`,
      ...lines,
      '',
      body,
      '',
    ].join('\r\n');
  });
  return {
    contentType: `multipart/mixed; boundary=${boundary}`,
    body: `${parts.join('')}--${boundary}--\r\n`,
  };
}

function boundaryOf(contentType: string): string | null {
  return /boundary="?([^";\s]+)"?/i.exec(contentType)?.[1] ?? null;
}

function partsBetween(text: string, boundary: string): string[] {
  return text
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^\n/, ''));
}

/** A part is one request, or a change set of several. */
function requestsIn(part: string): BatchPart[] {
  const { headers, rest } = headersOf(part);
  const nested = boundaryOf(headers.get('content-type') ?? '');
  if (nested !== null) return partsBetween(rest, nested).flatMap(requestsIn);
  const line = /^\s*([A-Z]+) (\S+) HTTP\/1\.1\n/.exec(rest);
  if (line?.[1] === undefined || line[2] === undefined)
    throw queryInvalid('A part of the batch request is not a request.');
  const inner = headersOf(rest.slice(line[0].length));
  return [{ method: line[1], url: line[2], headers: inner.headers, body: inner.rest.trim() }];
}

function headersOf(text: string): { headers: Map<string, string>; rest: string } {
  const headers = new Map<string, string>();
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, rest: end < 0 ? '' : text.slice(end + 2) };
}
