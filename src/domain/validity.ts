/** Where a document stands on a given day, and why. */
import { addDays } from './localDate';
import type { LocalDate } from './localDate';
import { endsWithinAYear } from './period';
import type { PolicyDocument } from './policyDocument';
import type { RegisterIndex } from './registerIndex';
import { repealOf } from './repeal';
import type { DatedRepeal, Repeal, UndatedRepeal } from './repeal';
import { startOf } from './validityStart';
import type { ValidityStart } from './validityStart';
import { listTitles } from './policySource';

export type ValidityStatus = 'upcoming' | 'inForce' | 'expired' | 'repealed' | 'unknown';

/** What a verdict rests on. Every `lastDay` is inclusive: the document still applies on it. */
export type ValidityReason =
  | { readonly kind: 'startsOn'; readonly start: ValidityStart }
  | { readonly kind: 'untilFurtherNotice'; readonly start: ValidityStart }
  | {
      readonly kind: 'untilDate';
      readonly start: ValidityStart;
      readonly lastDay: LocalDate;
      /** Within twelve months of the day. */
      readonly endsSoon: boolean;
      /** The repeal that ends it; null when it is the document's own end. */
      readonly repeal: DatedRepeal | null;
    }
  | { readonly kind: 'expired'; readonly lastDay: LocalDate }
  | { readonly kind: 'repealed'; readonly repeal: DatedRepeal }
  /** Neither start, decision day, end nor repeal is known. */
  | { readonly kind: 'noDates' }
  /** The last day is known and has not passed, but not when it began. */
  | { readonly kind: 'noStart'; readonly lastDay: LocalDate }
  | { readonly kind: 'endBeforeStart'; readonly start: ValidityStart; readonly lastDay: LocalDate }
  /** A repeal is registered, but from which day cannot be known. */
  | { readonly kind: 'repealUndated'; readonly repeal: UndatedRepeal };

export interface Validity {
  readonly status: ValidityStatus;
  readonly reason: ValidityReason;
  /** False when the list of repeals did not come: the document may be repealed without our knowing. */
  readonly repealsRead: boolean;
}

/**
 * Where the document stands on the day.
 * - The last day is inclusive. No end means until further notice (tills vidare).
 * - A missing start is never filled in: a decided document is judged from its decision day, and says so.
 * - A repeal takes effect when the superseding document starts, so the superseded one applies until the
 *   day before. Nothing comes back into force because its successor ends.
 * - An own end before the repeal makes it expired, not repealed.
 * - A repeal that cannot be dated makes the status unknown, for it may have taken effect.
 */
export function validityOn(
  document: PolicyDocument,
  day: LocalDate,
  index: RegisterIndex,
): Validity {
  const repeal = repealOf(document, index);
  const reason = reasonOn(document, day, repeal);
  return {
    status: statusOf[reason.kind],
    reason,
    repealsRead: !index.missingLists.has(listTitles.supersessions),
  };
}

const statusOf: Record<ValidityReason['kind'], ValidityStatus> = {
  startsOn: 'upcoming',
  untilFurtherNotice: 'inForce',
  untilDate: 'inForce',
  expired: 'expired',
  repealed: 'repealed',
  noDates: 'unknown',
  noStart: 'unknown',
  endBeforeStart: 'unknown',
  repealUndated: 'unknown',
};

function reasonOn(document: PolicyDocument, day: LocalDate, repeal: Repeal | null): ValidityReason {
  const start = startOf(document);
  const ownEnd = document.validity.to;
  if (start !== null && ownEnd !== null && ownEnd < start.day) {
    return { kind: 'endBeforeStart', start, lastDay: ownEnd };
  }
  const end = endOf(ownEnd, repeal);
  if (end !== null && day > end.lastDay) {
    return end.repeal === null
      ? { kind: 'expired', lastDay: end.lastDay }
      : { kind: 'repealed', repeal: end.repeal };
  }
  if (start !== null && day < start.day) return { kind: 'startsOn', start };
  if (repeal?.effectiveOn === null) return { kind: 'repealUndated', repeal };
  return start === null ? withoutStart(end) : withStart(start, end, day);
}

/** The last day that a document that has ended applied; null for one that has not. */
export function lastDayOf({ reason }: Validity): LocalDate | null {
  if (reason.kind === 'expired') return reason.lastDay;
  return reason.kind === 'repealed' ? addDays(reason.repeal.effectiveOn, -1) : null;
}

interface End {
  readonly lastDay: LocalDate;
  readonly repeal: DatedRepeal | null;
}

function withoutStart(end: End | null): ValidityReason {
  return end === null ? { kind: 'noDates' } : { kind: 'noStart', lastDay: end.lastDay };
}

function withStart(start: ValidityStart, end: End | null, day: LocalDate): ValidityReason {
  if (end === null) return { kind: 'untilFurtherNotice', start };
  return { kind: 'untilDate', start, endsSoon: endsWithinAYear(end.lastDay, day), ...end };
}

/** The earlier of the document's own end and its repeal; the repeal where they fall on the same day. */
function endOf(ownEnd: LocalDate | null, repeal: Repeal | null): End | null {
  if (repeal !== null && repeal.effectiveOn !== null) {
    const lastDay = addDays(repeal.effectiveOn, -1);
    if (ownEnd === null || lastDay <= ownEnd) return { lastDay, repeal };
  }
  return ownEnd === null ? null : { lastDay: ownEnd, repeal: null };
}
