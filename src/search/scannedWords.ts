/** Words by letters inside them or at their end: the kept ones prepared for it, those that came later one by one. */
import { GrowingNumbers } from './growingNumbers';
import { firstNotBefore, placesInOrder } from './sortedPlaces';
import type { WordLines } from './wordLines';

export class ScannedWords {
  /** Of each word which letters it holds beside each other and one apart: nearly all words are ruled out by these alone. */
  private readonly beside = new GrowingNumbers();
  private readonly apart = new GrowingNumbers();

  /** `byEnd` is what `orderByEnd` made of the kept words. */
  constructor(
    private readonly words: WordLines,
    private readonly byEnd: Uint32Array,
  ) {}

  /** Calls with a word's place and where in it the letters stand. */
  holding(sought: string, found: (place: number, at: number) => void): void {
    this.readLater();
    const [beside, apart] = [this.beside.view(), this.apart.view()];
    const [allBeside, allApart] = [pairsOf(sought, 1), pairsOf(sought, 2)];
    for (let place = 0; place < beside.length; place += 1) {
      if (((beside[place] ?? 0) & allBeside) !== allBeside) continue;
      if (((apart[place] ?? 0) & allApart) !== allApart) continue;
      const word = this.words.at(place);
      for (let at = word.indexOf(sought); at !== -1; at = word.indexOf(sought, at + 1))
        found(place, at);
    }
  }

  private readLater(): void {
    while (this.beside.length < this.words.length) {
      const word = this.words.at(this.beside.length);
      this.beside.push(pairsOf(word, 1));
      this.apart.push(pairsOf(word, 2));
    }
  }

  endingWith(letters: string, found: (place: number, at: number) => void): void {
    for (let rank = this.firstFrom(letters); rank < this.byEnd.length; rank += 1) {
      const place = this.byEnd[rank] ?? 0;
      const word = this.words.at(place);
      if (!word.endsWith(letters)) break;
      found(place, word.length - letters.length);
    }
    for (let place = this.words.keptCount; place < this.words.length; place += 1) {
      const word = this.words.at(place);
      if (word.endsWith(letters)) found(place, word.length - letters.length);
    }
  }

  /** The first in the order of ends that does not come before the letters. */
  private firstFrom(letters: string): number {
    const { words, byEnd } = this;
    return firstNotBefore(byEnd.length, (rank) => comesBefore(words.at(byEnd[rank] ?? 0), letters));
  }
}

/** One bit for each pair of letters that stand so far from each other; some share a bit. */
function pairsOf(word: string, distance: number): number {
  let pairs = 0;
  for (let at = distance; at < word.length; at += 1)
    pairs |= 1 << ((word.charCodeAt(at - distance) * 7) ^ (word.charCodeAt(at) * 13));
  return pairs;
}

/** Places of words, by their letters from the last one on. */
export function orderByEnd(words: readonly string[]): Uint32Array {
  return Uint32Array.from(placesInOrder(words.map((word) => word.split('').reverse().join(''))));
}

/** Whether the word, read from its end, comes before the letters read from theirs. */
function comesBefore(word: string, letters: string): boolean {
  for (let back = 1; back <= letters.length; back += 1) {
    if (back > word.length) return true;
    const difference =
      word.charCodeAt(word.length - back) - letters.charCodeAt(letters.length - back);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
