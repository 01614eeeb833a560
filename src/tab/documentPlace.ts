/** The place in a document as it stands in the address: paragraph, version, comparison, and the words of a link. */
import type { LinkedPassage } from '../passages/linkedPassage';

/** A document, and what of it is shown. */
export interface DocumentPlace {
  readonly name: 'document';
  readonly documentId: string;
  readonly anchor: string | null;
  /** An earlier version of the file instead of the current, by SharePoint's number for it. */
  readonly versionId?: number;
  /** The version that the text is compared with. */
  readonly comparedWith?: number;
  /** The words that a link was made to, so that they are found after edits. */
  readonly link?: LinkedPassage;
}

const anchor = 'stycke';
const version = 'version';
const comparison = 'jamfor';
const words = 'ord';
const before = 'fore';
const after = 'efter';
const under = 'under';
/** "2.3": the second of three places with the same words. */
const copy = 'nr';
const alike = 'lika';
const whole = 'avtryck';
const contentVersion = 'lydelse';

export const placeNames: ReadonlySet<string> = new Set([
  ...[anchor, version, comparison, words, before, after, under, copy, alike, whole, contentVersion],
]);

/** Names and values, in the order in which they are written. */
export function placeWords(place: DocumentPlace): readonly (readonly [string, string])[] {
  const written: [string, string][] = [];
  if (place.anchor !== null) written.push([anchor, place.anchor]);
  if (place.versionId !== undefined) written.push([version, String(place.versionId)]);
  if (place.comparedWith !== undefined) written.push([comparison, String(place.comparedWith)]);
  return place.link ? [...written, ...linkWords(place.link)] : written;
}

/** What makes no sense is left out: then the link leads to the document. */
export function placeFrom(
  query: URLSearchParams,
): Pick<DocumentPlace, 'anchor' | 'versionId' | 'comparedWith' | 'link'> {
  const versionId = numberIn(query, version);
  const comparedWith = numberIn(query, comparison);
  const link = linkFrom(query);
  return {
    anchor: query.get(anchor) || null,
    ...(versionId === null ? {} : { versionId }),
    ...(comparedWith === null ? {} : { comparedWith }),
    ...(link === null ? {} : { link }),
  };
}

function linkWords(link: LinkedPassage): readonly [string, string][] {
  return [
    [words, link.words],
    [before, link.before],
    [after, link.after],
    [under, link.under],
    [copy, `${link.copy.number}.${link.copy.of}`],
    ...(link.hasAlike ? ([[alike, '1']] as [string, string][]) : []),
    [whole, link.whole],
    [contentVersion, link.contentVersion],
  ];
}

function linkFrom(query: URLSearchParams): LinkedPassage | null {
  const of = (name: string) => query.get(name) ?? '';
  const [, number, count] = /^(\d{1,4})\.(\d{1,4})$/.exec(of(copy)) ?? [];
  if (number === undefined || count === undefined || of(words) === '') return null;
  return {
    words: of(words),
    before: of(before),
    after: of(after),
    anchor: of(anchor),
    under: of(under),
    copy: { number: Number(number), of: Number(count) },
    hasAlike: of(alike) === '1',
    whole: of(whole),
    contentVersion: of(contentVersion),
  };
}

function numberIn(query: URLSearchParams, name: string): number | null {
  const written = query.get(name) ?? '';
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : null;
}
