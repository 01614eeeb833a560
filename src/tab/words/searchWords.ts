/** What the search found in the reader's words: rows with status, facts, the words that answer, and the way there. */
import type { JudgedRegister } from '../../domain/judgedRegister';
import { fingerprint } from '../../passages/fingerprint';
import { foldWords } from '../../passages/foldedWords';
import type {
  DocumentHit,
  MarkedWords,
  PassageHit,
  PassagePlace,
  RankReason,
  ResponsibilityHit,
} from '../../search/searchAnswer';
import type { HitRow } from '../components/HitSection';
import type { DocumentPlace } from '../documentPlace';
import type { Sentences } from '../text/sv';
import { holderNames, periodWords, responsibilityWords } from './responsibilityWords';
import { factsOf } from './rowWords';
import { validityWords } from './validityWords';

export interface SearchWordsOptions {
  readonly judged: JudgedRegister;
  readonly text: Sentences;
  readonly hrefOf: (place: DocumentPlace) => string;
  readonly committeeHref: (committeeId: string | null) => string;
}

/** Null for a hit whose row is no longer in the register. */
export function documentRow(hit: DocumentHit, options: SearchWordsOptions): HitRow | null {
  const { judged, text } = options;
  const document = judged.index.documentById.get(hit.id);
  const validity = judged.validities.get(hit.id);
  if (document === undefined || validity === undefined) return null;
  return {
    key: hit.id,
    href: options.hrefOf({ name: 'document', documentId: hit.id, anchor: null }),
    status: validityWords(validity, text),
    title: hit.title.text === '' ? plain(text.documents.noTitle) : hit.title,
    facts: factsOf(document, text).join(' · '),
    excerpt: hit.passage && {
      words: hit.passage.excerpt,
      where: headingOf(hit.passage.place, document.title),
      href: options.hrefOf(placeOf(hit.passage.place)),
    },
    reasonKey: `document ${hit.id}`,
  };
}

export function passageRow(
  { place, excerpt }: PassageHit,
  options: SearchWordsOptions,
): HitRow | null {
  const { judged, text } = options;
  const document = judged.index.documentById.get(place.documentId);
  const validity = judged.validities.get(place.documentId);
  if (document === undefined || validity === undefined) return null;
  const href = options.hrefOf(placeOf(place));
  return {
    key: `${place.documentId} ${place.anchor ?? place.paragraph}`,
    href,
    status: { ...validityWords(validity, text), detail: '' },
    title: plain(document.title),
    facts: '',
    excerpt: { words: excerpt, where: place.headings.at(-1) ?? '', href },
    reasonKey: null,
  };
}

export function responsibilityRow(
  hit: ResponsibilityHit,
  options: SearchWordsOptions,
): HitRow | null {
  const { judged, text } = options;
  const onDay = judged.responsibilityById.get(hit.id);
  if (onDay === undefined) return null;
  const { committeeIds, period } = onDay.responsibility;
  const { source } = onDay;
  const names = [...onDay.holders, ...onDay.ceased].map(({ name }) => name).join(', ');
  const likely = onDay.likelyHolders.length > 0 ? holderNames(onDay.likelyHolders) : '';
  const href =
    source.kind === 'read'
      ? options.hrefOf({
          ...{ name: 'document', documentId: source.documentId, anchor: `ansvar-${hit.id}` },
        })
      : options.committeeHref(committeeIds[0] ?? null);
  const title =
    source.kind === 'read' ? judged.index.documentById.get(source.documentId)?.title : undefined;
  return {
    key: hit.id,
    href,
    status: responsibilityWords(onDay, text),
    title: hit.what,
    facts: [
      names,
      periodWords(period, text),
      // The sentence stands among facts here.
      likely === '' ? '' : text.responsibility.likely(likely).replace(/\.$/, ''),
      title ?? text.responsibility.noSource,
    ]
      .filter((fact) => fact !== '')
      .join(' · '),
    excerpt: hit.passage && { words: hit.passage, where: '', href },
    reasonKey: `responsibility ${hit.id}`,
  };
}

export function reasonWords(reason: RankReason, { search }: Sentences): string {
  switch (reason.kind) {
    case 'word': {
      const { typed, found, field, how } = reason;
      return search.reasonWord(typed, found, search.field[field], search.how[how]);
    }
    case 'missing':
      return search.reasonMissing(reason.typed);
    case 'samePassage':
      return search.reasonSamePassage;
    case 'wholeTitle':
      return search.reasonWholeTitle;
    case 'ended':
      return search.reasonEnded;
    case 'strongerGround':
      return search.reasonStrongerGround;
  }
}

/** Many texts have their own name for a heading, which stands above the excerpt already. */
function headingOf({ headings }: PassagePlace, title: string): string {
  const nearest = headings.at(-1) ?? '';
  return nearest === title ? '' : nearest;
}

function plain(text: string): MarkedWords {
  return { text, marks: [] };
}

const longestWords = 140;

/** Where only stored words are known, the place is found by its first words. */
function placeOf({ documentId, anchor, paragraph }: PassagePlace): DocumentPlace {
  if (anchor !== null) return { name: 'document', documentId, anchor };
  const space = paragraph.lastIndexOf(' ', longestWords);
  const end = paragraph.length <= longestWords || space < 1 ? longestWords : space;
  return placeByWords(documentId, paragraph.slice(0, end), foldWords(paragraph).text);
}

/** Such a link is of no version. `paragraph`: its folded words where they are known, else empty. */
export function placeByWords(documentId: string, words: string, paragraph: string): DocumentPlace {
  return {
    ...{ name: 'document', documentId, anchor: null },
    link: {
      words,
      ...{ before: '', after: '', anchor: '', under: '', hasAlike: false },
      copy: { number: 1, of: 1 },
      whole: paragraph === '' ? '' : fingerprint(paragraph),
      contentVersion: '',
    },
  };
}
