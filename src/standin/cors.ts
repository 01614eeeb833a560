/** CORS as SharePoint Online answers requests with a bearer token: for the page's origin, exposing nothing. */
import type { IncomingMessage } from 'node:http';

/**
 * Headers for an allowed page, none for others. There is no wildcard and no Access-Control-Expose-Headers:
 * a page cannot read Retry-After or ETag from the headers.
 */
export function corsHeaders(
  request: IncomingMessage,
  allowed: readonly string[],
): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined || !allowed.includes(origin)) return { Vary: 'Origin' };
  const preflight =
    request.method === 'OPTIONS'
      ? {
          'Access-Control-Allow-Methods': 'GET, POST, OPTIONS, HEAD, MOVE, PUT, PATCH, DELETE',
          'Access-Control-Allow-Headers':
            request.headers['access-control-request-headers'] ?? 'authorization',
        }
      : {};
  return { Vary: 'Origin', 'Access-Control-Allow-Origin': origin, ...preflight };
}
