/** Joins printed lines into running text, and words that a line end has cut in two. */

/** After these a hyphen stands for a word left out: "arbetsmarknads- och trafiknämnden". */
const pairing = /^(?:och|eller|samt|respektive|till|som|and|or|resp\.?|\/)(?:\s|$)/i;

/** The lines as one text; what joins two of them is seen on those two alone. */
export function joinedLines(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    const after = line.trim();
    const before = parts.pop();
    if (before === undefined) parts.push(after);
    else if (after === '') parts.push(before);
    else parts.push(...seamed(before, after));
  }
  return parts.join('');
}

/** The end of one line and the beginning of the next, as they stand in running text. */
function seamed(before: string, after: string): readonly [string, string] {
  if (before.endsWith('\u00ad')) return [before.slice(0, -1), after];
  if (/\p{L}[/–]$/u.test(before) && /^\p{L}/u.test(after)) return [before, after];
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(before) || pairing.test(after)) return [before, ` ${after}`];
  return [keepsHyphen(before, after) ? before : before.slice(0, -1), after];
}

/** "EU-arbete", "e-tjänst", "2013-2014", "Västra Götaland-Skåne": the hyphen is the word's own. */
function keepsHyphen(before: string, after: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1, -1);
  return !/^\p{Ll}/u.test(after) || word.length === 1 || /^[\p{Lu}\p{N}./]+$/u.test(word);
}
