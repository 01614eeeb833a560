/** A word list by typing errors: the words that are one or two away from what is sought. */
import { GrowingNumbers } from './growingNumbers';
import { bits, errorsBetween, lettersOf } from './letterErrors';
import type { WordLines } from './wordLines';

export class NearWords {
  /** Of each word its length and which letters it holds: most words are ruled out by these alone. */
  private readonly lengths = new GrowingNumbers();
  private readonly letters = new GrowingNumbers();
  private taken = 0;

  constructor(private readonly words: WordLines) {}

  /** The places of words that are at most so many errors away, and how many. */
  near(sought: string, most: number): readonly (readonly [place: number, errors: number])[] {
    this.takeIn();
    const { lengths, letters, words } = this;
    const soughtLetters = lettersOf(sought);
    const near: (readonly [number, number])[] = [];
    for (let place = 0; place < this.taken; place += 1) {
      if (Math.abs(lengths.at(place) - sought.length) > most) continue;
      if (bits(letters.at(place) ^ soughtLetters) > 2 * most) continue;
      const errors = errorsBetween(sought, words.at(place), most);
      if (errors <= most) near.push([place, errors]);
    }
    return near;
  }

  private takeIn(): void {
    for (; this.taken < this.words.length; this.taken += 1) {
      const word = this.words.at(this.taken);
      this.lengths.push(word.length);
      this.letters.push(lettersOf(word));
    }
  }
}
