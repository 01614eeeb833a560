/** Looks for words in the texts of the library by SharePoint's own search; loaded when it is first needed. */
import type { SiteSearchAnswer, SiteSearchHit } from '../domain/policySource';
import { sleep } from './clock';
import { readHitSummary } from './hitSummary';
import type { SiteConnection } from './siteConnection';
import { askSiteSearch } from './siteSearch';
import { soughtWords } from './soughtWords';

export type TextSearch = (words: string, signal: AbortSignal) => Promise<SiteSearchAnswer>;

const mostHits = 20;
/** Between two questions: at most five are asked in a second, however fast someone types. */
const betweenMs = 200;

/** Throws SourceFailure, and the signal's reason when it is aborted. */
export function createTextSearch(connection: SiteConnection): TextSearch {
  const { clock } = connection;
  let mayAskAt = 0;
  return async (words, signal) => {
    signal.throwIfAborted();
    const kql = soughtWords(words);
    if (kql === '') return { hits: [], total: 0 };
    while (clock.now() < mayAskAt) await sleep(clock, mayAskAt - clock.now(), signal);
    mayAskAt = clock.now() + betweenMs;
    const properties = ['UniqueId', 'HitHighlightedSummary'];
    const found = await askSiteSearch(connection, { kql, most: mostHits, properties }, signal);
    return { hits: found.Table.Rows.map(hitOf), total: found.TotalRows };
  };
}

interface Row {
  readonly Cells: readonly { readonly Key: string; readonly Value: string | null }[];
}

/** A hit that names no file is nobody's, and is counted as such. */
function hitOf({ Cells }: Row): SiteSearchHit {
  const value = (key: string) => Cells.find(({ Key }) => Key === key)?.Value ?? '';
  return {
    uniqueId: value('UniqueId').replace(/[{}]/g, '').toLowerCase(),
    excerpt: readHitSummary(value('HitHighlightedSummary')),
  };
}
