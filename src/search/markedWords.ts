/** The words of an answer marked where they match, and long paragraphs cut around the matches. */
import type { MarkedWords } from './searchAnswer';
import { placesOfPhrase } from './phrases';
import { tokensOf } from './wordTokens';

export interface MarkedTerms {
  readonly terms: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

type Mark = readonly [start: number, end: number];

/** An excerpt is about this long, in characters. */
const excerptLength = 260;
const wordsBefore = 60;

/** `text` must be clean, as the index has it. */
export function markWords(text: string, { terms, phrases }: MarkedTerms): MarkedWords {
  const tokens = tokensOf(text);
  const marks: Mark[] = [];
  for (const { term, start, end } of tokens) if (terms.has(term)) marks.push([start, end]);
  for (const phrase of phrases) marks.push(...placesOfPhrase(phrase, tokens));
  return { text, marks: joinedMarks(marks) };
}

/** In order, those that meet as one. */
function joinedMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last === undefined || mark[0] > last[1]) joined.push(mark);
    else joined[joined.length - 1] = [last[0], Math.max(last[1], mark[1])];
  }
  return joined;
}

/** The part of the words where most marks stand, cut between words. */
export function excerptOf(marked: MarkedWords): MarkedWords {
  const { text, marks } = marked;
  if (text.length <= excerptLength) return marked;
  const start = wordStart(text, Math.max(0, densest(marks) - wordsBefore));
  const end = wordEnd(text, Math.min(text.length, start + excerptLength));
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end).trimEnd() + after,
    marks: marks
      .filter((mark) => mark[0] >= start && mark[1] <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  };
}

/** Where the stretch of an excerpt's length begins that holds most marks. */
function densest(marks: readonly Mark[]): number {
  let [best, most] = [0, 0];
  for (const [start] of marks) {
    const room = start + excerptLength - wordsBefore;
    const held = marks.filter(([from, to]) => from >= start && to <= room).length;
    if (held > most) [best, most] = [start, held];
  }
  return best;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + wordsBefore ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(' ', at);
  return space < at - wordsBefore ? at : space;
}
