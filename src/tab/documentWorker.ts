/** Reads a document in a worker of its own, which is ended when it takes too long. */
import { DocumentRefused, type TextDocument } from '../domain/textDocument';
import workerUrl from './readingWorker?worker&url';
import type { ReadingAnswer, ReadingRequest } from './readingWorker';
import { trustedScriptUrl } from './trustedScriptUrl';

/** A document that is not read by then is refused; hostile files must not hold the page. */
const longestReadingMs = 10_000;

/** The blocks of the file. Throws DocumentRefused; the bytes are moved to the worker, not copied. */
export function readInWorker(
  bytes: ArrayBuffer,
  fileName: string,
  signal: AbortSignal,
): Promise<TextDocument> {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
  return new Promise<TextDocument>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new DocumentRefused('tookTooLong', `not read within ${longestReadingMs} ms`)),
      longestReadingMs,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
    worker.addEventListener('error', (event) => {
      clearTimeout(timer);
      reject(new DocumentRefused('damaged', event.message || 'the worker ended'));
    });
    worker.addEventListener('message', (event: MessageEvent<ReadingAnswer>) => {
      clearTimeout(timer);
      const answer = event.data;
      if ('document' in answer) resolve(answer.document);
      else reject(new DocumentRefused(answer.reason, answer.detail));
    });
    const request: ReadingRequest = { bytes, fileName };
    worker.postMessage(request, [bytes]);
  }).finally(() => worker.terminate());
}
