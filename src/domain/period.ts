/** Days from-to, both inclusive, either end open. */
import type { LocalDate } from './localDate';

/** `from: null` is known to have no stated start, `to: null` to have no end (tills vidare). Both inclusive. */
export interface Period {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** Where a day stands against a period; the last day is still within. */
export function positionOf(day: LocalDate, period: Period): 'before' | 'within' | 'after' {
  if (period.from !== null && day < period.from) return 'before';
  if (period.to !== null && day > period.to) return 'after';
  return 'within';
}

/** True when both ends are stated and the last day comes before the first: no day is within. */
export function endsBeforeItStarts(period: Period): boolean {
  return period.from !== null && period.to !== null && period.to < period.from;
}

/**
 * True when the last day comes within twelve months of the day, both counted in: from 2013-12-31 on for
 * 2014-12-31. Days are compared as text, so 2025-02-29, which does not exist, bounds February all the same.
 */
export function endsWithinAYear(lastDay: LocalDate, day: LocalDate): boolean {
  const nextYear = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  const soon = nextYear === '10000' || lastDay <= `${nextYear}${day.slice(4)}`;
  return lastDay >= day && soon;
}
