/** One question to the search of the person's SharePoint, about the files of the library. */
import { body } from '@pnp/queryable';
import { spPost, SPQueryable } from '@pnp/sp';
import * as v from 'valibot';
import { listTitles } from '../domain/policySource';
import { listDeclaration } from '../manifest/siteManifest';
import { integer, readAnswer } from './checkedAnswer';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

export interface LibraryQuestion {
  /** KQL besides that of the library itself; empty for all of it. */
  readonly kql: string;
  readonly most: number;
  readonly properties: readonly string[];
}

/**
 * Throws SourceFailure, also for an answer of another form. PnPjs's own `search` is not used: it makes an empty list
 * of an answer of another form, and tells in a header of each request under what key it might be cached.
 */
export async function askSiteSearch(
  connection: SiteConnection,
  { kql, most, properties }: LibraryQuestion,
  signal: AbortSignal,
) {
  const { siteUrl } = connection;
  const library = `${siteUrl}/${listDeclaration(listTitles.documents).address}`;
  const request = {
    Querytext: `${kql === '' ? '' : `(${kql}) AND `}Path:"${library}" AND IsDocument:1`,
    RowLimit: most,
    // Otherwise policies that are nearly alike count as one.
    TrimDuplicates: false,
    SelectProperties: properties,
    // Swedish: how words are told apart and inflected.
    Culture: 1053,
  };
  try {
    const search = SPQueryable([connection.site(signal).web, `${siteUrl}/_api/search/postquery`]);
    const answer: unknown = await spPost(search, body({ request }));
    return readAnswer(answerSchema, answer).PrimaryQueryResult.RelevantResults;
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, siteUrl, 'search');
  }
}

const answerSchema = v.object({
  PrimaryQueryResult: v.object({
    RelevantResults: v.object({
      TotalRows: integer,
      Table: v.object({
        Rows: v.array(
          v.object({
            Cells: v.array(v.object({ Key: v.string(), Value: v.nullable(v.string()) })),
          }),
        ),
      }),
    }),
  }),
});
