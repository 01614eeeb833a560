/** Reads a document in a worker of its own, which is ended when it gives no sign of life. */
import { DocumentRefused, type TextDocument } from '../domain/textDocument';
import workerUrl from './readingWorker?worker&url';
import type { ReadingAnswer, ReadingProgress, ReadingRequest } from './readingWorker';
import { trustedScriptUrl } from './trustedScriptUrl';

/** A worker that is silent for so long is ended; hostile files must not hold the page. */
const longestSilenceMs = 10_000;

/**
 * The blocks of the file. `onPages` gets what has been read of a long file meanwhile. Throws
 * DocumentRefused; the bytes are moved to the worker, not copied.
 */
export function readInWorker(
  bytes: ArrayBuffer,
  fileName: string,
  options: {
    signal: AbortSignal;
    onPages: (unfinished: TextDocument, progress: ReadingProgress) => void;
  },
): Promise<TextDocument> {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<TextDocument>((resolve, reject) => {
    const waitAnew = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => reject(new DocumentRefused('tookTooLong', `silent for ${longestSilenceMs} ms`)),
        longestSilenceMs,
      );
    };
    waitAnew();
    options.signal.addEventListener('abort', () => reject(options.signal.reason as Error));
    worker.addEventListener('error', (event) =>
      reject(new DocumentRefused('damaged', event.message || 'the worker ended')),
    );
    worker.addEventListener('message', (event: MessageEvent<ReadingAnswer>) => {
      const answer = event.data;
      // pdf.js, when it wakes up in a worker, greets whoever listens: that is not an answer of ours.
      if (!('reason' in answer) && !('document' in answer)) return;
      if ('reason' in answer) reject(new DocumentRefused(answer.reason, answer.detail));
      else if (answer.progress === null) resolve(answer.document);
      else {
        waitAnew();
        options.onPages(answer.document, answer.progress);
      }
    });
    const request: ReadingRequest = { bytes, fileName };
    worker.postMessage(request, [bytes]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
