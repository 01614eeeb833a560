/** One responsibility as a single sentence gives it, before the text around tells who "nämnden" is. */
import type { Period } from '../domain/period';
import type { Modality, ResponsibilityKind } from '../domain/responsibility';
import type { Actor } from './maskedSentence';

/** `actor` is null where a heading or an earlier sentence has to tell it. Places are in the sentence. */
export interface SentenceResponsibility {
  readonly actor: Actor | null;
  readonly what: { readonly start: number; readonly end: number };
  readonly kind: ResponsibilityKind;
  readonly modality: Modality;
  readonly period: Period;
  readonly condition: string | null;
  readonly exception: string | null;
}
