/** Committees (nämnder) through time: names, periods and successors. */
import type { Period } from './period';

export type CommitteeKind = 'fullmäktige' | 'styrelse' | 'nämnd' | 'gemensam nämnd' | 'utskott';

export interface Committee {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly kind: CommitteeKind | null;
  readonly period: Period;
  readonly successorIds: readonly string[];
  /** Site user ids of managers; names are never kept. */
  readonly managerIds: readonly number[];
}
