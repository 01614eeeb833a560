/** HTTP in, the right endpoint out: the local SharePoint stand-in as a server on this machine only. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { isAllowedHost, isForeignOrigin, loopbackOrigins, originOf } from './callers';
import { corsHeaders } from './cors';
import { FaultBook } from './faults';
import { guidFor } from './identifiers';
import { type LocalDesk, localAnswer } from './localEndpoints';
import type { RestAnswer } from './restMessages';
import { RestService } from './restService';
import type { Scenario } from './scenario';
import { siteFromScenario } from './siteFromScenario';
import { TokenOffice } from './tokens';

export interface StandInOptions {
  readonly scenario: Scenario;
  /** Left out or 0: a free port. */
  readonly port?: number;
  /** Server-relative address of the site. Left out: /sites/styrdokument. */
  readonly sitePath?: string;
  /**
   * The origin under which clients call, when something routes them here (a browser test that routes
   * https://contoso.sharepoint.com). Links, `odata.nextLink` and the tokens' audience carry it, and its
   * host is accepted beside 127.0.0.1. Left out: links follow the Host that the client called.
   */
  readonly publicOrigin?: string;
  /** Origins of pages that may call across origins (CORS). Left out: none. */
  readonly allowedOrigins?: readonly string[];
  /** Added before every answer below /_api. Left out: 0. */
  readonly latencyMs?: number;
  /** IANA time zone of the site. Left out: Europe/Stockholm. */
  readonly timeZone?: string;
  /** Asked, in order, before SharePoint's own routes; see ExtraRoute. */
  readonly extraRoutes?: readonly ExtraRoute[];
  /** Where loud lines go (unimplemented routes, refused real tokens). Left out: stderr. */
  readonly log?: (line: string) => void;
}

/** Answers and gives true, or gives false and touches nothing. The Host header is checked before. */
export type ExtraRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => boolean | Promise<boolean>;

export interface StandIn {
  /** http://127.0.0.1:PORT, whatever publicOrigin says. */
  readonly origin: string;
  /** The site as clients call it: on publicOrigin when that is given. */
  readonly siteUrl: string;
  readonly port: number;
  /** How many requests met something that SharePoint has and the stand-in has not. */
  readonly notImplementedCount: () => number;
  readonly close: () => Promise<void>;
}

/** Largest request body: an upload of a document is well below. */
const mostBytes = 64 * 1024 * 1024;

/** Starts the stand-in on 127.0.0.1. Rejects when the port is taken or the scenario is wrong. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  if (process.env.NODE_ENV === 'production')
    throw new Error('the local stand-in does not start with NODE_ENV=production');
  const log = options.log ?? ((line: string) => void process.stderr.write(`stand-in: ${line}\n`));
  const sitePath = options.sitePath ?? '/sites/styrdokument';
  const timeZone = options.timeZone ?? 'Europe/Stockholm';
  const site = await siteFromScenario(options.scenario, sitePath, timeZone);
  const faults = new FaultBook(options.scenario.faults ?? []);
  let port = 0;
  const origins = () => [
    ...loopbackOrigins(port),
    ...(options.publicOrigin === undefined ? [] : [options.publicOrigin]),
  ];
  const tokens = await TokenOffice.open(origins);
  const rest = new RestService(site, tokens, faults, log, origins);
  const desk: LocalDesk = { scenario: options.scenario, site, tokens, faults, rest };
  const server = createServer((request, response) => {
    serve(request, response, { options, desk, origins: origins() }).catch((error: unknown) => {
      log(`failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      response.destroy();
    });
  });
  port = await listening(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${String(port)}`;
  return {
    origin,
    siteUrl: `${options.publicOrigin ?? origin}${sitePath}`,
    port,
    notImplementedCount: () => rest.notImplemented,
    close: () => closed(server),
  };
}

interface Serving {
  readonly options: StandInOptions;
  readonly desk: LocalDesk;
  readonly origins: readonly string[];
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  const { options, origins } = serving;
  response.setHeader('X-Local-Stand-In', '1');
  if (!isAllowedHost(request.headers.host, origins)) {
    await send(response, plain(421, 'This host is not the local stand-in.'));
    return;
  }
  const origin = options.publicOrigin ?? originOf(request.headers.host);
  const url = new URL(request.url ?? '/', origin);
  for (const route of options.extraRoutes ?? []) if (await route(request, response, url)) return;
  const cors = corsHeaders(request, options.allowedOrigins ?? []);
  for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
  if (request.method === 'OPTIONS') {
    await send(response, { status: 200, headers: {}, body: '' });
    return;
  }
  await send(response, await answerTo(request, url, origin, serving));
}

async function answerTo(
  request: IncomingMessage,
  url: URL,
  origin: string,
  { options, desk, origins }: Serving,
): Promise<RestAnswer> {
  const method = request.method ?? 'GET';
  const body = await bodyOf(request);
  if (/^\/__local(\/|$)/.test(url.pathname)) {
    if (isForeignOrigin(request.headers.origin, [...origins, ...(options.allowedOrigins ?? [])]))
      return plain(403, 'Other pages may not steer the local stand-in.');
    return localAnswer({ method, url, body, origin }, desk);
  }
  const below = belowSite(url.pathname, desk.site.path);
  if (below === null) return plain(404, '404 FILE NOT FOUND');
  if (!/^(_api|_vti_bin)(\/|$)/i.test(below)) return plain(501, noPages);
  if (options.latencyMs !== undefined && options.latencyMs > 0) await wait(options.latencyMs);
  const started = performance.now();
  const answer = await desk.rest.answer({
    method,
    path: url.pathname,
    search: url.search,
    headers: headersOf(request),
    body,
    origin,
  });
  return { ...answer, headers: { ...usualHeaders(started), ...answer.headers } };
}

/** What a person meets who follows a link to a page or a file of the site. */
const noPages =
  'Den lokala ersättaren för SharePoint har inga sidor. I SharePoint öppnas dokumentet eller listan här.';

function belowSite(pathname: string, sitePath: string): string | null {
  const inside = `${pathname.toLowerCase()}/`.startsWith(`${sitePath.toLowerCase()}/`);
  return inside ? pathname.slice(sitePath.length + 1) : null;
}

/** The headers that every recorded answer has. */
function usualHeaders(started: number): Record<string, string> {
  return {
    'Cache-Control': 'private, max-age=0',
    SPRequestGuid: guidFor('request', String(started), String(Math.random())),
    SPClientServiceRequestDuration: String(Math.ceil(performance.now() - started)),
    'X-SharePointHealthScore': '0',
    'X-SP-SERVERSTATE': 'ReadOnly=0',
  };
}

async function send(response: ServerResponse, answer: RestAnswer): Promise<void> {
  const { status, headers, body } = answer;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...headers, 'Content-Length': String(length) });
  if (!answer.cut) {
    response.end(body);
    return;
  }
  await new Promise<void>((resolve) => {
    response.write(body.slice(0, Math.floor(body.length / 2)), () => resolve());
  });
  response.socket?.destroy();
}

function plain(status: number, body: string): RestAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

function headersOf(request: IncomingMessage): Map<string, string> {
  return new Map(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value] as const],
    ),
  );
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new Error('a request body above 64 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
