/** What a text proposes for the register: never more than a proposal, always with its exact words. */
import type { Period } from '../domain/period';
import type { Modality, ResponsibilityKind } from '../domain/responsibility';

export interface ProposedResponsibility {
  /** The register's names, names as written that it does not have, or a group ("Alla nämnder"). */
  readonly committees: readonly string[];
  /** What the committees answer for: a slice of the text. */
  readonly what: string;
  readonly kind: ResponsibilityKind;
  readonly modality: Modality;
  readonly period: Period;
  readonly condition: string | null;
  /** What the text leaves out of it: "dock inte …", "utom …". */
  readonly exception: string | null;
  /** A slice of the text: the sentence, list item or cell. */
  readonly passage: string;
  readonly anchor: string | null;
}

export interface ProposedGoal {
  readonly title: string;
  readonly measure: string | null;
  readonly target: string | null;
  readonly committees: readonly string[];
  readonly period: Period;
  readonly passage: string;
  readonly anchor: string | null;
}
