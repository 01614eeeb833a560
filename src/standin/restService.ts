/** One request below the site, or one part of a batch, from token to answer. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer';
import { batchAnswer, batchParts } from './batch';
import { NotImplementedHere, SharePointError, accessDenied, queryInvalid } from './errors';
import { type FaultBook, type Happening, faultAnswer, retryHeaders } from './faults';
import { clientServiceAnswer } from './clientService';
import { contentTypeOf, metadataLevel, metadataLevelOfError } from './metadataLevel';
import { parseQuery } from './odataQuery';
import { errorBody, jsonBody } from './odataWriter';
import type { RestAnswer, RestRequest } from './restMessages';
import { answerOf } from './router';
import type { Access, Call, Method } from './routing';
import type { SiteStore } from './siteStore';
import { unauthorizedAnswer } from './signInRefusal';
import { type TokenBearer, type TokenOffice, TokenRefused } from './tokens';

/** The scopes that grant each right, and the person's own right that it needs besides. */
const granting: Readonly<Record<Access, readonly string[]>> = {
  read: ['AllSites.Read', 'AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl'],
  write: ['AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl'],
  manage: ['AllSites.Manage', 'AllSites.FullControl'],
};

export class RestService {
  notImplemented = 0;
  requests = 0;

  constructor(
    private readonly site: SiteStore,
    private readonly tokens: TokenOffice,
    private readonly faults: FaultBook,
    private readonly log: (line: string) => void,
    /** Origins under which a part of a batch may address this site. */
    private readonly ownOrigins: () => readonly string[],
  ) {}

  /** Never rejects but for programming errors: refusals are answers. */
  async answer(request: RestRequest): Promise<RestAnswer> {
    this.requests += 1;
    let bearer: TokenBearer;
    try {
      bearer = await this.tokens.bearer(request.headers.get('authorization'));
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      if (error.isReal) this.log(`REFUSED: ${error.reason}`);
      return unauthorizedAnswer(error.description);
    }
    return this.one(request, bearer);
  }

  private async one(request: RestRequest, bearer: TokenBearer): Promise<RestAnswer> {
    const method = meantMethod(request);
    const path = decoded(request.path).slice(this.site.path.length + 1);
    const shown = path + decoded(request.search.replaceAll('+', ' '));
    const happening = this.faults.take(bearer.person, method, shown);
    if (happening.delayMs > 0) await wait(happening.delayMs);
    const answer = happening.instead
      ? this.insteadOf(happening, request, shown)
      : await this.trueAnswer(request, bearer, method, path);
    return disturbed(answer, happening);
  }

  private async trueAnswer(
    request: RestRequest,
    bearer: TokenBearer,
    method: string,
    path: string,
  ): Promise<RestAnswer> {
    const accept = request.headers.get('accept');
    try {
      if (bearer.person.siteRight === 'none') throw accessDenied();
      if (method === 'POST' && /^_vti_bin\/client\.svc\/ProcessQuery$/i.test(path))
        return clientServiceAnswer(this.site, asText(request.body), (access) =>
          permit(access, bearer),
        );
      if (!/^_api(\/|$)/i.test(path)) throw new NotImplementedHere(`${method} /${path}`);
      const below = path.replace(/^_api\/?/i, '');
      if (below.toLowerCase() === '$batch' && method === 'POST')
        return await this.batch(request, bearer);
      const call = this.callFor(request, bearer, method);
      const answer = await answerOf(below, call, (access) => permit(access, bearer));
      return await written(answer, request, call.api);
    } catch (error) {
      return this.refused(error, accept, request);
    }
  }

  private callFor(request: RestRequest, bearer: TokenBearer, method: string): Call {
    if (!isMethod(method)) throw new NotImplementedHere(`the method ${method}`);
    return {
      site: this.site,
      person: bearer.person,
      method,
      origin: request.origin,
      api: `${request.origin}${this.site.path}/_api`,
      query: parseQuery(request.search),
      headers: request.headers,
      body: request.body,
    };
  }

  private async batch(request: RestRequest, bearer: TokenBearer): Promise<RestAnswer> {
    const text = new TextDecoder().decode(request.body);
    const parts = batchParts(request.headers.get('content-type'), text);
    const answers: RestAnswer[] = [];
    // In order and one at a time: a later part sees what an earlier one wrote, and nothing rolls back.
    for (const part of parts) {
      const url = this.partUrl(part.url, request.origin);
      answers.push(
        await this.one(
          {
            method: part.method,
            path: url.pathname,
            search: url.search,
            headers: part.headers,
            body: new TextEncoder().encode(part.body),
            origin: request.origin,
          },
          bearer,
        ),
      );
    }
    const { contentType, body } = batchAnswer(
      answers.map((one) => ({ ...one, body: asText(one.body) })),
    );
    return {
      status: 200,
      headers: { 'Content-Type': contentType },
      body,
      cut: answers.some((one) => one.cut),
    };
  }

  /** A part may address this site only, under the origin that the client called. */
  private partUrl(written: string, origin: string): URL {
    const url = new URL(written, `${origin}${this.site.path}/`);
    const inside = url.pathname.toLowerCase().startsWith(`${this.site.path.toLowerCase()}/_api/`);
    if (!this.ownOrigins().includes(url.origin) || !inside)
      throw queryInvalid(`The request '${url.pathname}' of the batch is not within this site.`);
    return url;
  }

  private insteadOf({ instead }: Happening, request: RestRequest, path: string): RestAnswer {
    if (!instead) throw new Error('no fault to answer with');
    if (instead.kind === 'unauthorized') return unauthorizedAnswer('Unsupported security token.');
    const refusal = faultAnswer(instead, path, `${request.origin}${this.site.path}`);
    if (refusal) return this.refused(refusal, request.headers.get('accept'), request);
    const status = instead.kind === 'throttled' ? 429 : 503;
    return {
      status,
      headers: { ...retryHeaders(instead), 'Content-Type': 'text/html; charset=utf-8' },
      body: status === 429 ? '429 TOO MANY REQUESTS' : 'The service is unavailable.',
    };
  }

  private refused(error: unknown, accept: string | undefined, request: RestRequest): RestAnswer {
    if (!(error instanceof SharePointError)) throw error;
    if (error instanceof NotImplementedHere) {
      this.notImplemented += 1;
      this.log(`501 ${request.method} ${request.path}: ${error.message}`);
    }
    const level = metadataLevelOfError(accept, request.headers.get('odata-version'));
    return {
      status: error.status,
      headers: { ...error.headers, 'Content-Type': contentTypeOf(level) },
      body: errorBody(error, level),
    };
  }
}

async function written(answer: Answer, request: RestRequest, api: string): Promise<RestAnswer> {
  if (answer.kind === 'empty')
    return { status: answer.status, headers: answer.headers ?? {}, body: '' };
  if (answer.kind === 'bytes') {
    const headers = { ...answer.headers, 'Content-Type': answer.contentType };
    return { status: 200, headers, body: await answer.bytes() };
  }
  const level = metadataLevel(request.headers.get('accept'), request.headers.get('odata-version'));
  const body = jsonBody(answer, level, api);
  const own = answer.kind === 'entity' ? (answer.headers ?? {}) : {};
  const status = answer.kind === 'entity' ? (answer.status ?? 200) : 200;
  return { status, headers: { ...own, 'Content-Type': contentTypeOf(level) }, body };
}

function permit(access: Access, { person, scopes }: TokenBearer): void {
  const granted = granting[access].some((scope) => scopes.has(scope));
  if (!granted || (access !== 'read' && person.siteRight !== 'full')) throw accessDenied();
}

function disturbed(answer: RestAnswer, { cut, malformed, raw }: Happening): RestAnswer {
  let { body } = answer;
  if (raw && typeof body === 'string') body = withFirstRow(body, raw);
  if (malformed) body = body.slice(0, Math.ceil(body.length / 2));
  return cut ? { ...answer, body, cut } : { ...answer, body };
}

/** The body with `raw` laid over its first row, whatever the metadata level. */
function withFirstRow(body: string, raw: Readonly<Record<string, unknown>>): string {
  const parsed = JSON.parse(body) as { value?: object[]; d?: { results?: object[] } };
  const first = (parsed.value ?? parsed.d?.results)?.[0];
  if (first) Object.assign(first, raw);
  return JSON.stringify(parsed);
}

function asText(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

/** The verb that is meant: X-HTTP-Method counts on POST, and PATCH is MERGE. */
function meantMethod({ method, headers }: RestRequest): string {
  const tunnelled = method === 'POST' ? headers.get('x-http-method')?.toUpperCase() : undefined;
  const meant = tunnelled ?? method;
  return meant === 'PATCH' ? 'MERGE' : meant;
}

function isMethod(word: string): word is Method {
  return ['GET', 'POST', 'MERGE', 'PUT', 'DELETE'].includes(word);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
