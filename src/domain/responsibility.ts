/** Who answers for what, when, on which ground and by which words. */
import type { Period } from './period';

export type ResponsibilityKind = 'ansvar' | 'uppdrag' | 'skyldighet' | 'roll';
export type Modality = 'ska' | 'bör' | 'vid behov';
export type Instrument =
  | 'Reglemente'
  | 'Balanserad styrning'
  | 'Resursplan'
  | 'Policy'
  | 'Handlingsprogram'
  | 'Arbetsplan'
  | 'Beslut';

/** Confirmed by a person, proposed by the reading of a text, or not looked at yet. Never two of them merged. */
export type Assessment = 'confirmed' | 'proposed' | 'notAssessed';

export interface Responsibility {
  readonly id: string;
  readonly what: string;
  readonly committeeIds: readonly string[];
  readonly kind: ResponsibilityKind | null;
  readonly modality: Modality | null;
  readonly instrument: Instrument | null;
  readonly sourceDocumentId: string | null;
  /** The exact words in the source. */
  readonly passage: string | null;
  readonly period: Period;
  readonly condition: string | null;
  readonly assessment: Assessment;
  readonly goalIds: readonly string[];
}
