/** In which units each word stands, and how often: packed numbers that were stored, and what came since. */

/** A unit and a count in one number. */
const countBits = 4;
const mostCounted = (1 << countBits) - 1;

export function packPosting(unit: number, count: number): number {
  return unit * (1 << countBits) + Math.min(count, mostCounted);
}

function read(posting: number, found: (unit: number, count: number) => void): void {
  found(posting >>> countBits, posting & mostCounted);
}

export interface PackedPostings {
  /** Where each word's postings begin in `packed`; one more than there are words. */
  readonly starts: Uint32Array;
  readonly packed: Uint32Array;
}

const nothing: PackedPostings = { starts: new Uint32Array(1), packed: new Uint32Array(0) };

export class Postings {
  private readonly later = new Map<number, number[]>();

  constructor(private readonly stored: PackedPostings = nothing) {}

  add(word: number, posting: number): void {
    const list = this.later.get(word);
    if (list === undefined) this.later.set(word, [posting]);
    else list.push(posting);
  }

  /** The word's postings: those that were stored, then those that came since. */
  each(word: number, found: (unit: number, count: number) => void): void {
    const { starts, packed } = this.stored;
    const end = word + 1 < starts.length ? (starts[word + 1] ?? 0) : 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) read(packed[at] ?? 0, found);
    for (const posting of this.later.get(word) ?? []) read(posting, found);
  }

  /** Those of some words, packed, through `place`: the unit's new place, or -1 where it is gone. */
  packed(words: readonly number[], place: (unit: number) => number): PackedPostings {
    const starts = new Uint32Array(words.length + 1);
    const packed = new Uint32Array(this.size());
    let end = 0;
    for (const [at, word] of words.entries()) {
      starts[at] = end;
      this.each(word, (old, count) => {
        const unit = place(old);
        if (unit >= 0) packed[end++] = packPosting(unit, count);
      });
    }
    starts[words.length] = end;
    return { starts, packed: packed.slice(0, end) };
  }

  private size(): number {
    let size = this.stored.packed.length;
    for (const list of this.later.values()) size += list.length;
    return size;
  }
}
