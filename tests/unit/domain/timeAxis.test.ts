/** The axis of years: what it holds, what it leaves out, and where days fall. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../../src/domain/localDate';
import { onAxis, timeAxis } from '../../../src/domain/timeAxis';
import { period } from '../../fixtures/build';

const day = localDate('2026-11-22');

describe('the axis of years', () => {
  it('reaches from the first stated year to after the last, with few labels', () => {
    const axis = timeAxis([period('2012-05-06'), period('2024-01-01', '2027-12-31')], day);
    expect([axis.from, axis.end]).toEqual(['2012-01-01', '2030-01-01']);
    expect(axis.ticks.map(({ year }) => year)).toEqual([2012, 2015, 2018, 2021, 2024, 2027, 2030]);
  });

  it('is not stretched by one row from 1862, or one that ends in 9999', () => {
    const axis = timeAxis([period('1862-01-01'), period('2020-01-01', '9999-12-31')], day);
    expect([axis.from, axis.end]).toEqual(['2002-01-01', '2042-01-01']);
  });

  it('draws the last day too', () => {
    const axis = timeAxis([period('2020-01-01', '2024-12-31')], localDate('2025-06-01'));
    const bar = onAxis(axis, period('2020-01-01', '2024-12-31'));
    const next = onAxis(axis, period('2025-01-01'));
    expect(bar?.end).toBe(next?.start);
  });

  it('says which ends are open', () => {
    const axis = timeAxis([], day);
    expect(onAxis(axis, period())).toEqual({ start: 0, end: 1, beganBefore: true, goesOn: true });
    expect(onAxis(axis, period('2026-01-01', '2026-12-31'))).toMatchObject({
      ...{ beganBefore: false, goesOn: false },
    });
  });

  it('draws nothing for a period outside the axis, or one that ends before it starts', () => {
    const axis = timeAxis([], day);
    expect(onAxis(axis, period('1901-01-01', '1902-12-31'))).toBeNull();
    expect(onAxis(axis, period('2099-01-01'))).toBeNull();
    expect(onAxis(axis, period('2026-05-01', '2026-04-01'))).toBeNull();
  });

  it('holds the day, and every place is between its ends, whatever the rows say', () => {
    const days = fc.integer({ min: -400_000, max: 2_900_000 });
    const periods = fc.array(fc.tuple(fc.option(days), fc.option(days)), { maxLength: 20 });
    const at = (offset: number | null) =>
      offset === null ? null : addDays(localDate('2000-01-01'), offset);
    fc.assert(
      fc.property(periods, days, (rows, offset) => {
        const today = addDays(localDate('2000-01-01'), offset);
        const drawn = rows.map(([from, to]) => ({ from: at(from), to: at(to) }));
        const axis = timeAxis(drawn, today);
        const places = [axis.day, ...axis.ticks.map((tick) => tick.at)];
        for (const row of drawn) {
          const bar = onAxis(axis, row);
          if (bar) places.push(bar.start, bar.end, bar.end - bar.start);
        }
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        expect(axis.ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
