/** A filter with its values, each with how many would be shown. */
import type { Facet } from '../../domain/documentFilter';

export interface FilterChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FilterGroup<Name extends string = Facet> {
  readonly facet: Name;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}
