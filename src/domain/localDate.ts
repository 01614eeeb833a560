/** A calendar day without clock or time zone, written as the documents write it: 2012-05-06. */

/** An ISO day `YYYY-MM-DD` that exists in the calendar; made only by `parseLocalDate` or `localDate`. */
export type LocalDate = string & { readonly __localDate: never };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that the text writes, or null when it is not `YYYY-MM-DD` or no such day exists. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const utc = new Date(Date.UTC(year, month - 1, day));
  utc.setUTCFullYear(year);
  const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return exists ? (text as LocalDate) : null;
}

/** The day that the text writes. Throws a RangeError when there is no such day: for days known to be right. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new RangeError(`'${text}' is not a calendar day (YYYY-MM-DD)`);
  return day;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  const utc = new Date(`${day}T00:00:00Z`);
  utc.setUTCDate(utc.getUTCDate() + days);
  return utc.toISOString().slice(0, 10) as LocalDate;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekday(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
