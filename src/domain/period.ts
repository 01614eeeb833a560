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
