/** A typed compound as the words it is made of, where the texts know both: skolskjutsregler is skolskjuts and regler. */
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import type { Meaning } from './meaning';
import { foldTerm } from './term';

const shortestPart = 3;
const shortestLoose = 4;
const mostSplits = 3;

interface Split {
  readonly shorter: number;
  readonly meaning: Meaning;
}

/** Both parts must stand in one unit. The most even splits first: they are seldom chance. */
export function splitsOf(term: string, vocabulary: Vocabulary): Meaning[] {
  const folded = foldTerm(term);
  if (!/^[a-z]+$/.test(folded)) return [];
  const splits: Split[] = [];
  for (let at = shortestPart; at <= folded.length - shortestPart; at += 1) {
    const end = vocabulary.formsOf(stemOf(folded.slice(at)));
    if (end.length === 0) continue;
    const front = formsOfFront(folded.slice(0, at), vocabulary);
    if (front.length === 0) continue;
    const meaning: Meaning = { how: 'splitCompound', weight: 0.75, parts: [front, end] };
    splits.push({ shorter: Math.min(at, folded.length - at), meaning });
  }
  if (splits.length === 0 && vocabulary.stemCount(stemOf(term)) === 0)
    splits.push(...looseSplits(folded, vocabulary));
  return splits
    .sort((a, b) => b.shorter - a.shorter)
    .slice(0, mostSplits)
    .map(({ meaning }) => meaning);
}

/** krisplan in "plan för krisberedskap": a part that is no word by itself begins another, and the other part is a word. */
function looseSplits(folded: string, vocabulary: Vocabulary): Split[] {
  const splits: Split[] = [];
  for (let at = shortestLoose; at <= folded.length - shortestLoose; at += 1) {
    const end = vocabulary.formsOf(stemOf(folded.slice(at)));
    if (end.length === 0) continue;
    const front: number[] = [];
    vocabulary.formsBeginningWith(folded.slice(0, at), (word) => front.push(word));
    if (front.length === 0) continue;
    const meaning: Meaning = { how: 'splitCompound', weight: 0.6, parts: [front, end] };
    splits.push({ shorter: Math.min(at, folded.length - at), meaning });
  }
  return splits;
}

/** With and without the sign that joins it to the rest, and without a vowel that it lost: skol is of skola. */
function formsOfFront(front: string, vocabulary: Vocabulary): readonly number[] {
  const bare = front.replace(/s$/, '');
  const forms = vocabulary.formsOf(stemOf(front));
  return bare === front || bare.length < shortestPart
    ? forms
    : [...new Set([...forms, ...vocabulary.formsOf(stemOf(bare))])];
}
