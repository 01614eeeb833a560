/** A calendar day without clock or time zone, written as the documents write it: 2012-05-06. */

/** An ISO day `YYYY-MM-DD` that exists in the calendar; made only by `parseLocalDate` or `localDate`. */
export type LocalDate = string & { readonly __localDate: never };

const shape = /^\d{4}-\d{2}-\d{2}$/;
const earliest = '0000-01-01' as LocalDate;
const latest = '9999-12-31' as LocalDate;

/** The day that the text writes, or null when it is not `YYYY-MM-DD` or no such day exists. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!shape.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines let 2015-02-30 run over into March: only a day that comes back unchanged exists.
  return !Number.isNaN(time) && isoDay(time) === text ? (text as LocalDate) : null;
}

/** The day that the text writes. Throws a RangeError when there is no such day: for days known to be right. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new RangeError(`'${text}' is not a calendar day (YYYY-MM-DD)`);
  return day;
}

/** The day so many days later (earlier when negative); stops at the years 0000 and 9999. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const utc = atMidnight(day);
  utc.setUTCDate(utc.getUTCDate() + days);
  return withinFourDigits(utc);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((atMidnight(to).getTime() - atMidnight(from).getTime()) / 86_400_000);
}

/** The day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekday(day: LocalDate): number {
  return atMidnight(day).getUTCDay() || 7;
}

function atMidnight(day: LocalDate): Date {
  // A day alone is read as midnight UTC (ECMA-262, Date Time String Format).
  return new Date(day);
}

function withinFourDigits(utc: Date): LocalDate {
  const year = utc.getUTCFullYear();
  if (year < 0) return earliest;
  return year > 9999 ? latest : (isoDay(utc.getTime()) as LocalDate);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
