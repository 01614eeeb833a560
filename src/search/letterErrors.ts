/** How far two words are apart in typing errors, and a quick test that rules most words out. */

/** One bit for each letter that occurs: an error changes at most two of them. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at += 1) letters |= 1 << (folded.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
export function bits(number: number): number {
  let left = number;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** Letters put in, left out, changed or swapped with their neighbour; `most` + 1 when there are more than `most`. */
export function errorsBetween(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 1; at <= a.length; at += 1) {
    const next = nextRow(a, b, at, row, before);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

function nextRow(
  a: string,
  b: string,
  at: number,
  row: readonly number[],
  before: readonly number[],
): readonly number[] {
  const next = [at];
  for (let j = 1; j <= b.length; j += 1) {
    const changed = a[at - 1] === b[j - 1] ? 0 : 1;
    const swapped = at > 1 && j > 1 && a[at - 1] === b[j - 2] && a[at - 2] === b[j - 1];
    const errors = [
      (row[j] ?? 0) + 1,
      (next[j - 1] ?? 0) + 1,
      (row[j - 1] ?? 0) + changed,
      swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
    ];
    next.push(Math.min(...errors));
  }
  return next;
}
