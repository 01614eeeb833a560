/** Asks the site's search how many documents it knows: whether search answers, and whether it has come so far. */
import type { SiteConnection } from './siteConnection';
import { askSiteSearch } from './siteSearch';

/** How many files of the library search finds for the person. Throws SourceFailure. */
export async function countSearchedDocuments(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<number> {
  const question = { kql: '', most: 1, properties: ['Path'] };
  return (await askSiteSearch(connection, question, signal)).TotalRows;
}
