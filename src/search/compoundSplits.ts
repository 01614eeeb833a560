/** A typed compound as the words it is made of, where the texts know both: skolskjutsregler is skolskjuts and regler. */
import { smallWords } from './swedishWords';
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import type { Meaning } from './meaning';
import { foldTerm } from './term';

const shortestPart = 3;
const mostSplits = 3;
/** Between the parts of a compound, or in the place of a vowel that the first part lost: arbet-s, gat-u. */
const jointAtEnd = /[seaou]$/;

export interface Split {
  readonly front: string;
  readonly end: string;
  /** The letters of the shorter part. */
  readonly shorter: number;
}

/** Both parts must stand in one unit. The most even splits first: they are seldom chance. */
export function splitsOf(term: string, shortest: number, vocabulary: Vocabulary): Meaning[] {
  const found = waysToSplit(foldTerm(term), shortest).flatMap(({ front, end }) => {
    if (smallWords.has(end)) return [];
    const ends = vocabulary.formsOf(stemOf(end));
    const fronts = ends.length === 0 ? [] : formsOfFront(front, vocabulary);
    if (fronts.length === 0) return [];
    return [{ how: 'splitCompound', weight: 0.75, parts: [fronts, ends] } as const];
  });
  return found.slice(0, mostSplits);
}

/** The most even first. Of three equal letters one is not written: handikapparkering. */
export function waysToSplit(folded: string, shortest: number): readonly Split[] {
  if (!/^[a-z]+$/.test(folded)) return [];
  const splits: Split[] = [];
  for (let at = shortest; at <= folded.length - shortest; at += 1) {
    const shorter = Math.min(at, folded.length - at);
    const front = folded.slice(0, at);
    splits.push({ front, end: folded.slice(at), shorter });
    if (front.at(-1) === front.at(-2)) splits.push({ front, end: folded.slice(at - 1), shorter });
  }
  return splits.sort((a, b) => b.shorter - a.shorter);
}

/** With and without what joins it to the rest: skol is of skola. */
export function formsOfFront(front: string, vocabulary: Vocabulary): readonly number[] {
  return [...new Set(frontsOf(front).flatMap((one) => [...vocabulary.formsOf(stemOf(one))]))];
}

export function frontsOf(front: string): readonly string[] {
  const bare = front.replace(jointAtEnd, '');
  return bare === front || bare.length < shortestPart ? [front] : [front, bare];
}
