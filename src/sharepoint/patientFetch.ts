/** Sends a request until it is answered, the reader has left, or patience ends. */
import { SourceFailure } from '../domain/policySource';
import type { BearerToken } from './bearerToken';
import { abortReason, orAborted, sleep, type Clock } from './clock';
import type { RequestGate } from './requestGate';
import { growingWait, isThrottling, passingStatuses, retryAfterMilliseconds } from './retryWait';
import { withoutTokens } from './sharePointFailure';

/** When asking again ends. Times in milliseconds. */
export interface Patience {
  /** Sends in all while SharePoint answers 429, 503 or 504. */
  readonly attempts: number;
  /** Sends in all while no answer comes: a person without network should hear of it soon. */
  readonly attemptsUnanswered: number;
  /** The first wait where SharePoint states none; each later one is twice as long. */
  readonly firstWait: number;
  /** For one answer, body included. */
  readonly oneAnswer: number;
  /** From the first send until the last may begin. */
  readonly inAll: number;
}

export interface PatientFetchOptions {
  readonly site: string;
  readonly token: BearerToken;
  readonly gate: RequestGate;
  readonly patience: Patience;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
}

export type PatientFetch = (url: URL, init: RequestInit) => Promise<Response>;

/**
 * The answer's body has come when the promise resolves, so that a connection cut half-way is asked again too.
 * Any answered status resolves, the last 429 as well. Throws SourceFailure `offline` when no answer came,
 * `throttled` when SharePoint's pause outlasts patience, and the signal's reason when it is aborted.
 */
export function createPatientFetch(options: PatientFetchOptions): PatientFetch {
  const { site, token, gate, patience, clock } = options;

  /** The answer to hand on, or null to ask again: what was to be waited is over, or lies in the gate. */
  async function judge(answer: Answer, attempt: number, asking: Asking): Promise<Response | null> {
    const { response } = answer;
    if (response && !passingStatuses.has(response.status)) return response;
    const wait = waitAfter(response, attempt);
    const throttled = response !== null && isThrottling(response.status);
    if (throttled) gate.pauseUntil(clock.now() + wait);
    const limit = response ? patience.attempts : patience.attemptsUnanswered;
    const over = attempt >= limit || clock.now() + wait > asking.deadline;
    const again = asking.reading || isTurnedAway(response);
    if (over || !again) return response ?? giveUp(site, answer.error);
    if (!throttled) await sleep(clock, wait, asking.signal);
    return null;
  }

  function waitAfter(response: Response | null, attempt: number): number {
    const stated = response && retryAfterMilliseconds(response.headers, clock.now());
    return stated ?? growingWait(attempt, patience.firstWait, clock);
  }

  function ask(url: URL, init: RequestInit, asking: Asking): Promise<Answer> {
    if (gate.pausedUntil() > asking.deadline) throw pausedTooLong(site);
    return gate.through(() => askOnce(url, init, asking.signal, options), asking.signal);
  }

  /** A refused token is renewed once; a second 401 is the answer. */
  async function askRenewing(url: URL, init: RequestInit, asking: Asking): Promise<Answer> {
    const answer = await ask(url, init, asking);
    if (answer.response?.status !== 401) return answer;
    const headers = new Headers(init.headers);
    const refused = (headers.get('Authorization') ?? '').replace(/^Bearer /, '');
    const renewed = await orAborted(token.insteadOf(refused), asking.signal);
    headers.set('Authorization', `Bearer ${renewed}`);
    return ask(url, { ...init, headers }, asking);
  }

  return async (url, init) => {
    const asking: Asking = {
      reading: isReading(url, init),
      deadline: clock.now() + patience.inAll,
      signal: init.signal ?? null,
    };
    for (let attempt = 1; ; attempt += 1) {
      const response = await judge(await askRenewing(url, init, asking), attempt, asking);
      if (response) return response;
    }
  };
}

interface Asking {
  readonly reading: boolean;
  readonly deadline: number;
  readonly signal: AbortSignal | null;
}

type Answer = { response: Response } | { response: null; error: unknown };

async function askOnce(
  url: URL,
  init: RequestInit,
  signal: AbortSignal | null,
  { clock, patience, fetch }: PatientFetchOptions,
): Promise<Answer> {
  const limit = new AbortController();
  const leave = () => limit.abort(signal && abortReason(signal));
  signal?.addEventListener('abort', leave);
  const stop = clock.setTimer(
    () => limit.abort(new Error(`no answer within ${patience.oneAnswer / 1000} s`)),
    patience.oneAnswer,
  );
  try {
    const response = await fetch(url, { ...init, signal: limit.signal });
    return { response: await withBody(response) };
  } catch (error) {
    if (signal?.aborted) throw abortReason(signal);
    return { response: null, error };
  } finally {
    stop();
    signal?.removeEventListener('abort', leave);
  }
}

/** The same answer with all of its body here. */
async function withBody(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
}

/**
 * Whether a request that would change something has certainly changed nothing, and may be sent again: SharePoint
 * turned it away before looking at it. A 503 that states no pause may come from something in between.
 */
function isTurnedAway(response: Response | null): boolean {
  if (response?.status === 429) return true;
  return response?.status === 503 && response.headers.has('Retry-After');
}

/** All that may be asked twice even when the first answer was lost. */
function isReading(url: URL, init: RequestInit): boolean {
  return init.method === 'GET' || (init.method === 'POST' && url.pathname.endsWith('/_api/$batch'));
}

function giveUp(site: string, error: unknown): never {
  const detail = withoutTokens(error instanceof Error ? error.message : String(error));
  throw new SourceFailure('offline', site, detail, null, { cause: error });
}

function pausedTooLong(site: string): SourceFailure {
  return new SourceFailure('throttled', site, 'SharePoint asks for a longer pause than we wait');
}
