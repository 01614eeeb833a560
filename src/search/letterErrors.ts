/** How far two words are apart in typing errors, and a quick test that rules most words out. */

/** One bit for each letter that occurs: an error changes at most two of them. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at += 1) letters |= 1 << (folded.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
export function bits(number: number): number {
  let left = number - ((number >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Longer words are compared by so many letters: no word of the texts is longer. */
const longest = 100;
/** Rows of the table of errors, used anew by each comparison: this is the innermost work of a key press. */
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 2));

/** Letters put in, left out, changed or swapped with their neighbour; `most` + 1 when there are more than `most`. */
export function errorsBetween(one: string, other: string, most: number): number {
  const [a, b] = [one.slice(0, longest), other.slice(0, longest)];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row, next] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let at = 1; at <= a.length; at += 1) {
    if (fillRow(next, { a, b, at, row, before, most }) > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}

interface RowOfErrors {
  readonly a: string;
  readonly b: string;
  readonly at: number;
  readonly row: Uint8Array;
  readonly before: Uint8Array;
  readonly most: number;
}

/** Only the places that are near enough to the diagonal to matter; gives the least of them. */
function fillRow(next: Uint8Array, { a, b, at, row, before, most }: RowOfErrors): number {
  const letter = a.charCodeAt(at - 1);
  const first = Math.max(1, at - most);
  const last = Math.min(b.length, at + most);
  const far = most + 1;
  next[first - 1] = first === 1 ? at : far;
  let least = next[first - 1] ?? far;
  for (let j = first; j <= last; j += 1) {
    const other = b.charCodeAt(j - 1);
    const above = j === at + most ? far : (row[j] ?? far);
    let errors = Math.min(above + 1, (next[j - 1] ?? far) + 1);
    errors = Math.min(errors, (row[j - 1] ?? far) + (letter === other ? 0 : 1));
    if (isSwapped(a, at, b, j)) errors = Math.min(errors, (before[j - 2] ?? far) + 1);
    next[j] = errors;
    if (errors < least) least = errors;
  }
  next[last + 1] = far;
  return least;
}

/** Whether the letters up to the two places are the same two the other way round. */
function isSwapped(a: string, at: number, b: string, j: number): boolean {
  if (at < 2 || j < 2) return false;
  return a[at - 1] === b[j - 2] && a[at - 2] === b[j - 1];
}
