/** Words of the texts that are one or two typing errors away. */
import { bits, errorsBetween, lettersOf } from './letterErrors';
import { stemOf } from './swedishStem';
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
  const near = nearTo(folded, most, vocabulary.folded, vocabulary.letters());
  for (const [id, errors] of near) if ((vocabulary.live[id] ?? 0) > 0) byErrors[errors]?.push(id);
  if (near.length === 0) {
    const stem = stemOf(term);
    for (const [id, errors] of nearTo(
      stem,
      stem.length >= longWord ? 2 : 1,
      vocabulary.stems,
      null,
    ))
      byErrors[errors]?.push(...vocabulary.formsOf(vocabulary.stems[id] ?? ''));
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

/** The places of words that are at most so many errors away, and how many. */
function nearTo(
  sought: string,
  most: number,
  words: readonly string[],
  known: readonly number[] | null,
): readonly (readonly [place: number, errors: number])[] {
  const letters = lettersOf(sought);
  const near: (readonly [number, number])[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (Math.abs(word.length - sought.length) > most) continue;
    if (bits((known?.[place] ?? lettersOf(word)) ^ letters) > 2 * most) continue;
    const errors = errorsBetween(sought, word, most);
    if (errors <= most) near.push([place, errors]);
  }
  return near;
}
