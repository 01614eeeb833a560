/** PolicySource, answered by SharePoint: the rows of the five lists, files and their versions, and pages. */
import type { AbortSignalLike, PolicySource } from '../domain/policySource';
import { readFile, readVersions } from './fileReader';
import { readPlainTexts } from './plainTexts';
import { readRegister } from './registerReader';
import { connectSite, type SiteConnectionOptions } from './siteConnection';
import { readPage } from './sitePage';

/**
 * The register of one site, read with the person's own permissions. When the reader aborts, a question rejects with
 * an AbortError: that is no failure of the site.
 */
export function createSharePointPolicySource(options: SiteConnectionOptions): PolicySource {
  const connection = connectSite(options);
  return {
    readRegister: (signal) => withAbort(signal, (abort) => readRegister(connection, abort)),
    readFile: (file, signal, versionId) =>
      withAbort(signal, (abort) => readFile(connection, file, abort, versionId ?? null)),
    readVersions: (file, signal) =>
      withAbort(signal, (abort) => readVersions(connection, file, abort)),
    readPage: (file, signal) => withAbort(signal, (abort) => readPage(connection, file, abort)),
    readPlainTexts: (documentIds, signal) =>
      withAbort(signal, (abort) => readPlainTexts(connection, documentIds, abort)),
  };
}

/** Gives fetch a signal of its own kind, which follows the one that pure code knows. */
async function withAbort<T>(
  signal: AbortSignalLike | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  try {
    return await work(controller.signal);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
