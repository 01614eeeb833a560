/** The worker that turns a file's bytes into blocks, off the main thread. */
import { readDocument } from '../documentText/readDocument';
import { DocumentRefused, type RefusalReason, type TextDocument } from '../domain/textDocument';

export interface ReadingRequest {
  readonly bytes: ArrayBuffer;
  readonly fileName: string;
}

/** How far the reading of a file of many pages has come. */
export interface ReadingProgress {
  readonly read: number;
  readonly all: number;
}

/** A text, still unfinished while `progress` is there; or why there will be none. */
export type ReadingAnswer =
  | { readonly document: TextDocument; readonly progress: ReadingProgress | null }
  | { readonly reason: RefusalReason; readonly detail: string };

self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  void answer(event.data).then(send);
});

async function answer(request: ReadingRequest): Promise<ReadingAnswer> {
  try {
    const bytes = new Uint8Array(request.bytes);
    const document = await readDocument(bytes, request.fileName, { pdf: loadPdfLazily });
    return { document, progress: null };
  } catch (cause) {
    if (cause instanceof DocumentRefused) return { reason: cause.reason, detail: cause.detail };
    return { reason: 'damaged', detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function loadPdfLazily() {
  const { loadPdf } = await import('./pdfInWorker');
  return loadPdf((document, read, all) => send({ document, progress: { read, all } }));
}

function send(message: ReadingAnswer) {
  self.postMessage(message);
}
