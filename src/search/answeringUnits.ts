/** The paragraphs that say who answers for something, for a question of who does. */
import type { EntryTable } from './entryTable';
import { answeringWords } from './swedishWords';
import { stemOf } from './swedishStem';

/** Among the units where the words asked for stand. */
export function answeringUnits(table: EntryTable): ReadonlySet<number> {
  const units = new Set<number>();
  const { vocabulary, postings } = table;
  const add = (word: number) => postings.each(word, (unit) => units.add(unit));
  for (const answering of answeringWords) {
    for (const word of vocabulary.formsOf(stemOf(answering))) add(word);
  }
  vocabulary.stemsWith(stemOf('ansvar'), false, (_, __, forms) => {
    for (const word of forms) add(word);
  });
  return units;
}
