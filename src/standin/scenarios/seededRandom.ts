/** Numbers that look random and are the same each time (mulberry32, public domain). */

export interface SeededRandom {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** One of the items; throws when there are none. */
  pick<Item>(items: readonly Item[]): Item;
  /** True in so many cases of a hundred. */
  percent(share: number): boolean;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * end);
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    percent: (share) => below(100) < share,
  };
}
