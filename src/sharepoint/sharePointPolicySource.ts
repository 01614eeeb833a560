/** PolicySource, answered by SharePoint: the rows of the five lists, files and their versions, and pages. */
import { isSitePage } from '../domain/policyDocument';
import { SourceFailure, type AbortSignalLike, type PolicySource } from '../domain/policySource';
import { confirmFile, readFile, readVersions } from './fileReader';
import { readFirstDocuments } from './firstDocuments';
import { deliverPlainTexts, readPlainTexts } from './plainTexts';
import { connectSite, type SiteConnection, type SiteConnectionOptions } from './siteConnection';
import { createSiteMemory, type SiteMemory } from './siteMemory';
import { readPage, readPageVersions } from './sitePage';
import { readSite } from './siteReader';
import { registerOf } from './siteRows';
import type { TextSearch } from './libraryTextSearch';

/** After so long every row is looked at again: nothing tells of lost permissions. */
const sweepEveryMs = 60 * 60_000;

/**
 * The register of one site, read with the person's own permissions. When the reader aborts, a question rejects with
 * an AbortError: that is no failure of the site.
 *
 * @param memory what the same person's rows were before; without it everything is read the first time
 */
export function createSharePointPolicySource(
  options: SiteConnectionOptions,
  memory: SiteMemory = createSiteMemory(null),
): PolicySource {
  const connection = connectSite(options);
  const searchTexts = textSearchWhenAsked(connection);
  return {
    readRegister: (signal) => withAbort(signal, (abort) => readRegister(connection, memory, abort)),
    readFirstDocuments: (most, signal) =>
      withAbort(signal, (abort) => readFirstDocuments(connection, most, abort)),
    readFile: (file, signal, versionId) =>
      doubting(memory, () =>
        withAbort(signal, (abort) => readFile(connection, file, abort, versionId ?? null)),
      ),
    confirmFile: (file, signal) =>
      doubting(memory, () => withAbort(signal, (abort) => confirmFile(connection, file, abort))),
    readVersions: (file, signal) => {
      const read = isSitePage(file) ? readPageVersions : readVersions;
      return withAbort(signal, (abort) => read(connection, file, abort));
    },
    readPage: (file, signal, versionId) =>
      withAbort(signal, (abort) => readPage(connection, file, abort, versionId ?? null)),
    readPlainTexts: (documentIds, signal) =>
      withAbort(signal, (abort) => readPlainTexts(connection, documentIds, abort)),
    deliverPlainTexts: (documentIds, take, signal) =>
      withAbort(signal, (abort) => deliverPlainTexts(connection, memory, documentIds, take, abort)),
    searchTexts: (words, signal) => withAbort(signal, (abort) => searchTexts(words, abort)),
  };
}

/** Everything the first time, then only what is new. */
async function readRegister(connection: SiteConnection, memory: SiteMemory, signal: AbortSignal) {
  const { siteUrl, clock } = connection;
  const before = await memory.known(siteUrl);
  const isDue = before !== null && clock.now() - before.sweptAt > sweepEveryMs;
  const change = await readSite(connection, before, isDue || memory.doubts(), signal);
  return registerOf(memory.learn(siteUrl, before, change));
}

/** Few sites need it: its code comes with the first question, and again after one that could not fetch it. */
function textSearchWhenAsked(connection: SiteConnection): TextSearch {
  let fetched: Promise<TextSearch> | null = null;
  const fetchIt = async () => (await import('./libraryTextSearch')).createTextSearch(connection);
  return async (words, signal) => {
    fetched ??= fetchIt().catch((cause: unknown) => {
      fetched = null;
      throw new SourceFailure('offline', connection.siteUrl, String(cause), null, { cause });
    });
    return (await fetched)(words, signal);
  };
}

/** A file that is closed or gone means that its row, and perhaps others, are so too. */
async function doubting<T>(memory: SiteMemory, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    const isLost =
      failure instanceof SourceFailure &&
      (failure.kind === 'accessDenied' || failure.kind === 'notFound');
    if (isLost) memory.doubt();
    throw failure;
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
