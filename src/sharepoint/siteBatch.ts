/** Gathers what is asked of the site at the same moment into one round trip. */
import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { passingStatuses } from './retryWait';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

/** A request that can be sent in a batch or by itself, with the PnPjs it is handed. */
export type Question<T> = (site: SPFI) => Promise<T>;

export type AskSite = <T>(question: Question<T>) => Promise<T>;

/**
 * A way to ask: questions of the same turn go in one `$batch`, and their answers are told at the same moment, so that
 * those who read on (the next pages of several lists) meet in one round trip again.
 */
export function createSiteBatch(connection: SiteConnection, signal: AbortSignal): AskSite {
  let waiting: Asked[] = [];

  /** PnPjs never sends a refused part of a batch again; by itself it is sent with all our patience. */
  async function answer<T>(question: Question<T>, batched: SPFI): Promise<T> {
    try {
      return await question(batched);
    } catch (error) {
      if (!mayPass(error)) throw error;
      connection.heed(error.response);
      return question(connection.site(signal));
    }
  }

  function send(): void {
    const round = waiting;
    waiting = [];
    void sendRound(round, connection, signal);
  }

  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(send);
      waiting.push({
        begin: async (batched) => {
          try {
            const value = await answer(question, batched);
            return () => resolve(value);
          } catch (error) {
            const reason = error instanceof Error ? error : new Error(String(error));
            return () => reject(reason);
          }
        },
        reject,
      });
    });
}

interface Asked {
  /** Resolves to the telling of the outcome. */
  readonly begin: (batched: SPFI) => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

async function sendRound(
  round: readonly Asked[],
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<void> {
  try {
    const [batched, execute] = connection.site(signal).batched();
    const begun = round.map(({ begin }) => begin(batched));
    // First: when the POST itself fails, PnPjs leaves the questions pending for ever.
    await execute();
    for (const tell of await Promise.all(begun)) tell();
  } catch (error) {
    // Nothing of what was asked for is missing when the whole site does not answer.
    const failure = toSourceFailure(error, connection.siteUrl, connection.siteUrl);
    for (const { reject } of round) reject(failure);
  }
}

/** 401 too: a token may end between two parts of a batch, and by itself the part gets a new one. */
function mayPass(error: unknown): error is HttpRequestError {
  return (
    error instanceof HttpRequestError && (passingStatuses.has(error.status) || error.status === 401)
  );
}
