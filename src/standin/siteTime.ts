/** Days and clock times of the site's time zone against instants in UTC, summer and winter. */

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which a calendar day ('YYYY-MM-DD') begins in the zone, as SharePoint stores date-only
 * columns: '2024-01-01' in Europe/Stockholm is 2023-12-31T23:00:00Z.
 */
export function midnightOf(day: string, timeZone: string): string {
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
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(time)
      .map((part) => [part.type, Number(part.value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(time / 1000) * 1000;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
