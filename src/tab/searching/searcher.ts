/** Asks the worker that holds the search; only the newest question is answered, and what is indexed is kept. */
import type { LocalDate } from '../../domain/localDate';
import type { StoredText } from '../../domain/policyDocument';
import type { Register } from '../../domain/policySource';
import type { TextDocument } from '../../domain/textDocument';
import type { RankReason, SearchAnswer } from '../../search/searchAnswer';
import { trustedScriptUrl } from '../reading/trustedScriptUrl';
import { newestOnly } from './newestOnly';
import { registerParts } from './registerParts';
import type {
  AskedMessage,
  SearchAsked,
  SearchMessage,
  SearchReplies,
  SearchReply,
  WantedTexts,
} from './searchQuestion';
import { textSlices } from './textSlices';
import workerUrl from './searchWorker?worker&url';

/** Where the index is kept between openings; a store of one person, emptied with all else of that person. */
export interface IndexStore {
  /** Null when nothing is kept. */
  load(): Promise<ArrayBuffer | null>;
  save(kept: ArrayBuffer): Promise<void>;
}

export interface Searcher {
  /** Null when a newer question was asked before the answer came. Rejects only when the worker has died. */
  search(asked: SearchAsked): Promise<SearchAnswer | null>;
  /** Why an answer stands where it stands; `key` is "document 12" or "responsibility 3". */
  why(query: string, day: LocalDate, key: string): Promise<readonly RankReason[]>;
  /**
   * The rows as they are now: what changed is changed in the index, what is gone goes with its words. The same rows once
   * more cost nothing.
   */
  setRegister(register: Register): Promise<void>;
  /** Which documents' words should be fetched, in what order, and which are beyond what this device searches. */
  wantedTexts(day: LocalDate): Promise<WantedTexts>;
  addTexts(texts: readonly StoredText[]): Promise<void>;
  /** The text of a document that was opened, with its anchors. */
  addOpenedText(documentId: string, contentVersion: string, document: TextDocument): Promise<void>;
  /** Words that the person may no longer read. */
  forgetTexts(documentIds: readonly string[]): Promise<void>;
  /** Called when answers may have changed; returns what ends it. */
  onChange(listener: () => void): () => void;
  end(): void;
}

/** Packed, which makes the answers quicker, and saved when nothing has changed for so long. */
const quietMs = 4_000;

/** A store of null keeps nothing. The worker begins with the first question. */
export function createSearcher(store: IndexStore | null): Searcher {
  const worker = askedWorker(store, () => (given = null));
  let given: { readonly register: Register; readonly put: Promise<void> } | null = null;
  const listeners = new Set<() => void>();
  let saving: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    const kept = await worker.ask({ kind: 'pack' });
    await store?.save(kept).catch(() => undefined);
  };
  const change = async (asked: Promise<boolean>): Promise<void> => {
    if (!(await asked)) return;
    for (const listener of listeners) listener();
    clearTimeout(saving);
    saving = setTimeout(() => void save().catch(() => undefined), quietMs);
  };
  const put = async (register: Register): Promise<void> => {
    for (const part of registerParts(register))
      await change(worker.ask({ kind: 'registerPart', ...part }));
  };
  return {
    search: newestOnly((asked) => worker.ask({ kind: 'search', ...asked })),
    why: (query, day, key) => worker.ask({ kind: 'why', query, day, key }),
    setRegister: (register) => {
      if (given?.register !== register) {
        given = { register, put: put(register) };
        given.put.catch(() => (given = null));
      }
      return given.put;
    },
    wantedTexts: (day) => worker.ask({ kind: 'wantedTexts', day }),
    addTexts: (texts) => change(worker.ask({ kind: 'texts', texts })),
    addOpenedText: async (documentId, contentVersion, document) => {
      const parts = textSlices(document);
      for (const [at, part] of parts.entries()) {
        const last = at === parts.length - 1;
        await change(
          worker.ask({ kind: 'openedText', documentId, contentVersion, part, at, last }),
        );
      }
    },
    forgetTexts: (documentIds) => change(worker.ask({ kind: 'forgetTexts', documentIds })),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      clearTimeout(saving);
      worker.end();
    },
  };
}

interface AskedWorker {
  ask<K extends SearchMessage['kind']>(
    message: Extract<SearchMessage, { kind: K }>,
  ): Promise<SearchReplies[K]>;
  end(): void;
}

/** `onEnd`: the worker has died, and all that it knew is gone. */
function askedWorker(store: IndexStore | null, onEnd: () => void): AskedWorker {
  const waiting = new Map<
    number,
    { resolve: (reply: never) => void; reject: (e: Error) => void }
  >();
  let asked = 0;
  let worker: Worker | null = null;
  let opened: Promise<unknown> | null = null;
  const fail = (why: string): void => {
    worker?.terminate();
    [worker, opened] = [null, null];
    onEnd();
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
    begun.addEventListener('error', (event) => fail(event.message || 'the search ended'));
    begun.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failure' in data) one?.reject(new Error(data.failure));
      else one?.resolve(data.reply as never);
    });
    return begun;
  };
  const post = <K extends SearchMessage['kind']>(message: Extract<SearchMessage, { kind: K }>) =>
    new Promise<SearchReplies[K]>((resolve, reject) => {
      worker ??= begin();
      const sent: AskedMessage = { id: (asked += 1), message };
      waiting.set(sent.id, { resolve, reject });
      worker.postMessage(sent, 'kept' in message ? [message.kept] : []);
    });
  const open = async (): Promise<void> => {
    const kept = await store?.load().catch(() => null);
    if (kept) await post({ kind: 'open', kept });
  };
  return {
    ask: async (message) => {
      await (opened ??= open());
      return post(message);
    },
    end: () => fail('the search was ended'),
  };
}
