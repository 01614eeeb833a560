/** The access token that requests carry: asked for when needed, and renewed once for all when one is refused. */
import { SourceFailure } from '../domain/policySource';
import { withoutTokens } from './sharePointFailure';

export type AccessToken = (options: { forceRefresh: boolean }) => Promise<string>;

export interface BearerToken {
  /** A token believed to be valid. Throws SourceFailure `signInRequired` or `offline`. */
  current(): Promise<string>;
  /** A token other than the one that SharePoint refused; requests refused together share one renewal. */
  insteadOf(refused: string): Promise<string>;
}

export function createBearerToken(site: string, accessToken: AccessToken): BearerToken {
  let replaced: { refused: string; by: string } | null = null;
  let renewal: Promise<string> | null = null;

  async function ask(forceRefresh: boolean): Promise<string> {
    try {
      return await accessToken({ forceRefresh });
    } catch (error) {
      throw signInFailure(site, error);
    }
  }

  async function renew(refused: string): Promise<string> {
    const by = await ask(true);
    if (by !== refused) replaced = { refused, by };
    return by;
  }

  return {
    async current() {
      const token = await (renewal ?? ask(false));
      return token === replaced?.refused ? replaced.by : token;
    },
    insteadOf(refused) {
      if (refused === replaced?.refused) return Promise.resolve(replaced.by);
      renewal ??= renew(refused).finally(() => {
        renewal = null;
      });
      return renewal;
    },
  };
}

/** Signing in says by its `kind` when it was the network that failed; all else needs the person. */
function signInFailure(site: string, error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  const kind = error instanceof Error && 'kind' in error ? error.kind : null;
  const detail = error instanceof Error ? error.message : String(error);
  return new SourceFailure(
    kind === 'offline' || kind === 'timedOut' ? 'offline' : 'signInRequired',
    site,
    withoutTokens(detail),
    null,
    { cause: error },
  );
}
