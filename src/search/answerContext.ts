/** All that an answer is made of: the question as read, where its words stand, and what answers it. */
import type { AskedConcept } from './askedConcepts';
import type { EntryTable } from './entryTable';
import type { MarkedTerms } from './markedWords';
import type { RankedSlot, UnitScores } from './ranking';
import type { SearchQuestion } from './searchAnswer';

export interface AnswerContext {
  readonly asked: readonly AskedConcept[];
  readonly table: EntryTable;
  readonly units: UnitScores;
  readonly terms: MarkedTerms;
  readonly question: SearchQuestion;
  /** Entries that answer, within the reader's filters. */
  readonly ranked: readonly RankedSlot[];
}
