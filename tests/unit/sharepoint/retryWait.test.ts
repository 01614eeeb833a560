import { describe, expect, it } from '@jest/globals';
import { growingWait, retryAfterMilliseconds } from '../../../src/sharepoint/retryWait';
import { turnedClock } from '../../support/turnedClock';

const now = Date.parse('2026-11-22T17:00:00Z');

describe('what Retry-After says', () => {
  it.each<[string, Record<string, string>, number | null]>([
    ['seconds', { 'Retry-After': ' 31 ' }, 31_000],
    ['a date', { 'Retry-After': 'Sun, 22 Nov 2026 17:01:00 GMT' }, 60_000],
    [
      'a date by SharePoint’s own clock, when the reader’s is an hour slow',
      { 'Retry-After': 'Sun, 22 Nov 2026 18:00:10 GMT', Date: 'Sun, 22 Nov 2026 18:00:00 GMT' },
      10_000,
    ],
    ['nothing', {}, null],
    ['nothing that makes sense', { 'Retry-After': 'snart' }, null],
    ['a date that has passed', { 'Retry-After': 'Sun, 22 Nov 2026 16:59:00 GMT' }, null],
    ['no wait at all', { 'Retry-After': '0' }, null],
  ])('may be %s', (_what, headers, wait) => {
    expect(retryAfterMilliseconds(new Headers(headers), now)).toBe(wait);
  });
});

describe('the wait that nobody stated', () => {
  it('doubles each time', () => {
    const waits = [1, 2, 3, 4].map((attempt) => growingWait(attempt, 500, turnedClock()));
    expect(waits).toEqual([500, 1000, 2000, 4000]);
  });

  it('is up to half longer by chance, so that many readers do not return together', () => {
    expect(growingWait(1, 1000, turnedClock(0, 0.999))).toBeCloseTo(1499.5);
  });
});
