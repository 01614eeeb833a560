/** Asks the worker that reads and holds documents' texts; a worker that gives no sign of life is ended. */
import { DocumentRefused, type TextBlock, type TextDocument } from '../../domain/textDocument';
import type {
  AskedQuestion,
  BlocksAhead,
  InquiryAnswers,
  ReadingProgress,
  TextAnswers,
  TextInquiry,
  TextQuestion,
  WorkerMessage,
} from './textQuestion';
import workerUrl from './textWorker?worker&url';
import { trustedScriptUrl } from './trustedScriptUrl';

/** A worker that is silent for so long is ended; hostile files must not hold the page. */
const longestSilenceMs = 10_000;

/** What has been read of a long file while it is read. */
export type OnPages = (unfinished: TextDocument, progress: ReadingProgress) => void;

export interface HeldDocument {
  readonly key: string;
  readonly document: TextDocument;
}

export interface TextReader {
  /** Throws DocumentRefused. Bytes are moved to the worker, not copied. */
  ask<K extends TextQuestion['kind']>(
    question: Extract<TextQuestion, { kind: K }>,
    onPages?: OnPages,
  ): Promise<TextAnswers[K]>;
  /** Asks about a text, which is handed to the worker where it no longer holds it. */
  askAbout<K extends TextInquiry['kind']>(
    held: HeldDocument,
    inquiry: Extract<TextInquiry, { kind: K }>,
  ): Promise<InquiryAnswers[K]>;
}

type Answer = TextAnswers[keyof TextAnswers];

interface Waiting {
  readonly resolve: (answer: Answer | typeof notHeld) => void;
  readonly reject: (failure: Error) => void;
  readonly onPages: OnPages | undefined;
  readonly blocks: TextBlock[];
}

type LastMessage = Exclude<WorkerMessage, { pages: TextDocument } | BlocksAhead>;

const notHeld = Symbol('the worker does not hold the text');

/** `owner` names the person and tenant whose texts may be kept on this device; null keeps nothing. */
export function createTextReader(owner: string | null): TextReader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const end = (failure: DocumentRefused) => {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) one.reject(failure);
  };
  const watch = () => {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    timer = setTimeout(
      () => end(new DocumentRefused('tookTooLong', `silent for ${longestSilenceMs} ms`)),
      longestSilenceMs,
    );
  };
  const begin = () => {
    const started = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
    started.addEventListener('error', ({ message }) =>
      end(new DocumentRefused('damaged', message || 'the worker ended')),
    );
    started.addEventListener('message', (event: MessageEvent<WorkerMessage>) => {
      const one = waiting.get(event.data.id);
      // pdf.js, when it wakes up in a worker, greets whoever listens: that is not an answer of ours.
      if (one === undefined) return;
      if ('pages' in event.data) one.onPages?.(event.data.pages, event.data.progress);
      else if ('blocksAhead' in event.data) one.blocks.push(...event.data.blocksAhead);
      else {
        waiting.delete(event.data.id);
        settle(one, event.data);
      }
      watch();
    });
    worker = started;
    void post({ kind: 'begin', owner });
    return started;
  };
  const post = (question: TextQuestion, onPages?: OnPages) =>
    new Promise<Answer | typeof notHeld>((resolve, reject) => {
      const target = worker ?? begin();
      const message: AskedQuestion = { id: (asked += 1), question };
      waiting.set(message.id, { resolve, reject, onPages, blocks: [] });
      target.postMessage(message, question.kind === 'read' ? [question.bytes] : []);
      watch();
    });

  return {
    ask: async (question, onPages) => (await post(question, onPages)) as never,
    askAbout: async ({ key, document }, inquiry) => {
      const question = { kind: 'about', key, inquiry } as const;
      const answer = await post(question);
      if (answer !== notHeld) return answer as never;
      await post({ kind: 'hold', key, document });
      return (await post(question)) as never;
    },
  };
}

function settle({ resolve, reject, blocks }: Waiting, message: LastMessage): void {
  if ('reason' in message) reject(new DocumentRefused(message.reason, message.detail));
  else resolve('notHeld' in message ? notHeld : withBlocks(message.answer, blocks));
}

/** Blocks come ahead of no other answer than a text. */
function withBlocks(answer: Answer, ahead: TextBlock[]): Answer {
  if (ahead.length === 0 || answer === null || !('pageHeaders' in answer)) return answer;
  return { ...answer, blocks: [...ahead, ...answer.blocks] };
}
