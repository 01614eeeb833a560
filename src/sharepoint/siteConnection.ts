/** PnPjs for one site: whose token it carries, how many requests at once, and what happens when they fail. */
import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, RejectOnError, ResolveOnData, type Queryable } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { SourceFailure } from '../domain/policySource';
import { createBearerToken, type AccessToken } from './bearerToken';
import { orAborted, systemClock, type Clock } from './clock';
import { createPatientFetch, type Patience } from './patientFetch';
import { createRequestGate } from './requestGate';
import { growingWait, isThrottling, retryAfterMilliseconds } from './retryWait';
import './sharePointModules';

export interface SiteConnectionOptions {
  /** Absolute address of the site, `https://contoso.sharepoint.com/sites/styrdokument`. */
  readonly siteUrl: string;
  /** A token for SharePoint; with `forceRefresh` past every cache, asked once after a 401. */
  readonly accessToken: AccessToken;
  readonly patience?: Partial<Patience>;
  /** Told until when (milliseconds since 1970) SharePoint has asked us to wait, and null when the wait is over. */
  readonly onWaiting?: (until: number | null) => void;
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
}

export interface SiteConnection {
  /** The site's address without a slash at its end. */
  readonly siteUrl: string;
  /** PnPjs for the site; its requests end when the signal is aborted. */
  readonly site: (signal: AbortSignal) => SPFI;
  /** Lets every request wait as long as an answer inside a batch asks for. */
  readonly heed: (answer: Response) => void;
  readonly clock: Clock;
}

export function connectSite(options: SiteConnectionOptions): SiteConnection {
  const { clock = systemClock, onWaiting = () => {} } = options;
  const siteUrl = options.siteUrl.replace(/\/+$/, '');
  const token = createBearerToken(siteUrl, options.accessToken);
  const gate = createRequestGate(requestsAtOnce, clock, onWaiting);
  const patience = { ...usualPatience, ...options.patience };
  const send = createPatientFetch({
    site: siteUrl,
    token,
    gate,
    patience,
    clock,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  });
  const origin = new URL(siteUrl).origin;

  /** SPBrowser of PnPjs, without its retry, its form digest and its client tag. */
  function ownBehaviour(signal: AbortSignal): TimelinePipe<Queryable> {
    return (instance) => {
      instance.using(RejectOnError(), ResolveOnData(), DefaultParse());
      instance.on.pre((url, init, result) => {
        const headers = { ...usualHeaders, ...(init.headers as Record<string, string>) };
        const kept = { cache: 'no-cache', credentials: 'same-origin', signal } as const;
        return Promise.resolve([url, { ...init, headers, ...kept }, result]);
      });
      instance.on.auth.replace(async (url, init) => {
        // An address out of an answer (a next page) must not carry the token away.
        if (url.origin !== origin) throw new SourceFailure('unexpected', siteUrl, elsewhere(url));
        const Authorization = `Bearer ${await orAborted(token.current(), signal)}`;
        const headers = { ...(init.headers as Record<string, string>), Authorization };
        return [url, { ...init, headers }];
      });
      instance.on.send.replace(send);
      return instance;
    };
  }

  return {
    siteUrl,
    site: (signal) => spfi(siteUrl).using(ownBehaviour(signal)),
    heed(answer) {
      if (!isThrottling(answer.status)) return;
      const wait = retryAfterMilliseconds(answer.headers, clock.now());
      gate.pauseUntil(clock.now() + (wait ?? growingWait(1, patience.firstWait, clock)));
    },
    clock,
  };
}

/** Microsoft's advice is few calls at once and no bursts (how-to-avoid-getting-throttled, 2025-10). */
const requestsAtOnce = 4;

const usualPatience: Patience = {
  attempts: 8,
  attemptsUnanswered: 3,
  firstWait: 1000,
  oneAnswer: 120_000,
  inAll: 180_000,
};

/**
 * OData 3 without its metadata: the smallest answer in which PnPjs and we find `odata.nextLink`. OData 4 would hide
 * it under another name, and reading would end after the first page without a word.
 */
const usualHeaders = {
  Accept: 'application/json;odata=nometadata',
  'Content-Type': 'application/json;charset=utf-8',
};

function elsewhere(url: URL): string {
  return `SharePoint pointed to another host: ${url.origin}`;
}
