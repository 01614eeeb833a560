/** Finds labels in a line: with a colon, at its start, or filling it. */
import type { FrontMatterLabel } from './frontMatterLabels';
import { frontMatterLabels } from './frontMatterLabels';
import { labelVariants } from './labelVariants';
import { latinPattern } from './latinPattern';
import { otherLabels } from './otherLabels';

/** `start` is where the label begins, `end` where its value may begin (colon and space passed). */
export interface LabelHit {
  readonly label: FrontMatterLabel;
  readonly start: number;
  readonly end: number;
  readonly colon: boolean;
  readonly capital: boolean;
}

/** The shortened words of the labels, which are written with and without stops and spaces. */
const shortened: readonly (readonly [string, string])[] = [
  ['fr.o.m.', '(?:fr\\.?\\s?o\\.?\\s?m\\.?|from)'],
  ['t.o.m.', '(?:t\\.?\\s?o\\.?\\s?m\\.?|tom)'],
];

const all = [...frontMatterLabels, ...labelVariants, ...otherLabels];
const byLabel = new Map(all.map((label) => [folded(label.label), label]));
const sources = all
  .map(({ label }) => label)
  .sort((one, other) => other.length - one.length)
  .map(labelSource);
const anyLabel = latinPattern(
  `(?<![\\p{L}\\d-])(${sources.join('|')})(?![\\p{L}\\d-])(\\s?[:;])?[ \\t]*`,
  'gi',
);

/** Every place where the words of a label stand, the longest label at each place. */
export function labelHits(line: string): LabelHit[] {
  return [...line.matchAll(anyLabel)].flatMap((match) => {
    const [all_, words = '', colon] = match;
    const label = byLabel.get(folded(words));
    if (!label) return [];
    return {
      label,
      start: match.index,
      end: match.index + all_.length,
      colon: colon !== undefined,
      capital: /^\p{Lu}/u.test(words),
    };
  });
}

/** The label that is all of the text, with or without a colon. */
export function labelAlone(text: string): FrontMatterLabel | null {
  const words = folded(text.replace(/\s*[:;]\s*$/, ''));
  return byLabel.get(words === '§' ? 'paragraf' : words) ?? null;
}

function folded(words: string): string {
  const plain = words.toLowerCase().replace(/\s+/g, ' ').trim();
  return shortened.reduce(
    (text, [token, source]) =>
      text.replace(latinPattern(`(?<=\\s)${source}(?![\\p{L}.])`, ''), token),
    plain,
  );
}

function labelSource(label: string): string {
  const word = (text: string): string =>
    shortened.find(([token]) => token === text)?.[1] ?? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return label.split(' ').map(word).join('\\s+');
}
