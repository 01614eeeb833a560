/** PolicySource, answered by SharePoint: the rows of the five lists, and the bytes of a file. */
import { BufferParse } from '@pnp/queryable';
import { SPQueryable } from '@pnp/sp';
import type { DocumentFile } from '../domain/policyDocument';
import type { AbortSignalLike, PolicySource } from '../domain/policySource';
import { readRegister } from './registerReader';
import { toSourceFailure } from './sharePointFailure';
import { connectSite, type SiteConnection, type SiteConnectionOptions } from './siteConnection';

/**
 * The register of one site, read with the person's own permissions. When the reader aborts, a question rejects with
 * an AbortError: that is no failure of the site.
 */
export function createSharePointPolicySource(options: SiteConnectionOptions): PolicySource {
  const connection = connectSite(options);
  return {
    readRegister: (signal) => withAbort(signal, (abort) => readRegister(connection, abort)),
    readFile: (file, signal) => withAbort(signal, (abort) => readFile(connection, file, abort)),
  };
}

/** By its id, which stays when the file is renamed or moved. */
async function readFile(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const path = `getFileById('${encodeURIComponent(file.uniqueId)}')/$value`;
  try {
    const content = SPQueryable(connection.site(signal).web, path).using(BufferParse());
    return await content<ArrayBuffer>();
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, file.name);
  }
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
