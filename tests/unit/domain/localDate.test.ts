/** Calendar days: which exist, and how to count between them. */
import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  daysBetween,
  localDate,
  parseLocalDate,
  weekday,
} from '../../../src/domain/localDate';

describe('a calendar day', () => {
  it.each(['2012-05-06', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(parseLocalDate(text)).toBe(text);
    },
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2015-02-30',
    '2015-13-01',
    '2015-00-10',
    '201-502-23',
    '2012-5-6',
    '2012-05-06T00:00:00Z',
    'xxxx-xx-xx',
    '',
  ])('"%s" does not', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it('that must exist and does not is refused', () => {
    expect(() => localDate('2015-02-30')).toThrow(RangeError);
  });

  it.each([
    ['2014-12-31', 1, '2015-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2015-01-01', -1, '2014-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0000-01-01', -1, '0000-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(localDate(day), days)).toBe(expected);
  });

  it('is counted across a leap day', () => {
    expect(daysBetween(localDate('2024-02-28'), localDate('2024-03-01'))).toBe(2);
  });

  it('2012-05-06, when the seed was decided, was a Sunday', () => {
    expect(weekday(localDate('2012-05-06'))).toBe(7);
  });
});
