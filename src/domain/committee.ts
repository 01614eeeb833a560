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

/**
 * Whether the council must issue a reglemente for it: for every committee and the executive, but neither
 * for the council itself nor for a part of a committee (kommunallagen 6 kap. 44 §).
 */
export function needsReglemente({ kind }: Committee): boolean {
  return kind === 'nämnd' || kind === 'styrelse' || kind === 'gemensam nämnd';
}

/** Whether it is the municipal assembly (kommunfullmäktige), which decides and does not answer. */
export function isCouncil({ kind }: Committee): boolean {
  return kind === 'fullmäktige';
}
