/** A typed compound that stands nowhere, with parts that are parts of other words too, or that are called otherwise. */
import { compoundsWith } from './compoundMeanings';
import { formsOfFront, frontsOf, waysToSplit } from './compoundSplits';
import { thatStand, type Meaning } from './meaning';
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import { foldTerm } from './term';

const shortestPart = 3;
const shortestWide = 4;
const shortestThree = 7;
const mostSplits = 3;
const clearPart = 0.7;

/** What people call a document whose genre they do not know: mobiltelefonregler for "riktlinjer för mobiltelefoner". */
const genres: ReadonlySet<string> = new Set(
  (
    'policy riktlinje regel regelverk rutin plan handlingsplan program handlingsprogram strategi reglemente föreskrift ' +
    'bestämmelse taxa instruktion anvisning direktiv handbok dokument styrdokument ordning principer checklista'
  )
    .split(' ')
    .map(stemOf),
);

/** The words that a part is also called, by its stem. */
export type CalledOtherwise = (stem: string) => readonly string[];

export function looseSplitsOf(
  term: string,
  vocabulary: Vocabulary,
  called: CalledOtherwise,
): Meaning[] {
  const folded = foldTerm(term);
  const known = waysToSplit(folded, shortestPart).filter(
    ({ front, end }) =>
      genres.has(stemOf(end)) ||
      vocabulary.formsOf(stemOf(end)).length > 0 ||
      called(stemOf(end)).length > 0 ||
      (front.length >= shortestWide && formsOfFront(front, vocabulary).length > 0),
  );
  const meanings: Meaning[] = [];
  for (const { front, end } of known) {
    if (meanings.length >= mostSplits) break;
    meanings.push(...meaningsOfSplit(front, end, vocabulary, called));
  }
  return meanings.length > 0 ? meanings : headAlone(known, vocabulary);
}

/** Of a word that stands somewhere itself: a name may have its parts apart, "handlingsprogram för äldre". */
export function inNamesOf(
  term: string,
  vocabulary: Vocabulary,
  called: CalledOtherwise,
): Meaning[] {
  return looseSplitsOf(term, vocabulary, called)
    .filter(({ parts }) => parts.length > 1)
    .map((meaning) => ({ ...meaning, inNames: true }));
}

function meaningsOfSplit(
  front: string,
  end: string,
  vocabulary: Vocabulary,
  called: CalledOtherwise,
): Meaning[] {
  const how = 'splitCompound';
  const isGenre = genres.has(stemOf(end));
  const fronts = [
    ...frontsOf(front).flatMap((one) => wideForms(one, vocabulary, called)),
    ...beginningWith(front, vocabulary),
  ];
  const ends = end.length < shortestWide && !isGenre ? [] : wideForms(end, vocabulary, called);
  const narrow = formsOfFront(front, vocabulary);
  const whole = thatStand([
    { how, weight: 0.68, parts: [fronts, ends] },
    ...(isGenre ? ([{ how, weight: 0.6, parts: [narrow] }] as const) : []),
    ...(isGenre ? ([{ how, weight: 0.6, parts: [fronts], inNames: true }] as const) : []),
  ]);
  if (narrow.length > 0 || front.length < shortestThree) return whole;
  const [split] = waysToSplit(front, shortestPart)
    .map((inner) => [formsOfFront(inner.front, vocabulary), formsOfFront(inner.end, vocabulary)])
    .filter((parts) => parts.every((words) => words.length > 0));
  if (split === undefined) return whole;
  const parts = isGenre ? split : [...split, ends];
  return [...thatStand([{ how, weight: 0.69, parts }]), ...whole];
}

/** Its forms, longer words that it begins or ends, and what it is also called. */
export function wideForms(
  part: string,
  vocabulary: Vocabulary,
  called: CalledOtherwise,
): readonly number[] {
  if (part.length < shortestPart) return [];
  const stem = stemOf(part);
  const words = [
    ...vocabulary.formsOf(stem),
    ...called(stem).flatMap((name) => [...vocabulary.formsOf(stemOf(name))]),
  ];
  if (part.length >= shortestWide) {
    const longer = compoundsWith(part, vocabulary).filter(({ weight }) => weight >= clearPart);
    words.push(...longer.flatMap(({ parts }) => parts.flat()));
  }
  return [...new Set(words)];
}

/** krisplan in "plan för krisberedskap": a part that is no word by itself begins another. */
function beginningWith(front: string, vocabulary: Vocabulary): readonly number[] {
  const words: number[] = [];
  if (front.length >= shortestWide)
    vocabulary.formsBeginningWith(front, (word) => words.push(word));
  return words;
}

/** Of a compound whose front stands nowhere the end is what it is about. */
function headAlone(splits: ReturnType<typeof waysToSplit>, vocabulary: Vocabulary): Meaning[] {
  const [longest] = splits
    .filter(({ end }) => end.length >= 5 && !genres.has(stemOf(end)))
    .sort((a, b) => b.end.length - a.end.length);
  if (longest === undefined) return [];
  const parts = [vocabulary.formsOf(stemOf(longest.end))];
  return thatStand([{ how: 'splitCompound', weight: 0.4, parts }]);
}
