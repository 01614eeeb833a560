/** Words that are one or two typing errors away from what is sought. */
import { bits, errorsBetween, lettersOf } from './letterErrors';
import type { WordLetters } from './wordLetters';

/** Their places in the list, and how many errors. */
export function nearWords(
  sought: string,
  most: number,
  list: WordLetters,
): readonly (readonly [place: number, errors: number])[] {
  const { words } = list;
  const { lengths, letters } = list.all();
  const soughtLetters = lettersOf(sought);
  const near: (readonly [number, number])[] = [];
  for (let place = 0; place < lengths.length; place += 1) {
    if (Math.abs((lengths[place] ?? 0) - sought.length) > most) continue;
    if (bits((letters[place] ?? 0) ^ soughtLetters) > 2 * most) continue;
    const errors = errorsBetween(sought, words.at(place), most);
    if (errors <= most) near.push([place, errors]);
  }
  return near;
}
