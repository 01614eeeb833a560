/** Where sought words stand in a text, as written or edited, each place with how likely it is to be the right one. */
import search from 'approx-string-match';
import { likelyPlaces, type SoughtWords } from './likelyPlaces';
import { occurrencesOf, type PassageText, type Span } from './passageText';
import { agreement, type Agreement } from './surroundings';
import { sharedWords, type SharedWords } from './wordShare';

export interface Sought extends SoughtWords {
  /** Near where the words stood; null when unknown. */
  readonly hint: number | null;
}

export interface Candidate {
  readonly span: Span;
  readonly around: Agreement;
  readonly shared: SharedWords;
  /** 0 to 1: words and what is around them, weighed together. */
  readonly score: number;
}

/**
 * The weights of Hypothesis, whose anchoring has been tried on millions of annotations
 * (https://github.com/hypothesis/client, src/annotator/anchoring/match-quote.ts).
 */
const weights = { words: 50, before: 20, after: 20, hint: 2 };
const allWeights = 92;
/** Beyond this, what is found is another sentence. */
const mostErrors = 0.5;
/** How much of the words' length an edge may be moved. */
const edgeShare = 0.4;
/** How far from the place that words vote for they may begin. */
const reach = 64;
const mostMatches = 4;

/** Where the folded words stand to the letter, in the order of the text. */
export function writtenPlaces(text: PassageText, sought: Sought): readonly Candidate[] {
  return occurrencesOf(text, sought.words).map((span) => weighed(text, span, sought));
}

/** Where the words may stand edited, the likeliest first. */
export function editedPlaces(
  text: PassageText,
  sought: Sought,
  mostPlaces = 6,
): readonly Candidate[] {
  return likelyPlaces(text, sought, mostPlaces)
    .flatMap((place) => {
      const similar = similarSpans(text, sought.words, place);
      return similar.length > 0
        ? similar.map((span) => bestEdges(text, sought, span))
        : spanBetween(text, sought, place).map((span) => weighed(text, span, sought));
    })
    .sort((a, b) => b.score - a.score);
}

/** What stands between the words before and the words after: little may be left of the words themselves. */
function spanBetween({ text }: PassageText, sought: Sought, place: number): readonly Span[] {
  const { before, after, words } = sought;
  if (before === '' || after === '') return [];
  const start = Math.max(0, place - before.length - reach);
  const [above] = search(text.slice(start, place + reach), before, fewErrors(before));
  if (above === undefined) return [];
  const from = start + above.end + 1;
  const [below] = search(
    text.slice(from, from + words.length * 1.5 + after.length),
    after,
    fewErrors(after),
  );
  return below === undefined || below.start < 2 ? [] : [{ from, to: from + below.start - 1 }];
}

function fewErrors(words: string): number {
  return Math.floor(words.length * 0.2);
}

function similarSpans({ text }: PassageText, words: string, place: number): readonly Span[] {
  const around = Math.max(reach, words.length / 2);
  const start = Math.max(0, Math.floor(place - around));
  const stretch = text.slice(start, Math.ceil(place + words.length + around));
  return search(stretch, words, Math.floor(words.length * mostErrors))
    .slice(0, mostMatches)
    .map((match) => wholeWords(text, start + match.start, start + match.end));
}

/** A match of characters may begin and end inside a word. */
function wholeWords(text: string, from: number, to: number): Span {
  const isEdge = (place: number): boolean =>
    place <= 0 || place >= text.length || text[place - 1] === ' ' || text[place] === ' ';
  const span = { from, to };
  while (text[span.from] === ' ') span.from += 1;
  while (text[span.to - 1] === ' ') span.to -= 1;
  while (!isEdge(span.from)) span.from -= 1;
  while (!isEdge(span.to)) span.to += 1;
  return span;
}

/**
 * Where first or last words have changed, a match stops short of its paragraph's edge or strays into the
 * next one. Those edges are tried too; what came in between since is never taken along.
 */
function bestEdges(text: PassageText, sought: Sought, span: Span): Candidate {
  const close = Math.max(reach, sought.words.length * edgeShare);
  const near = (edge: number | undefined, at: number): readonly number[] =>
    edge !== undefined && edge !== at && Math.abs(edge - at) <= close ? [edge] : [];
  const starts = [
    span.from,
    ...near(text.blocks.findLast(({ from }) => from <= span.from)?.from, span.from),
    ...near(text.blocks.find(({ from }) => from > span.from)?.from, span.from),
  ];
  const ends = [
    span.to,
    ...near(text.blocks.find(({ to }) => to >= span.to)?.to, span.to),
    ...near(text.blocks.findLast(({ to }) => to < span.to)?.to, span.to),
  ];
  const tried = starts.flatMap((from) =>
    ends.filter((to) => to > from).map((to) => ({ from, to })),
  );
  return tried
    .map((edges) => weighed(text, edges, sought))
    .reduce((a, b) => (b.score > a.score ? b : a));
}

function weighed(text: PassageText, span: Span, sought: Sought): Candidate {
  const every = Math.max(1, text.wordCount / 1000);
  const countOf = (word: string): number => (text.wordPlaces.get(word)?.length ?? 0) / every;
  const shared = sharedWords(sought.words, text.text.slice(span.from, span.to), countOf);
  const around = agreement(text, span, sought);
  const near = sought.hint === null ? 0 : 1 - Math.abs(span.from - sought.hint) / text.text.length;
  const score =
    (weights.words * shared.weighted +
      weights.before * beyondChance(around.before) +
      weights.after * beyondChance(around.after) +
      weights.hint * near) /
    allWeights;
  return { span, around, score, shared };
}

/** Any two stretches of a Swedish text have some four letters of ten in common, in order. */
function beyondChance(likeness: number): number {
  return Math.max(0, (likeness - 0.4) / 0.6);
}
