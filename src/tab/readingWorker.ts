/** The worker that turns a file's bytes into blocks, off the main thread. */
import { readDocument } from '../documentText/readDocument';
import { DocumentRefused, type RefusalReason, type TextDocument } from '../domain/textDocument';

export interface ReadingRequest {
  readonly bytes: ArrayBuffer;
  readonly fileName: string;
}

export type ReadingAnswer =
  { readonly document: TextDocument } | { readonly reason: RefusalReason; readonly detail: string };

self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  void answer(event.data).then((message) => self.postMessage(message));
});

async function answer(request: ReadingRequest): Promise<ReadingAnswer> {
  try {
    return { document: await readDocument(new Uint8Array(request.bytes), request.fileName) };
  } catch (cause) {
    if (cause instanceof DocumentRefused) return { reason: cause.reason, detail: cause.detail };
    return { reason: 'damaged', detail: cause instanceof Error ? cause.message : String(cause) };
  }
}
