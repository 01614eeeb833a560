/** One axis of years for a page, and where days and periods fall on it. */
import { addDays, daysBetween, localDate } from './localDate';
import type { LocalDate } from './localDate';
import type { Period } from './period';

export interface TimeAxis {
  /** First day shown. */
  readonly from: LocalDate;
  /** First day after what is shown: 1 January. */
  readonly end: LocalDate;
  /** Years to write out, with their place. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** Place of the day looked at. */
  readonly day: number;
}

/** Places are from 0 (the axis begins) to 1 (it ends). */
export interface PeriodOnAxis {
  readonly start: number;
  readonly end: number;
  /** It began before the axis, or has no stated start. */
  readonly beganBefore: boolean;
  /** It goes on after the axis, or has no end. */
  readonly goesOn: boolean;
}

/** So far back and ahead of the day at most: one row from 1901 must not press the others together. */
const mostYearsBack = 24;
const mostYearsAhead = 12;
/** Room to see that something goes on. */
const leastYearsAhead = 3;
const mostTicks = 7;
const steps = [1, 2, 3, 5, 10];

/** An axis that holds the day and, as far as it may reach, every stated first and last day. */
export function timeAxis(periods: Iterable<Period>, day: LocalDate): TimeAxis {
  const today = yearOf(day);
  let first = today - 1;
  let last = today + leastYearsAhead;
  for (const { from, to } of periods) {
    for (const stated of [from, to]) {
      if (stated === null) continue;
      first = Math.min(first, yearOf(stated));
      last = Math.max(last, yearOf(stated) + 1);
    }
  }
  first = Math.max(first, today - mostYearsBack, 0);
  last = Math.min(last, today + mostYearsAhead, 9998);
  const step = steps.find((years) => (last - first) / years <= mostTicks - 1) ?? 10;
  last = Math.min(first + Math.ceil((last - first) / step) * step, 9998);
  const from = startOfYear(first);
  const end = startOfYear(last);
  const place = placer(from, end);
  const ticks: { year: number; at: number }[] = [];
  for (let year = first; year <= last; year += step) {
    ticks.push({ year, at: place(startOfYear(year)) });
  }
  return { from, end, ticks, day: place(day) };
}

/**
 * Where the period is drawn, its last day included; null when it lies wholly outside the axis or ends
 * before it starts.
 */
export function onAxis(axis: TimeAxis, { from, to }: Period): PeriodOnAxis | null {
  const isEmpty = from !== null && to !== null && to < from;
  if (isEmpty || (to !== null && to < axis.from) || (from !== null && from >= axis.end))
    return null;
  const place = placer(axis.from, axis.end);
  return {
    start: from === null ? 0 : place(from),
    end: to === null ? 1 : place(addDays(to, 1)),
    beganBefore: from === null || from < axis.from,
    goesOn: to === null || to >= axis.end,
  };
}

function placer(from: LocalDate, end: LocalDate): (day: LocalDate) => number {
  const length = daysBetween(from, end);
  return (day) => Math.min(1, Math.max(0, daysBetween(from, day) / length));
}

function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

function startOfYear(year: number): LocalDate {
  return localDate(`${String(year).padStart(4, '0')}-01-01`);
}
