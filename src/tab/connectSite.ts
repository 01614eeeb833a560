/** Joins settings, sign-in and SharePoint; loaded beside the first paint, not before it. */
import './zodWithoutEval';
import { SourceFailure, type PolicySource } from '../domain/policySource';
import { createSharePointPolicySource } from '../sharepoint/sharePointPolicySource';
import { createSignIn, preloadSignIn, SignInFailure, type SignIn } from '../teams/signIn';
import type { TeamsHost } from '../teams/teamsHost';
import { readTabConfig, scopeOf, type TabConfig } from './tabConfig';

export interface ConnectedSite {
  readonly config: TabConfig;
  readonly source: PolicySource;
  signInByHand(): Promise<void>;
}

/** Throws TabConfigFailure, or what the host's promise throws. */
export async function connectSite(options: {
  host: Promise<TeamsHost>;
  onWaiting: (until: number | null) => void;
}): Promise<ConnectedSite> {
  preloadSignIn();
  const [config, host] = await Promise.all([readTabConfig(), options.host]);
  const signIn = createSignIn({
    clientId: config.clientId,
    tenantId: config.tenantId,
    scope: scopeOf(config),
    redirectUri: new URL('./redirect.html', window.location.href).href,
    context: host.context,
  });
  const source = createSharePointPolicySource({
    siteUrl: config.siteUrl,
    accessToken: (wish) => accessToken(signIn, config.siteUrl, wish.forceRefresh),
    onWaiting: options.onWaiting,
  });
  return {
    config,
    source,
    signInByHand: async () => {
      await signIn.accessToken({ interactive: true });
    },
  };
}

async function accessToken(signIn: SignIn, site: string, forceRefresh: boolean): Promise<string> {
  try {
    return await signIn.accessToken({ forceRefresh });
  } catch (cause) {
    if (!(cause instanceof SignInFailure)) throw cause;
    const kind = cause.kind === 'offline' ? 'offline' : 'signInRequired';
    throw new SourceFailure(kind, site, `${cause.kind}: ${cause.message}`, null, { cause });
  }
}
