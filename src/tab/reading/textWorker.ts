/** The worker that reads documents, holds their texts and answers questions about them, off the main thread. */
import { readDocument } from '../../documentText/readDocument';
import { DocumentRefused, type TextDocument } from '../../domain/textDocument';
import { answerAbout } from './heldText';
import { textKeeper, type TextKeeper } from './textKeeper';
import type { AskedQuestion, TextAnswers, TextQuestion, WorkerMessage } from './textQuestion';

/** As many texts as a person goes back and forth between. */
const mostHeld = 12;
const held = new Map<string, TextDocument>();
/** Begun by the first question; what is kept must not be touched before it is known whose it is. */
let keeper: Promise<TextKeeper> | null = null;

self.addEventListener('message', (event: MessageEvent<AskedQuestion>) => {
  const { id, question } = event.data;
  void reply(id, question).then(sendInPieces);
});

async function reply(id: number, question: TextQuestion): Promise<WorkerMessage> {
  try {
    if (question.kind === 'about') {
      const document = held.get(question.key);
      if (document === undefined) return { id, notHeld: true };
      return { id, answer: await answerAbout(document, question.inquiry) };
    }
    return { id, answer: await answer(id, question) };
  } catch (cause) {
    if (cause instanceof DocumentRefused) return { id, reason: cause.reason, detail: cause.detail };
    return {
      id,
      reason: 'damaged',
      detail: cause instanceof Error ? cause.message : String(cause),
    };
  }
}

type Asked = Exclude<TextQuestion, { kind: 'about' }>;

async function answer(id: number, question: Asked) {
  if (question.kind === 'begin') {
    keeper = textKeeper(question.owner);
    return null;
  }
  const store = await (keeper ??= textKeeper(null));
  switch (question.kind) {
    case 'forget':
      held.delete(question.key);
      await store.forgetText(question.key);
      return null;
    case 'forgetOthers':
      await store.forgetOthers(new Set(question.uniqueIds));
      return null;
    default:
      return answerWithText(id, question, store);
  }
}

type AboutTexts = Extract<Asked, { kind: 'kept' | 'read' | 'readPage' | 'hold' | 'checkTexts' }>;

async function answerWithText(id: number, question: AboutTexts, store: TextKeeper) {
  switch (question.kind) {
    case 'kept': {
      const document = await store.text(question.key);
      return document && hold(question.key, document);
    }
    case 'read': {
      const bytes = new Uint8Array(question.bytes);
      const document = await readDocument(bytes, question.fileName, {
        pdf: () => loadPdfLazily(id),
        onBeginning: (pages) => send({ id, pages, progress: { read: 0, all: null } }),
      });
      void store.keepText(question.key, document);
      return hold(question.key, document);
    }
    case 'readPage': {
      const { readPage } = await import('../../documentText/pageText');
      const document = readPage(question.canvas ?? '', question.title);
      void store.keepText(question.key, document);
      return hold(question.key, document);
    }
    case 'checkTexts': {
      const { checkedTexts } = await import('../../extraction/checkedTexts');
      return checkedTexts(question.texts, question.committees);
    }
    case 'hold':
      hold(question.key, question.document);
      return null;
  }
}

/** The one asked about last is the last to go. */
function hold(key: string, document: TextDocument): TextDocument {
  held.delete(key);
  held.set(key, document);
  const [oldest] = held.keys();
  if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
  return document;
}

async function loadPdfLazily(id: number) {
  const { loadPdf } = await import('./pdfInWorker');
  return loadPdf((pages, read, all) => send({ id, pages, progress: { read, all } }));
}

/** Blocks that a page takes in without being held: some milliseconds. */
const blocksInPiece = 250;

function sendInPieces(message: WorkerMessage) {
  const document = 'answer' in message && isText(message.answer) ? message.answer : null;
  if (document === null) {
    send(message);
    return;
  }
  const { blocks } = document;
  const last = Math.max(0, Math.ceil(blocks.length / blocksInPiece) - 1) * blocksInPiece;
  for (let from = 0; from < last; from += blocksInPiece) {
    send({ id: message.id, blocksAhead: blocks.slice(from, from + blocksInPiece) });
  }
  send({ id: message.id, answer: { ...document, blocks: blocks.slice(last) } });
}

function isText(answer: TextAnswers[keyof TextAnswers]): answer is TextDocument {
  return answer !== null && 'pageHeaders' in answer;
}

function send(message: WorkerMessage) {
  self.postMessage(message);
}
