/** Different words: those of a kept index in the order of their letters, and after them those that came since. */
import { firstNotBefore, placesInOrder } from './sortedPlaces';
import { foldTerm } from './term';
import { WordLines, type KeptLines } from './wordLines';

const mostLately = 10_000;

export interface KeptWords {
  /** As `inOrder` puts them. */
  readonly words: KeptLines;
  /** The same without dots and rings, which the order does not heed either; null where no word has any. */
  readonly folded: KeptLines | null;
}

export class SortedWords {
  readonly words: WordLines;
  readonly folded: WordLines;
  private readonly later = new Map<string, number>();
  /** Sorted words that were found lately: few words are most of every text. */
  private readonly lately = new Map<string, number>();

  constructor({ words, folded }: KeptWords) {
    this.words = new WordLines(words);
    this.folded = folded === null ? this.words : new WordLines(folded);
  }

  get laterCount(): number {
    return this.later.size;
  }

  /** The word's place; -1 when it is not here. */
  find(word: string): number {
    const known = this.later.get(word) ?? this.lately.get(word);
    return known ?? this.findSorted(word);
  }

  /** Puts a word that is not here last, and gives its place. */
  add(word: string): number {
    const place = this.words.push(word);
    if (this.folded !== this.words) this.folded.push(foldTerm(word));
    this.later.set(word, place);
    return place;
  }

  /** `letters` without dots and rings. */
  beginningWith(letters: string, found: (place: number) => void): void {
    const { keptCount, length } = this.folded;
    for (let place = this.firstFrom(letters); place < keptCount; place += 1) {
      if (!this.folded.at(place).startsWith(letters)) break;
      found(place);
    }
    for (let place = keptCount; place < length; place += 1)
      if (this.folded.at(place).startsWith(letters)) found(place);
  }

  private findSorted(word: string): number {
    const folded = foldTerm(word);
    for (let place = this.firstFrom(folded); place < this.words.keptCount; place += 1) {
      if (this.words.at(place) === word) {
        if (this.lately.size >= mostLately) this.lately.clear();
        this.lately.set(word, place);
        return place;
      }
      if (this.folded.at(place) !== folded) break;
    }
    return -1;
  }

  /** The first of the sorted words that does not come before the letters. */
  private firstFrom(letters: string): number {
    const { folded } = this;
    return firstNotBefore(folded.keptCount, (place) => folded.at(place) < letters);
  }
}

/** The places in the order that `SortedWords` takes their words in. */
export function inOrder(places: readonly number[], folded: WordLines): number[] {
  const order = placesInOrder(places.map((place) => folded.at(place)));
  return order.map((at) => places[at] ?? 0);
}
