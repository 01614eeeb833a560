/** What SharePoint's own search found beside the search on this device, as rows of the same list. */
import type { PolicyDocument } from '../../domain/policyDocument';
import type { SiteSearchHit } from '../../domain/policySource';
import type { HitRow } from '../components/HitSection';
import type { SharePointSearch } from '../queries/useSharePointSearch';
import type { Sentences } from '../text/sv';
import { placeByWords, type SearchWordsOptions } from './searchWords';
import { validityWords } from './validityWords';

/** Which of SharePoint's hits belong in the list. */
export interface SharePointChoice {
  /** Documents whose words are not searched here; hits in all others are in the list already. */
  readonly elsewhere: ReadonlySet<string>;
  /** Ids of the documents that the reader's filters leave; null when nothing is filtered away. */
  readonly chosen: readonly string[] | null;
  readonly withEnded: boolean;
}

export interface SharePointRows {
  readonly rows: readonly HitRow[];
  /** Hits in what has ended, shown or not. */
  readonly ended: number;
  /** Hits whose file is in no row of the register that this person reads. */
  readonly unknown: number;
}

export function sharePointRows(
  hits: readonly SiteSearchHit[],
  choice: SharePointChoice,
  options: SearchWordsOptions,
): SharePointRows {
  const { documents } = options.judged.index;
  const found = hits.map((hit) => ({
    hit,
    document: documents.find(({ file }) => file?.uniqueId.toLowerCase() === hit.uniqueId),
  }));
  const fitting = found.flatMap(({ hit, document }) => {
    if (document === undefined || !choice.elsewhere.has(document.id)) return [];
    if (choice.chosen?.includes(document.id) === false) return [];
    return rowOf(hit, document, options);
  });
  const ended = fitting.filter(({ isEnded }) => isEnded).length;
  return {
    rows: fitting.filter(({ isEnded }) => choice.withEnded || !isEnded).map(({ row }) => row),
    ended,
    unknown: found.filter(({ document }) => document === undefined).length,
  };
}

function rowOf(hit: SiteSearchHit, document: PolicyDocument, options: SearchWordsOptions) {
  const { judged, text } = options;
  const validity = judged.validities.get(document.id);
  if (validity === undefined) return [];
  const href = options.hrefOf({ name: 'document', documentId: document.id, anchor: null });
  const words = wordsAround(hit.excerpt);
  const place = words === null ? href : options.hrefOf(placeByWords(document.id, words, ''));
  const row: HitRow = {
    ...{ key: `sharepoint ${document.id}`, href, reasonKey: null },
    status: { ...validityWords(validity, text), detail: '' },
    title: { text: document.title, marks: [] },
    facts: text.search.bySharePoint,
    excerpt: { words: hit.excerpt, where: '', href: place },
  };
  return [{ row, isEnded: validity.status === 'expired' || validity.status === 'repealed' }];
}

/** Of what SharePoint shows, so much that the place is found, and so little that it is of one paragraph. */
const aroundCharacters = 80;

/** Whole words around the first one that was sought; null where no place can be told by them. */
function wordsAround({ text, marks }: SiteSearchHit['excerpt']): string | null {
  const [start, end] = marks[0] ?? [];
  if (start === undefined || end === undefined) return null;
  const from = Math.max(text.lastIndexOf('…', start) + 1, start - aroundCharacters / 2);
  const cut = text.indexOf('…', end);
  const to = Math.min(cut < 0 ? text.length : cut, end + aroundCharacters / 2);
  const words = text.slice(from, to);
  const isCutBefore = /\S/.test(text.charAt(from - 1)) && text.charAt(from - 1) !== '…';
  const isCutAfter = /\S/.test(text.charAt(to)) && text.charAt(to) !== '…';
  const whole = words
    .replace(isCutBefore ? /^\S*\s/ : '', '')
    .replace(isCutAfter ? /\s\S*$/ : '', '')
    .trim();
  return whole.split(/\s+/).length < fewestWords ? null : whole;
}

const fewestWords = 3;

/** What must be known of it beside the rows; a failure is told elsewhere, and louder. */
export function sharePointRemarks(
  told: {
    readonly sharePoint: SharePointSearch;
    readonly beside: SharePointRows;
    readonly texts: { readonly elsewhere: ReadonlySet<string> };
  },
  { search }: Sentences,
): readonly string[] {
  const { sharePoint, beside } = told;
  if (sharePoint.kind === 'idle' || sharePoint.kind === 'failed') return [];
  const searched = search.textsElsewhere(told.texts.elsewhere.size);
  if (sharePoint.kind === 'coming') return [searched, search.sharePointComing];
  const { hits, total } = sharePoint.answer;
  return [
    searched,
    search.fromSharePoint(beside.rows.length),
    ...(total > hits.length ? [search.sharePointFirst(hits.length, total)] : []),
    ...(beside.unknown > 0 ? [search.sharePointUnknown(beside.unknown)] : []),
  ];
}
