/** Joins settings, sign-in and SharePoint; loaded beside the first paint, not before it. */
import type { RowReference } from '../domain/finding';
import {
  SourceFailure,
  type AbortSignalLike,
  type PolicySource,
  type Register,
} from '../domain/policySource';
import { rowAddress } from '../sharepoint/rowAddress';
import { createSharePointPolicySource } from '../sharepoint/sharePointPolicySource';
import { teamsDeepLink } from '../teams/deepLink';
import {
  createSignIn,
  preloadSignIn,
  SignInFailure,
  type SignedInPerson,
  type SignIn,
} from '../teams/signIn';
import type { TeamsHost } from '../teams/teamsHost';
import type { KeptHere } from './connectKept';
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
  kept: Promise<KeptHere>;
  onWaiting: (until: number | null) => void;
}): Promise<ConnectedSite> {
  preloadSignIn();
  const [config, host, kept] = await Promise.all([readTabConfig(), options.host, options.kept]);
  const signIn = createSignIn({
    clientId: config.clientId,
    tenantId: config.tenantId,
    scope: scopeOf(config),
    redirectUri: new URL('./redirect.html', window.location.href).href,
    context: host.context,
  });
  const token = async (wish: { forceRefresh: boolean }) => {
    const answer = await accessToken(signIn, kept, config.siteUrl, wish.forceRefresh);
    if (isAnother(signIn.person(), host.context)) await kept.forget();
    return answer;
  };
  const source = createSharePointPolicySource(
    { siteUrl: config.siteUrl, accessToken: token, onWaiting: options.onWaiting },
    kept.memory,
  );
  return {
    config,
    source: { ...source, readRegister: (signal) => readRegister(source, kept, token, signal) },
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

/** Rows of last time must be the same person's before anything is laid over them. */
async function readRegister(
  source: PolicySource,
  kept: KeptHere,
  token: (wish: { forceRefresh: boolean }) => Promise<string>,
  signal?: AbortSignalLike,
): Promise<Register> {
  await token({ forceRefresh: false });
  try {
    return await source.readRegister(signal);
  } catch (failure) {
    if (failure instanceof SourceFailure && failure.kind === 'accessDenied') await kept.forget();
    throw failure;
  }
}

/** Whether the token is another person's than the one whom the host names. */
function isAnother(person: SignedInPerson | null, context: TeamsHost['context']): boolean {
  const { tenantId, userObjectId } = context;
  if (person === null || tenantId === null || userObjectId === null) return false;
  return !isSame(person.tenantId, tenantId) || !isSame(person.objectId, userObjectId);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Where nobody is signed in, or is let in, nothing stays shown or kept. */
async function accessToken(
  signIn: SignIn,
  kept: KeptHere,
  site: string,
  forceRefresh: boolean,
): Promise<string> {
  try {
    return await signIn.accessToken({ forceRefresh });
  } catch (cause) {
    if (!(cause instanceof SignInFailure)) throw cause;
    if (cause.kind === 'interactionNeeded' || cause.kind === 'refused') await kept.forget();
    const kind = cause.kind === 'offline' ? 'offline' : 'signInRequired';
    throw new SourceFailure(kind, site, `${cause.kind}: ${cause.message}`, null, { cause });
  }
}
