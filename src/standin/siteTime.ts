/** Days and clock times of the site's time zone against instants in UTC, summer and winter. */

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Reckoning is slow, and registers repeat their days. */
const midnights = new Map<string, string>();

/**
 * The instant at which a calendar day ('YYYY-MM-DD') begins in the zone, as SharePoint stores date-only
 * columns: '2024-01-01' in Europe/Stockholm is 2023-12-31T23:00:00Z.
 */
export function midnightOf(day: string, timeZone: string): string {
  const key = `${timeZone} ${day}`;
  let instant = midnights.get(key);
  if (instant === undefined) {
    instant = reckonedMidnight(day, timeZone);
    midnights.set(key, instant);
  }
  return instant;
}

function reckonedMidnight(day: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`);
  // The offset is asked for twice: the first guess may lie on the other side of a change of clocks.
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return isoSeconds(asIfUtc - offsetAt(guess, timeZone));
}

/** The zone's wall clock at an instant, without offset: '2024-07-01T14:05:00'. */
export function wallClock(instant: string, timeZone: string): string {
  const time = Date.parse(instant);
  return isoSeconds(time + offsetAt(time, timeZone)).slice(0, 19);
}

/** The zone's calendar day at an instant. */
export function dayAt(instant: string, timeZone: string): string {
  return wallClock(instant, timeZone).slice(0, 10);
}

/** ISO in UTC without fractions, as SharePoint writes it. */
export function isoSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** .NET ticks (100 ns since year 1) of an instant, as change tokens carry them. */
export function ticks(instant: string): string {
  return String(BigInt(Date.parse(instant)) * 10_000n + 621_355_968_000_000_000n);
}

/** The instant of .NET ticks, in milliseconds since 1970. */
export function timeOfTicks(value: string): number {
  return Number((BigInt(value) - 621_355_968_000_000_000n) / 10_000n);
}

function offsetAt(time: number, timeZone: string): number {
  // Swedish writes it as ISO does: 2024-07-01 14:05:06.
  const wall = formatterFor(timeZone).format(time).replace(' ', 'T');
  return Date.parse(`${wall}Z`) - Math.floor(time / 1000) * 1000;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
