/** Words of the texts that are one or two typing errors away. */
import { bits, errorsBetween, lettersOf } from './letterErrors';
import type { Vocabulary } from './vocabulary';
import type { Meaning } from './meaning';
import { foldTerm } from './term';

/** Two errors are forgiven in words of this length and more. */
const longWord = 8;
const mostRespellings = 8;

export function respellings(term: string, vocabulary: Vocabulary): Meaning[] {
  const folded = foldTerm(term);
  const most = folded.length >= longWord ? 2 : 1;
  const byErrors: number[][] = [[], [], []];
  const letters = lettersOf(folded);
  for (const [id, word] of vocabulary.folded.entries()) {
    if (Math.abs(word.length - folded.length) > most) continue;
    if ((vocabulary.live[id] ?? 0) === 0) continue;
    if (bits((vocabulary.letters[id] ?? 0) ^ letters) > 2 * most) continue;
    const errors = errorsBetween(folded, word, most);
    if (errors <= most) byErrors[errors]?.push(id);
  }
  const often = (a: number, b: number): number =>
    (vocabulary.live[b] ?? 0) - (vocabulary.live[a] ?? 0) ||
    Number((vocabulary.words[a] ?? '') > (vocabulary.words[b] ?? '')) * 2 - 1;
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
