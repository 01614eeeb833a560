/** Joins printed lines into running text, and words that a line end has cut in two. */

/** After these a hyphen stands for a word left out: "arbetsmarknads- och trafiknämnden". */
const pairing = /^(?:och|eller|samt|respektive|till|som|and|or|resp\.?|\/)(?:\s|$)/i;

/** The lines as one text. */
export function joinedLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === '' ? line : joined(text, line)), '');
}

function joined(text: string, line: string): string {
  const before = text.trimEnd();
  const after = line.trimStart();
  if (after === '') return before;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\p{L}[/–]$/u.test(before) && /^\p{L}/u.test(after)) return before + after;
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(before) || pairing.test(after)) return `${before} ${after}`;
  return keepsHyphen(before, after) ? before + after : before.slice(0, -1) + after;
}

/** "EU-arbete", "e-tjänst", "2013-2014", "Västra Götaland-Skåne": the hyphen is the word's own. */
function keepsHyphen(before: string, after: string): boolean {
  const word = /(\S+)[-\u2010]$/u.exec(before)?.[1] ?? '';
  return !/^\p{Ll}/u.test(after) || word.length === 1 || /^[\p{Lu}\p{N}./]+$/u.test(word);
}
