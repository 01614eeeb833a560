/** The words of documents as they were last read into the register, for those documents that are asked for. */
import type { StoredText } from '../domain/policyDocument';
import { listFailure } from './listFailure';
import { plainTextRows } from './plainTextItem';
import { readRows } from './rowReader';
import { createSiteBatch, type AskSite } from './siteBatch';
import type { SiteConnection } from './siteConnection';
import type { SiteMemory } from './siteMemory';

/** One for each id, in the same order. Throws SourceFailure, and the signal's reason when it is aborted. */
export async function readPlainTexts(
  connection: SiteConnection,
  documentIds: readonly string[],
  signal: AbortSignal,
): Promise<readonly StoredText[]> {
  const ask = createSiteBatch(connection, signal);
  const rows = await askFor(documentIds, { connection, ask, signal });
  const found = understood(rows);
  return documentIds.map((id) => found.get(id) ?? withoutWords(id));
}

/**
 * Hands over first what is kept on this device, then the others as SharePoint answers, and keeps those. Throws as
 * `readPlainTexts`, when what is kept has been handed over.
 */
export async function deliverPlainTexts(
  connection: SiteConnection,
  memory: SiteMemory,
  documentIds: readonly string[],
  take: (texts: readonly StoredText[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const { siteUrl } = connection;
  const missing: string[] = [];
  for (const ids of inParts(documentIds, textsAtOnce)) {
    const kept = understood(await memory.keptTexts(siteUrl, ids.filter(isRowId).map(Number)));
    signal.throwIfAborted();
    if (kept.size > 0) take([...kept.values()]);
    missing.push(...ids.filter((id) => !kept.has(id)));
  }
  const ask = createSiteBatch(connection, signal);
  for (const ids of inParts(missing, textsAtOnce)) {
    const rows = await askFor(ids, { connection, ask, signal });
    signal.throwIfAborted();
    memory.keepTexts(siteUrl, rows);
    const found = understood(rows);
    take(ids.map((id) => found.get(id) ?? withoutWords(id)));
  }
}

/** So many come in one request: more would hold the page while they are taken apart. */
const textsAtOnce = 150;

interface Asking {
  readonly connection: SiteConnection;
  readonly ask: AskSite;
  readonly signal: AbortSignal;
}

async function askFor(
  documentIds: readonly string[],
  { connection, ask, signal }: Asking,
): Promise<readonly unknown[]> {
  const ids = [...new Set(documentIds)].filter(isRowId).map(Number);
  try {
    return await readRows(ask, plainTextRows, ids);
  } catch (error) {
    signal.throwIfAborted();
    throw await listFailure(error, connection.siteUrl, ask, plainTextRows);
  }
}

function understood(rows: readonly unknown[]): ReadonlyMap<string, StoredText> {
  const found = new Map<string, StoredText>();
  for (const row of rows) {
    const outcome = plainTextRows.read(row);
    if (outcome.kind === 'understood') found.set(outcome.meaning.documentId, outcome.meaning);
  }
  return found;
}

function inParts(ids: readonly string[], length: number): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < ids.length; at += length) parts.push(ids.slice(at, at + length));
  return parts;
}

/** A document known only from its repeal has no row in the library. */
function isRowId(id: string): boolean {
  return /^[1-9]\d*$/.test(id);
}

function withoutWords(documentId: string): StoredText {
  return { documentId, rowVersion: null, plainText: null, plainTextOf: null };
}
