/** Numbers as Word writes them. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber } from '../../../src/documentText/numberFormat';

it.each([
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [26, 'lowerLetter', 'z'],
  [27, 'lowerLetter', 'aa'],
  [53, 'upperLetter', 'AAA'],
  [9, 'decimalZero', '09'],
  [10, 'decimalZero', '10'],
  [11, 'ordinal', '11:e'],
  [22, 'ordinal', '22:a'],
  [5, 'chicago', '**'],
  [7, 'none', ''],
  [7, 'cardinalText', '7'],
  [0, 'upperRoman', '0'],
])('%i as %s is %s', (number, format, expected) => {
  expect(formatNumber(number, format)).toBe(expected);
});

it('roman numbers read back as the number they were made of', () => {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      const digits = Array.from(formatNumber(number, 'upperRoman'), (digit) => values[digit] ?? 0);
      const sum = digits.reduce(
        (total, value, at) => total + (value < (digits[at + 1] ?? 0) ? -value : value),
        0,
      );
      expect(sum).toBe(number);
    }),
  );
});
