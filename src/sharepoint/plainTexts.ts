/** The words of documents as they were last read into the register, for those documents that are asked for. */
import * as z from 'zod/mini';
import type { StoredText } from '../domain/policyDocument';
import { note, rowId, text } from './fieldValue';
import { listFailure } from './listFailure';
import { readList } from './listReader';
import { listRows } from './listRow';
import { createSiteBatch } from './siteBatch';
import type { SiteConnection } from './siteConnection';

/** One for each id, in the same order. Throws SourceFailure, and the signal's reason when it is aborted. */
export async function readPlainTexts(
  connection: SiteConnection,
  documentIds: readonly string[],
  signal: AbortSignal,
): Promise<readonly StoredText[]> {
  const ask = createSiteBatch(connection, signal);
  const found = new Map<string, StoredText>();
  try {
    const parts = inParts([...new Set(documentIds)].filter(isRowId));
    const answers = await Promise.all(
      parts.map((ids) => readList(ask, plainTextRows, ids.map((id) => `Id eq ${id}`).join(' or '))),
    );
    for (const row of answers.flat()) {
      const outcome = plainTextRows.read(row);
      if (outcome.kind === 'understood') found.set(outcome.meaning.documentId, outcome.meaning);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw await listFailure(error, connection.siteUrl, ask, plainTextRows);
  }
  return documentIds.map((id) => found.get(id) ?? withoutWords(id));
}

const plainTextRows = listRows(
  'Styrdokument',
  z.object({ Id: rowId, PlainText: note, PlainTextOf: text }),
  ({ Id, PlainText, PlainTextOf }): StoredText => ({
    documentId: Id,
    plainText: PlainText,
    plainTextOf: PlainTextOf,
  }),
);

/** Few enough that the address stays far below SharePoint's limits, on its length and on nested conditions. */
const rowsPerQuestion = 30;

function inParts(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < ids.length; at += rowsPerQuestion)
    parts.push(ids.slice(at, at + rowsPerQuestion));
  return parts;
}

/** A document known only from its repeal has no row in the library. */
function isRowId(id: string): boolean {
  return /^[1-9]\d*$/.test(id);
}

function withoutWords(documentId: string): StoredText {
  return { documentId, plainText: null, plainTextOf: null };
}
