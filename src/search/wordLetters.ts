/** Of each word in a list its length and which letters it holds: most words are ruled out by these alone. */
import { GrowingNumbers } from './growingNumbers';
import { lettersOf } from './letterErrors';
import type { WordLines } from './wordLines';

export class WordLetters {
  private readonly lengths = new GrowingNumbers();
  private readonly letters = new GrowingNumbers();

  constructor(readonly words: WordLines) {}

  /** By place, until the next word comes. */
  all(): { readonly lengths: Int32Array; readonly letters: Int32Array } {
    while (this.lengths.length < this.words.length) {
      const word = this.words.at(this.lengths.length);
      this.lengths.push(word.length);
      this.letters.push(lettersOf(word));
    }
    return { lengths: this.lengths.view(), letters: this.letters.view() };
  }
}
