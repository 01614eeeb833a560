/** Periods: both ends inclusive, either open. */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/domain/localDate';
import { endsBeforeItStarts, endsWithinAYear, positionOf } from '../../../src/domain/period';
import { period } from '../../fixtures/build';

describe('a day against a period', () => {
  it.each([
    ['2012-12-31', 'before'],
    ['2013-01-01', 'within'],
    ['2014-12-31', 'within'],
    ['2015-01-01', 'after'],
  ])('2013-2014: %s is %s', (day, expected) => {
    expect(positionOf(localDate(day), period('2013-01-01', '2014-12-31'))).toBe(expected);
  });

  it('is always within a period that is open at both ends', () => {
    expect(positionOf(localDate('0001-01-01'), period())).toBe('within');
  });
});

describe('a last day within twelve months', () => {
  it.each([
    ['2013-12-30', '2014-12-31', false],
    ['2013-12-31', '2014-12-31', true],
    ['2014-12-31', '2014-12-31', true],
    ['2015-01-01', '2014-12-31', false],
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-03-01', false],
    ['9999-06-01', '9999-12-31', true],
  ])('seen from %s, %s: %s', (day, lastDay, expected) => {
    expect(endsWithinAYear(localDate(lastDay), localDate(day))).toBe(expected);
  });
});

it('a period of one day does not end before it starts', () => {
  expect(endsBeforeItStarts(period('2024-02-29', '2024-02-29'))).toBe(false);
});

it('a period whose last day comes first ends before it starts', () => {
  expect(endsBeforeItStarts(period('2024-03-01', '2024-02-29'))).toBe(true);
});
