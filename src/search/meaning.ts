/** What a word of the query may be in the texts. */
import type { MatchKind } from './searchAnswer';

/** Words of the vocabulary that the concept may be, or several that together are it when they stand in one unit. */
export interface Meaning {
  readonly how: MatchKind;
  /** 1 is the very word. */
  readonly weight: number;
  /** One list of words: any of them. Several: one of each. */
  readonly parts: readonly (readonly number[])[];
  /** Only where all stand in one name: anywhere else they would be chance. */
  readonly inNames?: true;
}

/** Without those of which no word stands anywhere. */
export function thatStand(meanings: readonly Meaning[]): Meaning[] {
  return meanings.filter(({ parts }) => parts.every((words) => words.length > 0));
}
