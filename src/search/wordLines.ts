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
    return text.slice(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, ends[place]);
  }

  push(word: string): number {
    return this.keptCount + this.later.push(word) - 1;
  }
}

export function linesOf(words: readonly string[]): KeptLines {
  const ends = new Uint32Array(words.length);
  let end = -1;
  for (const [place, word] of words.entries()) ends[place] = end += word.length + 1;
  return { text: words.join('\n'), ends };
}
