/** /__local: what the stand-in says of itself, its tokens and its faults. No part of SharePoint. */
import { coverage } from './coverage';
import { type FaultBook, readFault } from './faults';
import { isPersonKey, people, tenantId } from './people';
import type { RestAnswer } from './restMessages';
import type { RestService } from './restService';
import type { Scenario } from './scenario';
import type { SiteStore } from './siteStore';
import { type TokenOffice, scopes } from './tokens';

export interface LocalRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: Uint8Array;
  readonly origin: string;
}

export interface LocalDesk {
  readonly scenario: Scenario;
  readonly site: SiteStore;
  readonly tokens: TokenOffice;
  readonly faults: FaultBook;
  readonly rest: RestService;
}

export async function localAnswer(request: LocalRequest, desk: LocalDesk): Promise<RestAnswer> {
  const { method, url } = request;
  switch (`${method} ${url.pathname.replace(/\/$/, '')}`) {
    case 'GET /__local':
      return json(200, description(request, desk));
    case 'GET /__local/coverage':
      return json(200, coverage());
    case 'GET /__local/token':
      return token(request, desk);
    case 'GET /__local/faults':
      return json(200, { faults: desk.faults.list() });
    case 'POST /__local/faults':
      return addFaults(request, desk);
    case 'DELETE /__local/faults':
      desk.faults.clear();
      return nothing;
    case 'DELETE /__local/changes':
      desk.site.changes.beginAnew(Date.now());
      return nothing;
    case 'POST /__local/readers':
      return setReaders(request, desk);
    default:
      return problem(404, `there is no ${method} ${url.pathname}`);
  }
}

function description({ origin }: LocalRequest, { scenario, site, rest }: LocalDesk) {
  return {
    name: 'local SharePoint stand-in (REST subset)',
    scenario: { name: scenario.name, description: scenario.description },
    site: `${origin}${site.path}`,
    tenantId,
    people: Object.values(people).map(({ key, displayName, userPrincipalName, siteRight }) => ({
      key,
      displayName,
      userPrincipalName,
      siteRight,
    })),
    counters: { requests: rest.requests, notImplemented: rest.notImplemented },
  };
}

/** The token as plain text; with format=json the account besides, for a host page to hand on. */
async function token({ url, origin }: LocalRequest, { tokens }: LocalDesk): Promise<RestAnswer> {
  const key = url.searchParams.get('person') ?? '';
  const scope = url.searchParams.get('scope') ?? 'AllSites.Read';
  if (!isPersonKey(key))
    return problem(400, `person is one of ${Object.keys(people).join(', ')}, not '${key}'`);
  if (!scopes.includes(scope))
    return problem(400, `scope is one of ${scopes.join(', ')}, not '${scope}'`);
  const person = people[key];
  const seconds = Number(url.searchParams.get('validForSeconds') ?? 3600);
  if (!Number.isInteger(seconds)) return problem(400, 'validForSeconds is a whole number');
  const issued = await tokens.issue(person, origin, scope, seconds);
  if (url.searchParams.get('format') !== 'json') {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
    return { status: 200, headers, body: issued.accessToken };
  }
  return json(200, {
    ...issued,
    scope,
    oid: person.objectId,
    tid: tenantId,
    name: person.displayName,
    username: person.userPrincipalName,
  });
}

/** Takes { "list": "Styrdokument", "id": 3, "people": ["employee"] }; without `people` all who may read the site may. */
function setReaders({ body, origin }: LocalRequest, { site }: LocalDesk): RestAnswer {
  const { list, id, people: keys = null } = (parsedBody(body) ?? {}) as Record<string, unknown>;
  if (typeof list !== 'string' || typeof id !== 'number')
    return problem(400, 'list is a title, and id a row of it');
  const row = site.listByTitle(list, origin).rows.get(id);
  if (!row) return problem(404, `there is no row ${id} in ${list}`);
  if (keys === null) site.letRead(row, null);
  else if (Array.isArray(keys) && keys.every((key) => isPersonKey(String(key))))
    site.letRead(
      row,
      keys.map((key) => people[String(key) as keyof typeof people]),
    );
  else return problem(400, `people are of ${Object.keys(people).join(', ')}`);
  return nothing;
}

const nothing: RestAnswer = { status: 204, headers: {}, body: '' };

/** Takes one fault, or { "faults": [...] }. */
function addFaults({ body }: LocalRequest, { faults }: LocalDesk): RestAnswer {
  const parsed = parsedBody(body);
  if (parsed === null) return problem(400, 'the body is not JSON');
  const many = (parsed as { faults?: unknown } | null)?.faults;
  const read = (Array.isArray(many) ? many : [parsed]).map(readFault);
  for (const one of read) if (typeof one === 'string') return problem(400, one);
  for (const one of read) if (typeof one !== 'string') faults.add(one);
  return json(200, { faults: faults.list() });
}

/** Null when it is not JSON. */
function parsedBody(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

function problem(status: number, sentence: string): RestAnswer {
  return json(status, { problem: sentence });
}

function json(status: number, body: unknown): RestAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify(body, null, 1),
  };
}
