/** Nested app authentication as the host does it: tokens for the person who is signed in to Teams. */
import { personIn } from './hostContext';
import type { HostPerson, HostSettings } from './hostSettings';
import type { HostState } from './hostState';

interface BrokerRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
}

/** Whether the person consents when the host asks on the tab's behalf. */
export type AskPerson = (person: HostPerson, scope: string) => Promise<boolean>;

/**
 * Answers one request of `window.nestedAppAuthBridge`, JSON in and out; null stands for a host that never answers.
 * Form: NestedAppAuthController and BridgeProxy of msal-browser 5.29.
 */
export async function answerBroker(
  data: string,
  settings: HostSettings,
  state: HostState,
  askPerson: AskPerson,
): Promise<string | null> {
  const request = JSON.parse(data) as BrokerRequest;
  const asksForToken = request.method !== 'GetInitContext';
  if (state.broker === 'silent' || (state.broker === 'fallsSilent' && asksForToken)) return null;
  const person = personIn(settings, state);
  const outcome = asksForToken
    ? await tokenFor(request, settings, state, askPerson)
    : initContext(settings, person);
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    ...outcome,
  });
}

function initContext(settings: HostSettings, person: HostPerson) {
  return {
    success: true,
    initContext: {
      sdkName: 'local-stand-in',
      sdkVersion: '1.0.0',
      capabilities: {},
      accountContext: accountOf(settings, person),
    },
  };
}

/** Consent given lasts as long as the page, as Entra's lasts. */
const consented = new Set<string>();

async function tokenFor(
  request: BrokerRequest,
  settings: HostSettings,
  state: HostState,
  askPerson: AskPerson,
) {
  const person = personIn(settings, state);
  const scope = request.tokenParams?.scope ?? '';
  if (state.broker === 'refuses') {
    return failed('PERSISTENT_ERROR', 'access_denied', 'AADSTS65004 (local stand-in)');
  }
  if (state.broker === 'switchedOff') {
    return failed('DISABLED', 'disabled', 'switched off (local stand-in)');
  }
  if (state.broker === 'asksFirst' && !consented.has(person.key)) {
    if (request.method === 'GetToken') {
      return failed(
        'USER_INTERACTION_REQUIRED',
        'consent_required',
        'AADSTS65001 (local stand-in)',
      );
    }
    if (!(await askPerson(person, scope))) {
      return failed('USER_CANCEL', 'user_cancelled', 'the person said no (local stand-in)');
    }
    consented.add(person.key);
  }
  return issued(settings, person, scope);
}

async function issued(settings: HostSettings, person: HostPerson, scope: string) {
  const answer = await fetch(`/__local/token?person=${person.key}&format=json`);
  if (!answer.ok) return failed('NO_NETWORK', 'no_network', `HTTP ${answer.status}`);
  const { accessToken, idToken, expiresIn } = (await answer.json()) as {
    accessToken: string;
    idToken: string;
    expiresIn: number;
  };
  return {
    success: true,
    account: {
      ...accountOf(settings, person),
      username: person.userPrincipalName,
      localAccountId: person.objectId,
      name: person.displayName,
    },
    token: {
      access_token: accessToken,
      id_token: idToken,
      expires_in: expiresIn,
      scope,
      properties: null,
    },
  };
}

function accountOf(settings: HostSettings, person: HostPerson) {
  return {
    homeAccountId: `${person.objectId}.${settings.tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId: settings.tenantId,
  };
}

function failed(status: string, code: string, description: string) {
  return { success: false, error: { status, code, description } };
}
