/** What a word of the query may be in the texts: its forms, compounds with it, its parts, other names, likely spellings. */
import { thatStand, type Meaning } from './meaning';
import type { Concept } from './queryReading';
import { compoundsWith } from './compoundMeanings';
import { splitsOf } from './compoundSplits';
import { inNamesOf, looseSplitsOf, type CalledOtherwise } from './looseCompounds';
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import { foldTerm, isCode } from './term';

const shortestRespelled = 4;
/** Fewer letters begin too many words for all of them to be meant. */
const lettersThatTell = 3;
const mostBegun = 50;
/** No Swedish word in use is longer; what is was pasted, and means itself alone. */
const longestWord = 60;
/** From here on a word of the query is taken to be known, and not for an error. */
export const clearlyMeant = 0.65;

/** A short part of a word that is known is chance: finska is not fin and ska. */
const [shortestOfKnown, shortestOfUnknown] = [4, 3];
const shortestCompound = 7;
/** Two words that are one share all but an ending with it: "budget råd" is no budgetår. */
const lettersOfEnding = 2;

interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly called: CalledOtherwise;
}

export function mayBeMisspelt({ term, small, phrase }: Concept): boolean {
  const isLikely = term.length >= shortestRespelled && term.length <= longestWord;
  return isLikely && !small && phrase === null && !isCode(term);
}

/** `neighbours` are the words before and after, with which it may be one word. */
export function meaningsOf(
  concept: Concept,
  neighbours: readonly string[],
  named: readonly Meaning[],
  { vocabulary, called }: KnownWords,
): Meaning[] {
  if (isCode(concept.term)) return codeMeanings(concept, vocabulary);
  const own = [
    ...formMeanings(concept.term, vocabulary),
    ...joinedMeanings(concept, neighbours, vocabulary),
  ];
  const isWord = own.length + named.length > 0;
  const isPasted = concept.term.length > longestWord;
  const wide =
    concept.small || isPasted ? [] : wideMeanings(concept, isWord, { vocabulary, called });
  return [...own, ...named, ...wide].sort((a, b) => b.weight - a.weight);
}

function wideMeanings(
  { term, halfTyped }: Concept,
  isWord: boolean,
  { vocabulary, called }: KnownWords,
): Meaning[] {
  const begun = halfTyped ? halfTypedMeanings(term, vocabulary) : [];
  const longer = compoundsWith(term, vocabulary);
  const stands = isWord || [...begun, ...longer].some(({ weight }) => weight >= clearlyMeant);
  const apart = () =>
    stands ? inNamesOf(term, vocabulary) : looseSplitsOf(term, vocabulary, called);
  return [
    ...splitsOf(term, stands ? shortestOfKnown : shortestOfUnknown, vocabulary),
    ...(term.length >= shortestCompound && begun.length === 0 ? apart() : []),
    ...longer,
    ...begun,
  ];
}

function codeMeanings({ term, lesser }: Concept, vocabulary: Vocabulary): Meaning[] {
  const how: Meaning['how'] = term.startsWith('#')
    ? 'caseNumber'
    : term.startsWith('§')
      ? 'section'
      : 'date';
  return [term, ...lesser].flatMap((code, at) => {
    const id = vocabulary.find(code);
    return id === undefined ? [] : [{ how, weight: at === 0 ? 1 : 0.4, parts: [[id]] }];
  });
}

/**
 * The word itself and its forms. Where only dots and rings differ, a person who typed none left them out,
 * while one who typed some meant them.
 */
export function formMeanings(term: string, vocabulary: Vocabulary): Meaning[] {
  const stem = stemOf(term);
  const folded = foldTerm(term);
  const exact: number[] = [];
  const inflected: number[] = [];
  const dotted: number[] = [];
  for (const id of vocabulary.formsOf(stem)) {
    const word = vocabulary.word(id);
    if (word === term) exact.push(id);
    else if (sameDots(word, term)) inflected.push(id);
    else dotted.push(id);
  }
  return thatStand([
    { how: 'exact', weight: 1, parts: [exact] },
    { how: 'inflected', weight: 0.95, parts: [inflected] },
    { how: 'withoutDots', weight: folded === term ? 0.9 : 0.5, parts: [dotted] },
  ]);
}

/** Whether the two agree in dots and rings for as long as they are the same without them. */
function sameDots(word: string, term: string): boolean {
  for (let at = 0; at < word.length && at < term.length; at += 1) {
    if (word[at] === term[at]) continue;
    return foldTerm(word[at] ?? '') !== foldTerm(term[at] ?? '');
  }
  return true;
}

/** skol skjuts is skolskjuts, and e post is e-post. */
function joinedMeanings(
  { term, parts }: Concept,
  neighbours: readonly string[],
  vocabulary: Vocabulary,
): Meaning[] {
  const words = neighbours.flatMap((whole) => {
    const begins = foldTerm(whole).slice(0, -lettersOfEnding);
    const forms = formMeanings(whole, vocabulary).filter(({ weight }) => weight >= 0.9);
    const found = forms.flatMap((one) => one.parts.flat());
    return found.filter((word) => vocabulary.folded(word).startsWith(begins));
  });
  const apart = parts.map((part) => vocabulary.formsOf(stemOf(part)));
  return thatStand([
    { how: 'joined', weight: 0.97, parts: [words] },
    ...(apart.length > 1 && term.length > 2
      ? [{ how: 'joined', weight: 0.85, parts: apart } as const]
      : []),
  ]);
}

function halfTypedMeanings(term: string, vocabulary: Vocabulary): Meaning[] {
  const folded = foldTerm(term);
  const [near, far]: [number[], number[]] = [[], []];
  vocabulary.formsBeginningWith(folded, (word) => {
    const isNear = vocabulary.folded(word).length - folded.length <= 4;
    (isNear ? near : far).push(word);
  });
  const usual = (words: number[]) =>
    folded.length < lettersThatTell ? mostUsual(words, vocabulary) : words;
  return thatStand([
    { how: 'halfTyped', weight: 0.8, parts: [usual(near)] },
    { how: 'halfTyped', weight: 0.7, parts: [usual(far)] },
  ]);
}

/** Of the thousands of words that begin with a letter or two, those that stand in most places; all where none stands out. */
function mostUsual(words: readonly number[], vocabulary: Vocabulary): readonly number[] {
  if (words.length <= mostBegun) return words;
  const counts = words.map((word) => vocabulary.liveCount(word));
  const least = Int32Array.from(counts).sort().at(-mostBegun) ?? 0;
  const usual = words.filter((_, at) => (counts[at] ?? 0) > least);
  return usual.length === 0 ? words : usual;
}
