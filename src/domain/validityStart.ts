/** From which day a document applies, and whether that day is stated or only its decision's. */
import type { LocalDate } from './localDate';
import type { PolicyDocument } from './policyDocument';

/** `stated` is the document's own start; `decided` the decision day, where no start is stated. */
export interface ValidityStart {
  readonly day: LocalDate;
  readonly ground: 'stated' | 'decided';
}

/** Null when neither start nor decision day is known. */
export function startOf(document: PolicyDocument): ValidityStart | null {
  if (document.validity.from !== null) return { day: document.validity.from, ground: 'stated' };
  const { decidedOn } = document.decision;
  return decidedOn === null ? null : { day: decidedOn, ground: 'decided' };
}
