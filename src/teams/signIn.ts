/** Access tokens for the signed-in person, by the host's broker (nested app authentication) or by the browser. */
import type {
  AccountInfo,
  AuthenticationResult,
  IPublicClientApplication,
} from '@azure/msal-browser';
import { within } from './deadline';
import {
  createMsalApplication,
  createStandardApplication,
  loadMsal,
  type SignInOptions,
} from './msalApplication';
import { errorCodeOf, SignInFailure, toSignInFailure } from './signInFailure';
import { bearerOf } from './tokenBearer';

export { SignInFailure };

export interface SignedInPerson {
  tenantId: string;
  /** The person's object id in the tenant. */
  objectId: string;
  name: string;
}

export interface SignIn {
  /**
   * A token that is valid now. Requests at the same time share one answer.
   *
   * @param options.forceRefresh past every cache; once, after SharePoint answered 401
   * @param options.interactive a window may open; only on a person's click
   * @throws SignInFailure
   */
  accessToken(options?: { forceRefresh?: boolean; interactive?: boolean }): Promise<string>;
  /** Whom the latest token belongs to; null before the first one. */
  person(): SignedInPerson | null;
}

/** Fetches the sign-in library ahead of need, while the host is being asked who is there. A failure shows when it is needed. */
export function preloadSignIn(): void {
  loadMsal().catch(() => undefined);
}

/** Prepares signing in; nothing is asked of anyone before the first `accessToken`. */
export function createSignIn(options: SignInOptions): SignIn {
  let application: Promise<IPublicClientApplication> | undefined;
  let person: SignedInPerson | null = null;
  let current: { rank: number; token: Promise<string> } | undefined;

  async function requestToken(rank: number): Promise<string> {
    try {
      application ??= createMsalApplication(options);
      const result = await askPatiently(application, options, rank);
      person = personOf(result);
      return result.accessToken;
    } catch (error) {
      if (errorCodeOf(error) === 'nested_app_auth_bridge_disabled') {
        application = createStandardApplication(options);
        return requestToken(rank);
      }
      // What could not be started (no network, say) is started anew next time.
      await application?.catch(() => {
        application = undefined;
      });
      throw toSignInFailure(error, rank === ranks.interactive);
    }
  }

  return {
    accessToken({ forceRefresh = false, interactive = false } = {}) {
      const rank = interactive ? ranks.interactive : forceRefresh ? ranks.refresh : ranks.silent;
      if (current && current.rank >= rank) return current.token;
      const mine = { rank, token: requestToken(rank) };
      current = mine;
      const done = () => {
        if (current === mine) current = undefined;
      };
      mine.token.then(done, done);
      return mine.token;
    },
    person: () => person,
  };
}

/** A running request serves those that ask for as much or less. */
const ranks = { silent: 0, refresh: 1, interactive: 2 } as const;

/** A person may take their time; a machine that has said nothing for 20 seconds will go on saying nothing. */
function askPatiently(
  ready: Promise<IPublicClientApplication>,
  options: SignInOptions,
  rank: number,
): Promise<AuthenticationResult> {
  const answer = ready.then((msal) => acquire(msal, options, rank));
  if (rank === ranks.interactive) return answer;
  return within(20_000, answer, () => new SignInFailure('timedOut', 'silent_timeout'));
}

async function acquire(
  msal: IPublicClientApplication,
  options: SignInOptions,
  rank: number,
): Promise<AuthenticationResult> {
  if (rank === ranks.interactive) return acquireFromPerson(msal, options);
  const account = accountOf(msal, options);
  try {
    return await msal.acquireTokenSilent({
      scopes: [options.scope],
      forceRefresh: rank === ranks.refresh,
      ...(account ? { account } : {}),
    });
  } catch (error) {
    // Without an account the standard client knows nobody yet; the browser may still have a session.
    if (errorCodeOf(error) !== 'no_account_error') throw error;
    return await msal.ssoSilent({ scopes: [options.scope], ...hintOf(options) });
  }
}

async function acquireFromPerson(
  msal: IPublicClientApplication,
  options: SignInOptions,
): Promise<AuthenticationResult> {
  const request = { scopes: [options.scope], ...hintOf(options) };
  if (options.context.place === 'teams') return msal.acquireTokenPopup(request);
  // A page of its own leaves for the sign-in page and comes back to the same address: no window to block or lose.
  await msal.acquireTokenRedirect(request);
  throw new SignInFailure('timedOut', 'redirect_did_not_leave');
}

/** The account that Teams shows, so that another person's cached token is never used. */
function accountOf(msal: IPublicClientApplication, options: SignInOptions): AccountInfo | null {
  const { tenantId, context } = options;
  if (context.userObjectId === null)
    return msal.getActiveAccount() ?? msal.getAccount({ tenantId });
  return msal.getAccount({ tenantId, localAccountId: context.userObjectId });
}

function hintOf(options: SignInOptions): { loginHint?: string } {
  const { loginHint } = options.context;
  return loginHint === null ? {} : { loginHint };
}

/** The token itself says whose it is; the account beside it is only what the broker said first. */
function personOf({ account, accessToken }: AuthenticationResult): SignedInPerson {
  return {
    tenantId: account.tenantId,
    objectId: account.localAccountId,
    name: account.name ?? account.username,
    ...bearerOf(accessToken),
  };
}
