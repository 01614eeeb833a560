/** An answer as SharePoint gave it: its status and its JSON, refusals too, with no parser in between. */
import { body, headers } from '@pnp/queryable';
import { spGet, spPost, SPQueryable, type ISPQueryable } from '@pnp/sp';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

export interface RawQuestion {
  /** Below `_api/`, encoded. */
  readonly path: string;
  /** Makes the question a POST. No question here changes anything. */
  readonly body?: object;
  readonly accept?: string;
}

export interface RawAnswer {
  readonly status: number;
  /** Null when it is no JSON. */
  readonly body: unknown;
}

/** Throws SourceFailure when no answer comes. */
export async function askRaw(
  connection: SiteConnection,
  signal: AbortSignal,
  question: RawQuestion,
): Promise<RawAnswer> {
  const { siteUrl } = connection;
  const address = `${siteUrl}/_api/${question.path}`;
  const asked = SPQueryable([connection.site(signal).web, address]).using(AsItCame());
  const init = question.accept === undefined ? {} : headers({ Accept: question.accept });
  try {
    return question.body === undefined
      ? await spGet<RawAnswer>(asked, init)
      : await spPost<RawAnswer>(asked, body(question.body, init));
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, siteUrl, question.path);
  }
}

function AsItCame() {
  return (instance: ISPQueryable) => {
    instance.on.parse.replace(async (url: URL, response: Response) => {
      const answer: RawAnswer = { status: response.status, body: parsed(await response.text()) };
      return [url, response, answer];
    });
    return instance;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
