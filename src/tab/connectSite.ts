/** Joins settings, sign-in and SharePoint; loaded beside the first paint, not before it. */
import './zodWithoutEval';
import type { RowReference } from '../domain/finding';
import { SourceFailure, type PolicySource } from '../domain/policySource';
import { rowAddress } from '../sharepoint/rowAddress';
import { createSharePointPolicySource } from '../sharepoint/sharePointPolicySource';
import { teamsDeepLink } from '../teams/deepLink';
import { createSignIn, preloadSignIn, SignInFailure, type SignIn } from '../teams/signIn';
import type { TeamsHost } from '../teams/teamsHost';
import { readTabConfig, scopeOf, type TabConfig } from './tabConfig';

export interface ConnectedSite {
  readonly config: TabConfig;
  readonly source: PolicySource;
  /** Where a row is shown in SharePoint. */
  readonly addressOf: (row: RowReference) => string;
  /** A Teams link to a place in the tab. */
  linkTo(subPageId: string, label: string): string;
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
    addressOf: ({ list, id }) => rowAddress(config.siteUrl, list, id),
    linkTo: (subPageId, label) => linkFor(config, host, subPageId, label),
    signInByHand: async () => {
      await signIn.accessToken({ interactive: true });
    },
  };
}

/** The tab's `entityId` in appPackage/manifest.json. */
const entityId = 'gallande';

function linkFor(config: TabConfig, host: TeamsHost, subPageId: string, label: string): string {
  const { channelId, pageId } = host.context;
  return teamsDeepLink({
    appId: config.appId,
    entityId: pageId ?? entityId,
    subPageId,
    label,
    ...(channelId === null ? {} : { channelId }),
  });
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
