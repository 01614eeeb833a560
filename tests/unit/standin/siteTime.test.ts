/** Days of the site's zone against instants in UTC. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAt, midnightOf, ticks, timeOfTicks, wallClock } from '../../../src/standin/siteTime';

const zone = 'Europe/Stockholm';

describe('a date-only value', () => {
  it.each([
    ['2024-01-01', '2023-12-31T23:00:00Z'],
    ['2024-07-01', '2024-06-30T22:00:00Z'],
    ['2024-03-31', '2024-03-30T23:00:00Z'],
    ['2024-04-01', '2024-03-31T22:00:00Z'],
    ['2024-10-27', '2024-10-26T22:00:00Z'],
    ['2024-10-28', '2024-10-27T23:00:00Z'],
  ])('%s is kept as %s', (day, instant) => {
    expect(midnightOf(day, zone)).toBe(instant);
  });

  it('comes back as the same day in every zone', () => {
    const days = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      zone,
      'UTC',
      'America/New_York',
      'Asia/Tokyo',
      'Pacific/Auckland',
    );
    fc.assert(
      fc.property(days, zones, (date, timeZone) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayAt(midnightOf(day, timeZone), timeZone)).toBe(day);
      }),
    );
  });
});

describe('a clock time', () => {
  it('is the wall clock of the site, without offset', () => {
    expect(wallClock('2024-07-01T12:05:06Z', zone)).toBe('2024-07-01T14:05:06');
    expect(wallClock('2024-12-31T23:30:00Z', zone)).toBe('2025-01-01T00:30:00');
  });

  it('goes to .NET ticks and back', () => {
    expect(ticks('2022-10-12T08:07:42Z')).toBe('638011588620000000');
    expect(timeOfTicks('638011588620000000')).toBe(Date.parse('2022-10-12T08:07:42Z'));
  });
});
