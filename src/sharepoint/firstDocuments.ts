/** The documents that come first by name, asked for by themselves: a library of thousands takes its time to come as a whole. */
import type { PolicyDocument } from '../domain/policyDocument';
import { rowsOf } from './listReader';
import { policyDocumentRows } from './policyDocumentItem';
import { toSourceFailure } from './sharePointFailure';
import { createSiteBatch } from './siteBatch';
import type { SiteConnection } from './siteConnection';

/**
 * At most so many, in SharePoint's own order of names, without rows that have no name or make no sense. Throws
 * SourceFailure: also for more than 5,000 rows whose names have no index, which SharePoint does not sort.
 */
export async function readFirstDocuments(
  connection: SiteConnection,
  most: number,
  signal: AbortSignal,
): Promise<readonly PolicyDocument[]> {
  const { list, read } = policyDocumentRows;
  const ask = createSiteBatch(connection, signal);
  try {
    const rows = await ask<readonly Named[]>((site) =>
      rowsOf(site, policyDocumentRows).orderBy('Title').top(most)(),
    );
    const outcomes = rows.filter(({ Title }) => Title).map(read);
    return outcomes.flatMap((one) => (one.kind === 'understood' ? [one.meaning] : []));
  } catch (error) {
    throw toSourceFailure(error, connection.siteUrl, list);
  }
}

interface Named {
  readonly Title?: unknown;
}
