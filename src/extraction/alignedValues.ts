/** Pairs labels with the values that follow them in the same order, some of either left out. */
import type { CommitteeFinder } from './committeeName';
import { continuesTitle } from './continuation';
import type { FrontMatterLabel } from './frontMatterLabels';
import { fitOf, isEmptyValue } from './valueFit';

/** Words that may be a value, and the place of their line. */
export interface LooseWords {
  readonly text: string;
  readonly line: number;
}

/** One text for each label, empty where no line is its value. */
export function valuesFor(
  labels: readonly FrontMatterLabel[],
  lines: readonly LooseWords[],
  finder: CommitteeFinder,
): string[] {
  const [only, another] = labels;
  if (only && !another) return [soleText(only, lines, finder)];
  // In a grid every column has its cell, also an empty one: then nothing needs to be weighed.
  if (labels.length === lines.length && pairsFit(labels, lines, finder))
    return lines.map(({ text }) => (isEmptyValue(text) ? '' : text));
  return alignedTexts(labels, lines, finder);
}

/** One label on its own line: the next line is its value if it fits, and goes on while it is broken. */
function soleText(
  label: FrontMatterLabel,
  lines: readonly LooseWords[],
  finder: CommitteeFinder,
): string {
  const [first, ...others] = lines;
  if (!first || fitOf(label.fact, first.text, finder) === 0) return '';
  let [text, line] = [first.text, first.line];
  for (const next of others) {
    const goesOn = continuesTitle(text) || (label.fact === 'title' && /^\p{Ll}/u.test(next.text));
    if (!goesOn || next.line !== line + 1) break;
    [text, line] = [`${text} ${next.text}`, next.line];
  }
  return text;
}

/**
 * Values for labels in the same order, some of either left out: the pairing with the most fitting pairs.
 * The earlier value wins a tie.
 */
function alignedTexts(
  labels: readonly FrontMatterLabel[],
  lines: readonly LooseWords[],
  finder: CommitteeFinder,
): string[] {
  const best = new Map<string, { score: number; texts: string[] }>();
  const solve = (label: number, line: number): { score: number; texts: string[] } => {
    const key = `${label}:${line}`;
    const known = best.get(key);
    if (known) return known;
    const found = weigh(label, line);
    best.set(key, found);
    return found;
  };
  const weigh = (label: number, line: number): { score: number; texts: string[] } => {
    const [fact, value] = [labels[label]?.fact, lines[line]?.text];
    if (fact === undefined) return { score: 0, texts: [] };
    const without = solve(label + 1, line);
    const options = [{ score: without.score, texts: ['', ...without.texts] }];
    if (value !== undefined) {
      const fit = fitOf(fact, value, finder);
      const rest = solve(label + 1, line + 1);
      if (fit > 0)
        options.unshift({ score: rest.score + fit * fit, texts: [value, ...rest.texts] });
      options.push(solve(label, line + 1));
    }
    return options.reduce((one, other) => (other.score > one.score ? other : one));
  };
  return solve(0, 0).texts;
}

/** True where each line fits the label in its place, or says that there is no value. */
export function pairsFit(
  labels: readonly FrontMatterLabel[],
  lines: readonly LooseWords[],
  finder: CommitteeFinder,
): boolean {
  return labels.every((label, index) => {
    const text = lines[index]?.text ?? '';
    return isEmptyValue(text) || fitOf(label.fact, text, finder) > 0;
  });
}
