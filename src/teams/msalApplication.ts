/** Which MSAL application asks for tokens: the host's broker where it is offered and answers, else the browser's own. */
import type { Configuration, IPublicClientApplication } from '@azure/msal-browser';
import { within } from './deadline';
import { SignInFailure } from './signInFailure';
import type { HostContext } from './teamsHost';

export interface SignInOptions {
  /** The Entra application's id. */
  clientId: string;
  tenantId: string;
  /** One scope of one resource, such as `https://contoso.sharepoint.com/AllSites.Read`. */
  scope: string;
  /** Absolute address of redirect.html, registered as a single-page-application redirect. */
  redirectUri: string;
  context: HostContext;
  /** How long the host's broker has to say that it is there, 8 seconds unless told. */
  bridgeTimeoutMs?: number;
}

/** MSAL is the largest part of the tab; nothing of it is needed to paint. */
export async function loadMsal() {
  try {
    return await import('./msalClient');
  } catch (error) {
    throw new SignInFailure('offline', 'sign_in_library_not_loaded', error);
  }
}

/** The application for this host. The host must have been connected to before: it is then that teams-js offers the bridge. */
export async function createMsalApplication(
  options: SignInOptions,
): Promise<IPublicClientApplication> {
  if (!options.context.naaRecommended) return createStandardApplication(options);
  const msal = await loadMsal();
  try {
    // MSAL waits for ever when the bridge is there but nobody answers on it.
    return await within(
      options.bridgeTimeoutMs ?? 8000,
      msal.createNestablePublicClientApplication(configurationFor(options)),
      () => new SignInFailure('timedOut', 'naa_bridge_timeout'),
    );
  } catch {
    return createStandardApplication(options);
  }
}

/** The application that signs in by the browser. Outside Teams it first takes up an answer that a redirect brought. */
export async function createStandardApplication(
  options: SignInOptions,
): Promise<IPublicClientApplication> {
  const msal = await loadMsal();
  const application = await msal.createStandardPublicClientApplication(configurationFor(options));
  if (options.context.place === 'browser') {
    const answer = await application.handleRedirectPromise();
    if (answer) application.setActiveAccount(answer.account);
  }
  return application;
}

function configurationFor(options: SignInOptions): Configuration {
  const inTeams = options.context.place === 'teams';
  return {
    auth: {
      clientId: options.clientId,
      authority: `https://login.microsoftonline.com/${options.tenantId}`,
      redirectUri: options.redirectUri,
      // A frame and a window of the same origin are parted by the browser's storage partitioning when the frame lies
      // in another site's page; the same page then passes the answer on to the frame that opened it.
      ...(inTeams ? { popupRelayUri: options.redirectUri } : {}),
    },
    // The default store, sessionStorage, ends with the tab; nothing is left for the next person at the computer.
    cache: { cacheLocation: 'sessionStorage' },
    system: {
      // A person with a phone for the second factor needs more than MSAL's minute.
      popupBridgeTimeout: 300_000,
      loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false },
    },
  };
}
