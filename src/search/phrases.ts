/** Words in quotes: the units where they stand one after the other. */
import type { EntryTable } from './entryTable';
import { unitsOf } from './entryWords';
import { unitsWithAll } from './conceptMatch';
import { plainWords } from './queryReading';
import { foldTerm, type Token } from './term';
import { tokensOf } from './wordTokens';

export function unitsWithPhrase(phrase: readonly string[], table: EntryTable): readonly number[] {
  const parts = phrase.map((term) => sameLetters(term, table));
  if (parts.some((words) => words.length === 0)) return [];
  return unitsWithAll(parts, table).filter((unit) => {
    const words = wordsOfUnit(unit, table);
    return words !== null && placesOfPhrase(phrase, tokensOf(words)).length > 0;
  });
}

function sameLetters(term: string, { vocabulary }: EntryTable): readonly number[] {
  const id = vocabulary.find(term);
  const folded = foldTerm(term);
  if (folded !== term) return id === undefined ? [] : [id];
  const alike: number[] = [];
  vocabulary.formsBeginningWith(folded, (word) => {
    if (vocabulary.folded(word) === folded) alike.push(word);
  });
  return alike;
}

/** The words of a unit; null when it is gone. */
export function wordsOfUnit(unit: number, table: EntryTable): string | null {
  const slot = table.slots[table.unitSlots[unit] ?? -1];
  if (slot === undefined || slot === null) return null;
  let at = slot.firstUnit;
  for (const { words } of unitsOf(slot.entry)) {
    if (at === unit) return words;
    at += 1;
  }
  return null;
}

/** The places of the phrase: each the first and the last of its words. */
export function placesOfPhrase(
  phrase: readonly string[],
  tokens: readonly Token[],
): readonly (readonly [start: number, end: number])[] {
  const words = plainWords(tokens);
  const same = phrase.map(
    (term) => (word: string) =>
      word === term || (foldTerm(term) === term && foldTerm(word) === term),
  );
  return words.flatMap((first, at) => {
    if (!same.every((is, place) => is(words[at + place]?.term ?? ''))) return [];
    return [[first.start, words[at + phrase.length - 1]?.end ?? first.end] as const];
  });
}
