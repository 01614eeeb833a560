/** Words of the texts that are one or two typing errors away. */
import { stemOf } from './swedishStem';
import type { Vocabulary } from './vocabulary';
import type { Meaning } from './meaning';
import { foldTerm } from './term';

/** Two errors are forgiven in words of this length and more. */
const longWord = 8;
const mostRespellings = 8;

export function respellings(term: string, vocabulary: Vocabulary): Meaning[] {
  const folded = foldTerm(term);
  const byErrors: number[][] = [[], [], []];
  const near = vocabulary.formsNear(folded, mostErrors(folded));
  for (const [id, errors] of near) byErrors[errors]?.push(id);
  if (near.length === 0) {
    const stem = stemOf(term);
    for (const [forms, errors] of vocabulary.stemsNear(stem, mostErrors(stem)))
      byErrors[errors]?.push(...forms);
  }
  const often = (a: number, b: number): number =>
    vocabulary.liveCount(b) - vocabulary.liveCount(a) ||
    Number(vocabulary.word(a) > vocabulary.word(b)) * 2 - 1;
  return byErrors.flatMap((words, errors) =>
    words.length === 0
      ? []
      : [
          {
            how: 'respelled' as const,
            weight: errors === 2 ? 0.5 : 0.7,
            parts: [words.sort(often).slice(0, mostRespellings)],
          },
        ],
  );
}

function mostErrors(word: string): number {
  return word.length >= longWord ? 2 : 1;
}
