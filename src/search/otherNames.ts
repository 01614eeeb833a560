/** Other names of what is asked for: committees through time, abbreviations, everyday words. */
import type { Committee } from '../domain/committee';
import { committeeRegister } from '../domain/committeeRegister';
import { lineageOf } from '../domain/committeeLineage';
import { abbreviations, everydayWords } from './swedishNames';
import { joiningWords, smallWords } from './swedishWords';
import { plainWords, type Concept } from './queryReading';
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import { compoundsWith } from './compoundMeanings';
import type { CalledOtherwise } from './looseCompounds';
import { thatStand, type Meaning } from './meaning';
import { foldTerm } from './term';
import { tokensOf } from './wordTokens';

interface OtherName {
  /** Stems, one after the other, of the name that may be typed. */
  readonly stems: readonly string[];
  /** The words of the other name that carry something. */
  readonly words: readonly string[];
  /** Null for an everyday word: then it depends on whether the typed one stands anywhere. */
  readonly weight: number | null;
}

export interface OtherNames {
  /** For each concept, in order, what it is also called. */
  meanings(concepts: readonly Concept[], vocabulary: Vocabulary): Meaning[][];
  /** The single words that one with the stem is also called. */
  readonly called: CalledOtherwise;
}

const sameCommittee = 0.92;
/** A committee that came before or after: near, but another. */
const sameLineage = 0.4;
const abbreviated = 0.9;
/** An everyday word that stands in the texts may mean itself there. */
const everyday = { stands: 0.65, standsNowhere: 0.85 };
/** For parts of longer words, beside the words themselves. */
const wideShare = 0.85;
const clearPart = 0.7;

export function otherNames(committees: readonly Committee[]): OtherNames {
  const byFirst = new Map(namesOfAll());
  addCommittees(committees, (from, to, weight) => addName(byFirst, from, to, weight));
  return {
    meanings: (concepts, vocabulary) => meaningsOfNames(concepts, byFirst, vocabulary),
    called: (stem) =>
      (byFirst.get(stem) ?? []).flatMap(({ stems, words }) =>
        stems.length === 1 && words.length === 1 ? words : [],
      ),
  };
}

type NamesByFirst = Map<string, readonly OtherName[]>;
let ofAll: NamesByFirst | null = null;

/** What every municipality says alike. */
function namesOfAll(): NamesByFirst {
  if (ofAll !== null) return ofAll;
  ofAll = new Map();
  for (const [short, long] of abbreviations) {
    addName(ofAll, short, long, abbreviated);
    addName(ofAll, long, short, abbreviated);
  }
  for (const [typed, written] of everydayWords) addName(ofAll, typed, written, null);
  return ofAll;
}

/** A weight of null is that of everyday words. */
function addName(names: NamesByFirst, from: string, to: string, weight: number | null): void {
  const stems = wordsOf(from).map(stemOf);
  const words = wordsOf(to).filter((word) => !smallWords.has(word) && !joiningWords.has(word));
  const [first] = stems;
  if (first === undefined || words.length === 0 || foldTerm(from) === foldTerm(to)) return;
  names.set(first, [...(names.get(first) ?? []), { stems, words, weight }]);
}

function addCommittees(
  committees: readonly Committee[],
  add: (from: string, to: string, weight: number) => void,
): void {
  const register = committeeRegister(committees);
  for (const committee of committees) {
    const names = namesOf(committee);
    for (const from of names) for (const to of names) add(from, to, sameCommittee);
    for (const other of lineageOf(committee, register)) {
      if (other === committee) continue;
      for (const from of names) add(from, other.name, sameLineage);
    }
  }
}

/** Initials stand for the name where the register gives no abbreviation: few fill that column in. */
function namesOf({ name, abbreviation, aliases }: Committee): readonly string[] {
  return [name, ...aliases, ...(abbreviation ? [abbreviation] : initialsOf(name))];
}

const lastPart = /^\p{L}{3,}?(nämnd|styrelse|fullmäktige|utskott|råd)(?:en|n|et)?$/u;

/** "Kultur- och fritidsnämnden" is KFN, and a name of three words is also its first letters. */
export function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name).filter((word) => !joiningWords.has(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const [, end] = lastPart.exec(words.at(-1) ?? '') ?? [];
  const whole = end === undefined ? initials : initials + end.charAt(0);
  return [...new Set([initials, whole])].filter((letters) => letters.length > 1);
}

function meaningsOfNames(
  concepts: readonly Concept[],
  byFirst: ReadonlyMap<string, readonly OtherName[]>,
  vocabulary: Vocabulary,
): Meaning[][] {
  const meanings = concepts.map((): Meaning[] => []);
  const stems = concepts.map(({ term, phrase }) => (phrase === null ? stemOf(term) : ''));
  for (const [at, stem] of stems.entries()) {
    for (const other of byFirst.get(stem) ?? []) {
      if (!other.stems.every((one, place) => stems[at + place] === one)) continue;
      const found = meaningsOfName(other, vocabulary);
      for (const place of other.stems.keys()) meanings[at + place]?.push(...found);
    }
  }
  return meanings;
}

/** By the words themselves, and by longer ones that hold them. */
function meaningsOfName(other: OtherName, vocabulary: Vocabulary): Meaning[] {
  const stands = other.stems.some((stem) => vocabulary.stemCount(stem) > 0);
  const weight = other.weight ?? (stands ? everyday.stands : everyday.standsNowhere);
  const own = other.words.map((word) => vocabulary.formsOf(stemOf(word)));
  const wide = other.words.map((word, at) => [
    ...(own[at] ?? []),
    ...longerWords(word, vocabulary),
  ]);
  return thatStand([
    { how: 'otherName', weight, parts: own },
    { how: 'otherName', weight: weight * wideShare, parts: wide },
  ]);
}

function longerWords(word: string, vocabulary: Vocabulary): readonly number[] {
  const longer = compoundsWith(word, vocabulary).filter(({ weight }) => weight >= clearPart);
  return longer.flatMap(({ parts }) => parts.flat());
}

function wordsOf(name: string): readonly string[] {
  return plainWords(tokensOf(name)).map(({ term }) => term);
}
