/** How much two stretches of words have in common, in order, and how much rare words weigh in it. */
import { diffArrays } from 'diff';

export interface SharedWords {
  /** 0 nothing to 1 all, where a word weighs less the oftener it stands in the text. */
  readonly weighted: number;
  /** 0 nothing to 1 all, all words and marks alike. */
  readonly plain: number;
  /** How many words in common are rare in the text. */
  readonly rare: number;
}

/** Of a word that stands at most three times in a thousand words. */
const rareWeight = 0.3;
const mark = /^[^\p{L}\p{N}]$/u;
const token = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/**
 * `countOf` says how often a word stands in the whole text. A policy is full of sentences that open with
 * "Nämnden ansvarar för": what tells them apart is the word that stands nowhere else.
 */
export function sharedWords(
  one: string,
  other: string,
  countOf: (word: string) => number,
): SharedWords {
  const weight = (word: string): number => (mark.test(word) ? 0 : 1 / Math.max(1, countOf(word)));
  let [kept, all, keptWeight, allWeight, rare] = [0, 0, 0, 0, 0];
  for (const { value, added, removed } of diffArrays(tokensOf(one), tokensOf(other))) {
    const weightHere = value.reduce((sum, word) => sum + weight(word), 0);
    const sides = added || removed ? 1 : 2;
    all += sides * value.length;
    allWeight += sides * weightHere;
    if (sides === 1) continue;
    kept += sides * value.length;
    keptWeight += sides * weightHere;
    rare += value.filter((word) => weight(word) >= rareWeight).length;
  }
  return {
    weighted: allWeight === 0 ? 0 : keptWeight / allWeight,
    plain: all === 0 ? 0 : kept / all,
    rare,
  };
}

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}
