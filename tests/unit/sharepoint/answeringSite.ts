/** A site that answers as a test says: a stand-in for `fetch` that takes `$batch` apart as SharePoint does. */

export interface Asked {
  readonly method: string;
  /** Path and query, decoded. */
  readonly address: string;
  readonly headers: Headers;
  readonly inBatch: boolean;
}

export interface Answer {
  readonly status?: number;
  /** Sent as JSON, or as it is when it is text. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface AnsweringSite {
  readonly fetch: typeof fetch;
  /** Round trips, in order. */
  readonly trips: Asked[];
  /** What was asked for, in a batch or not. */
  readonly questions: Asked[];
}

export const siteUrl = 'https://contoso.sharepoint.com/sites/styrdokument';

/**
 * @param answer what is answered; null lets a `$batch` be answered part by part; an Error means that no answer comes
 */
export function answeringSite(
  answer: (asked: Asked) => Answer | Error | null | Promise<Answer | Error | null>,
): AnsweringSite {
  const trips: Asked[] = [];
  const questions: Asked[] = [];

  async function answered(asked: Asked): Promise<Answer> {
    const said = await answer(asked);
    if (said instanceof Error) throw said;
    return said ?? { status: 404, body: notThere };
  }

  async function answerBatch(asked: Asked, body: string): Promise<Response> {
    const whole = await answer(asked);
    if (whole instanceof Error) throw whole;
    if (whole) return toResponse(whole);
    const parts: string[] = [];
    for (const match of body.matchAll(/^GET (\S+) HTTP\/1\.1\n((?:.+\n)*)/gm)) {
      const part = toAsked('GET', match[1]!, new Headers(headerLines(match[2]!)), true);
      questions.push(part);
      parts.push(toPart(await answered(part)));
    }
    const text = `${parts.join('')}--batchresponse_1--\r\n`;
    return new Response(text, { headers: { 'Content-Type': 'multipart/mixed' } });
  }

  return {
    trips,
    questions,
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      const asked = toAsked(init?.method ?? 'GET', url, new Headers(init?.headers), false);
      trips.push(asked);
      const answering = asked.address.endsWith('/_api/$batch')
        ? answerBatch(asked, init?.body as string)
        : (questions.push(asked), answered(asked).then(toResponse));
      return orAborted(answering, init?.signal ?? null);
    },
  };
}

/** SharePoint's sentence for a list that is not there. */
export const notThere = {
  'odata.error': {
    code: '-1, System.ArgumentException',
    message: { lang: 'en-US', value: "List 'X' does not exist at site with URL 'https://…'." },
  },
};

function toAsked(method: string, url: string, headers: Headers, inBatch: boolean): Asked {
  const { pathname, search } = new URL(url);
  const address = decodeURIComponent(pathname + search.replaceAll('+', ' '));
  return { method, address, headers, inBatch };
}

function headerLines(lines: string): [string, string][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    });
}

function bodyOf({ body = {} }: Answer): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function toResponse(answer: Answer): Response {
  return new Response(bodyOf(answer), {
    status: answer.status ?? 200,
    headers: { 'Content-Type': 'application/json', ...answer.headers },
  });
}

function toPart(answer: Answer): string {
  const headers = Object.entries({ 'CONTENT-TYPE': 'application/json', ...answer.headers });
  return [
    '--batchresponse_1',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${answer.status ?? 200} Whatever`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    bodyOf(answer),
    '',
  ].join('\r\n');
}

function orAborted(answering: Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    answering.then(resolve, reject);
  });
}
