/** Many words in one piece, one a line, each taken out when it is asked for; and after them those that came since. */

export interface KeptLines {
  /** Joined by line breaks. */
  readonly text: string;
  /** Where each word ends in the text, exclusive. */
  readonly ends: Uint32Array;
}

/** Opening a kept index makes no strings of its words: that would be most of the time it takes. */
export class WordLines {
  private readonly later: string[] = [];

  constructor(readonly kept: KeptLines = linesOf([])) {}

  /** Of those kept in one piece. */
  get keptCount(): number {
    return this.kept.ends.length;
  }

  get length(): number {
    return this.keptCount + this.later.length;
  }

  /** The word at a place below `length`. */
  at(place: number): string {
    const { text, ends } = this.kept;
    if (place >= ends.length) return this.later[place - ends.length] ?? '';
    return text.slice(this.start(place), ends[place]);
  }

  /** Where a kept word begins in the text. */
  start(place: number): number {
    return place === 0 ? 0 : (this.kept.ends[place - 1] ?? 0) + 1;
  }

  push(word: string): number {
    return this.keptCount + this.later.push(word) - 1;
  }

  /** The kept word that the text has at `at`. */
  placeOf(at: number): number {
    const { ends } = this.kept;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function linesOf(words: readonly string[]): KeptLines {
  const ends = new Uint32Array(words.length);
  let end = -1;
  for (const [place, word] of words.entries()) ends[place] = end += word.length + 1;
  return { text: words.join('\n'), ends };
}
