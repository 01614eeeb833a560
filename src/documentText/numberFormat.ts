/** Numbers as Word writes them: decimal, roman, letters. */

/**
 * `n` in a format of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59); from 0. Formats of other scripts
 * and spelt-out numbers are shown as decimals.
 */
export function formatNumber(n: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'decimalZero':
      return n < 10 ? `0${n}` : `${n}`;
    case 'ordinal':
      return `${n}:${/(?<!1)[12]$/.test(`${n}`) ? 'a' : 'e'}`;
    case 'chicago':
      return (['*', '†', '‡', '§'][(n - 1) % 4] ?? '').repeat(Math.ceil(n / 4));
    default:
      return `${n}`;
  }
}

/** a, b … z, aa, bb: Word repeats the letter, it does not count in base 26. */
function letters(n: number): string {
  if (n < 1) return `${n}`;
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 30));
}

const romanDigits: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  if (n < 1 || n > 32_767) return `${n}`;
  let rest = n;
  let written = '';
  for (const [value, digits] of romanDigits) {
    written += digits.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
