/** Asks the site's search how many documents it knows: whether search answers, and whether it has come so far. */
import { body } from '@pnp/queryable';
import { spPost, SPQueryable } from '@pnp/sp';
import * as v from 'valibot';
import { listDeclaration } from '../manifest/siteManifest';
import { listTitles } from '../domain/policySource';
import { readAnswer } from './answer';
import { integer } from './fieldValue';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

/** How many files of the library search finds for the person. Throws SourceFailure. */
export async function countSearchedDocuments(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<number> {
  const { siteUrl } = connection;
  const library = `${siteUrl}/${listDeclaration(listTitles.documents).address}`;
  const request = {
    Querytext: `Path:"${library}" AND IsDocument:1`,
    RowLimit: 1,
    // Otherwise policies that are nearly alike count as one.
    TrimDuplicates: false,
    SelectProperties: ['Path'],
  };
  try {
    const search = SPQueryable([connection.site(signal).web, `${siteUrl}/_api/search/postquery`]);
    const answer: unknown = await spPost(search, body({ request }));
    return readAnswer(answerSchema, answer).PrimaryQueryResult.RelevantResults.TotalRows;
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, siteUrl, 'search');
  }
}

const answerSchema = v.object({
  PrimaryQueryResult: v.object({ RelevantResults: v.object({ TotalRows: integer }) }),
});
