/** Places in the order of words, and where in such an order something begins. */

/** The places of the words, in the order of their letters. */
export function placesInOrder(words: readonly string[]): number[] {
  return [...words.keys()].sort((a, b) => {
    const [one = '', other = ''] = [words[a], words[b]];
    return one < other ? -1 : Number(one > other);
  });
}

/** The first of `count` places that is not before; those before come first. */
export function firstNotBefore(count: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
