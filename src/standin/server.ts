/** HTTP in, the right endpoint out: the local SharePoint stand-in as a server on this machine only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Scenario } from './scenario';

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

/** Starts the stand-in on 127.0.0.1. Rejects when the port is taken. */
export function startStandIn(_options: StandInOptions): Promise<StandIn> {
  return Promise.reject(new Error('not built yet'));
}
