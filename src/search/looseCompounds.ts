/** A typed compound that stands nowhere, with parts that are parts of other words too, or that are called otherwise. */
import { genreWords } from './swedishWords';
import { formsOfFront, frontsOf, waysToSplit } from './compoundSplits';
import { thatStand, type Meaning } from './meaning';
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import { foldTerm } from './term';

const shortestPart = 3;
const shortestWide = 4;
const shortestThree = 7;
const mostSplits = 2;

const genres: ReadonlySet<string> = new Set(genreWords.map(stemOf));

/** The words that a part is also called, by its stem. */
export type CalledOtherwise = (stem: string) => readonly string[];

export function looseSplitsOf(
  term: string,
  vocabulary: Vocabulary,
  called: CalledOtherwise,
): Meaning[] {
  const folded = foldTerm(term);
  const isEnd = (end: string): boolean =>
    genres.has(stemOf(end)) ||
    vocabulary.formsOf(stemOf(end)).length > 0 ||
    called(stemOf(end)).length > 0;
  const sides = (front: string, end: string): number =>
    Number(isEnd(end)) +
    Number(front.length >= shortestWide && formsOfFront(front, vocabulary).length > 0);
  const known = waysToSplit(folded, shortestPart)
    .map((split) => ({ ...split, sides: sides(split.front, split.end) }))
    .filter((split) => split.sides > 0)
    .sort((a, b) => b.sides - a.sides);
  const tried = known.slice(0, mostSplits);
  const meanings = tried.flatMap(({ front, end }) =>
    meaningsOfSplit(front, end, vocabulary, called),
  );
  return meanings.length > 0 ? meanings : headAlone(known, vocabulary);
}

/** Of a word that stands somewhere itself: a name may have its parts apart, "handlingsprogram för äldre". */
export function inNamesOf(term: string, vocabulary: Vocabulary): Meaning[] {
  const ways = waysToSplit(foldTerm(term), shortestPart).filter(({ end }) =>
    genres.has(stemOf(end)),
  );
  const parts = ways.map(({ front }) => formsOfFront(front, vocabulary));
  return thatStand(
    parts.map((front) => ({ how: 'splitCompound', weight: 0.68, parts: [front], inNames: true })),
  );
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
function wideForms(
  part: string,
  vocabulary: Vocabulary,
  called: CalledOtherwise,
): readonly number[] {
  if (part.length < shortestPart) return [];
  const stem = stemOf(part);
  const words = new Set(
    [stem, ...called(stem).map(stemOf)].flatMap((one) => [...vocabulary.formsOf(one)]),
  );
  if (stem.length >= shortestWide) {
    vocabulary.stemsWith(stem, false, (whole, _, forms) => {
      if (whole.length < stem.length + shortestPart) return;
      for (const word of forms) words.add(word);
    });
  }
  return [...words];
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
