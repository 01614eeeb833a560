/** login.microsoftonline.com as far as MSAL's standard client needs it: one person, with or without a session. */
import type { HostAnswer } from './closedNetwork';

export interface SignInPages {
  readonly tenantId: string;
  readonly person: {
    readonly objectId: string;
    readonly displayName: string;
    readonly userPrincipalName: string;
  };
  /** Whether a silent request is answered; the sign-in window is answered always. */
  readonly hasSession: boolean;
  readonly accessToken: () => Promise<string>;
}

/** Form: OAuth 2.0 authorization code flow with fragment answers, as msal-browser 5.29 asks for it. */
export function signInPages(pages: SignInPages): HostAnswer {
  /** The nonce of each request that got a code, by the code. */
  const nonces = new Map<string, string>();
  return async (request, response, url) => {
    const endpoint = url.pathname.split('/').at(-1);
    if (endpoint === 'authorize') {
      const code = `code${nonces.size}`;
      nonces.set(code, parameter(url.searchParams, 'nonce'));
      response.writeHead(302, { Location: returnAddress(pages, url.searchParams, code) }).end();
      return;
    }
    const cors = {
      'Access-Control-Allow-Origin': request.headers.origin ?? '',
      'Access-Control-Allow-Headers': '*',
      'Content-Type': 'application/json',
    };
    if (request.method !== 'POST' || endpoint !== 'token') {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 404, cors).end();
      return;
    }
    const body = new URLSearchParams((await request.toArray()).join(''));
    response.writeHead(200, cors).end(JSON.stringify(await tokenAnswer(pages, body, nonces)));
  };
}

function returnAddress(pages: SignInPages, asked: URLSearchParams, code: string): string {
  const answer = new URLSearchParams({ state: parameter(asked, 'state') });
  if (asked.get('prompt') === 'none' && !pages.hasSession) {
    answer.set('error', 'login_required');
    answer.set('error_description', 'AADSTS50058 (test)');
  } else {
    answer.set('code', code);
    answer.set('client_info', clientInfo(pages));
  }
  return `${parameter(asked, 'redirect_uri')}#${answer.toString()}`;
}

async function tokenAnswer(
  pages: SignInPages,
  body: URLSearchParams,
  nonces: ReadonlyMap<string, string>,
) {
  const nonce = nonces.get(parameter(body, 'code')) ?? '';
  return {
    token_type: 'Bearer',
    scope: parameter(body, 'scope'),
    expires_in: 3600,
    access_token: await pages.accessToken(),
    id_token: idToken(pages, parameter(body, 'client_id'), nonce),
    client_info: clientInfo(pages),
  };
}

function parameter(parameters: URLSearchParams, name: string): string {
  return parameters.get(name) ?? '';
}

function clientInfo({ person, tenantId }: SignInPages): string {
  return base64Url({ uid: person.objectId, utid: tenantId });
}

function idToken({ person, tenantId }: SignInPages, clientId: string, nonce: string): string {
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: 1_700_000_000,
    exp: 4_000_000_000,
    tid: tenantId,
    oid: person.objectId,
    sub: person.objectId,
    name: person.displayName,
    preferred_username: person.userPrincipalName,
    nonce,
  };
  return `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url(claims)}.`;
}

function base64Url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
