/** Other names of what is asked for: committees through time, abbreviations, everyday words. */
import type { Committee } from '../domain/committee';
import { committeeRegister } from '../domain/committeeRegister';
import { lineageOf } from '../domain/committeeLineage';
import { abbreviations, everydayWords } from './swedishNames';
import { joiningWords, smallWords } from './swedishWords';
import { plainWords, type Concept } from './queryReading';
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import type { Meaning } from './meaning';
import { foldTerm } from './term';
import { tokensOf } from './wordTokens';

interface OtherName {
  /** Stems, one after the other, of the name that may be typed. */
  readonly stems: readonly string[];
  /** The words of the other name that carry something. */
  readonly words: readonly string[];
  readonly weight: number;
}

export interface OtherNames {
  /** For each concept, in order, what it is also called. */
  meanings(concepts: readonly Concept[], vocabulary: Vocabulary): Meaning[][];
}

const sameCommittee = 0.92;
/** A committee that came before or after: near, but another. */
const sameLineage = 0.4;
const abbreviated = 0.9;
const everyday = 0.6;

export function otherNames(committees: readonly Committee[]): OtherNames {
  const byFirst = new Map<string, OtherName[]>();
  const add = (from: string, to: string, weight: number): void => {
    const stems = wordsOf(from).map(stemOf);
    const words = wordsOf(to).filter((word) => !smallWords.has(word) && !joiningWords.has(word));
    const [first] = stems;
    if (first === undefined || words.length === 0 || foldTerm(from) === foldTerm(to)) return;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, words, weight }]);
  };
  for (const [short, long] of abbreviations) {
    add(short, long, abbreviated);
    add(long, short, abbreviated);
  }
  for (const [typed, written] of everydayWords) add(typed, written, everyday);
  addCommittees(committees, add);
  return { meanings: (concepts, vocabulary) => meaningsOfNames(concepts, byFirst, vocabulary) };
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
      const parts = other.words.map((word) => vocabulary.formsOf(stemOf(word)));
      if (parts.some((forms) => forms.length === 0)) continue;
      const meaning: Meaning = { how: 'otherName', weight: other.weight, parts };
      for (const place of other.stems.keys()) meanings[at + place]?.push(meaning);
    }
  }
  return meanings;
}

function wordsOf(name: string): readonly string[] {
  return plainWords(tokensOf(name)).map(({ term }) => term);
}
