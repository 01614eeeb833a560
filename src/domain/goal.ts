/** A goal (mål), its measure, and who is to reach it. */
import type { Period } from './period';
import type { Instrument } from './responsibility';

export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly sourceDocumentId: string | null;
  readonly instrument: Instrument | null;
  readonly committeeIds: readonly string[];
  readonly period: Period;
  readonly parentGoalId: string | null;
  readonly measure: string | null;
  readonly target: string | null;
  /** Thousand kronor (tkr). */
  readonly amount: number | null;
}
