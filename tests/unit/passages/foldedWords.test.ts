/** What makes no difference between two writings of the same words. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWords } from '../../../src/passages/foldedWords';

/** Letters as people and programs write them, with the odd ones that Word, Mac and PDF leave behind. */
const odd = fc.constantFrom(
  ...['å', 'a\u030a', 'A\u030a', '\u212b', ' ', '\u00a0', '\n', '\t', '\u00ad', '\u200b', '\ufeff'],
  ...['–', '-', '”', '«', '’', 'ﬁ', 'Σ', 'ς', 'İ', '\u0301', '\ud83d\ude00', '\ud83d', '\u0958'],
);
const written = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('a', 'B', '§')))
  .map((parts) => parts.join(''));

describe('words that say the same', () => {
  it.each([
    ['a capital letter', 'Nämnden', 'nämnden'],
    ['å written as two characters', 'Vårda', 'va\u030arda'],
    ['a soft hyphen', 'trafik\u00adnämnden', 'trafiknämnden'],
    ['an unbreaking space', 'KS\u00a02011', 'KS 2011'],
    ['a line break and several spaces', 'att  stödja \n företag', 'att stödja företag'],
    ['a soft hyphen between two spaces', 'en \u00ad två', 'en två'],
    ['space at the ends', '\t § 44 ', '§ 44'],
    ['the length of a dash', '2013–2014', '2013-2014'],
    ['the bend of quotation marks', '”Vision” och ’mål’', '"Vision" och \'mål\''],
  ])('differ not by %s', (_, one, other) => {
    expect(foldWords(one).text).toBe(foldWords(other).text);
  });

  it.each([
    ['a letter', 'nämnden', 'namnden'],
    ['a sign', '5,5 %', '55 %'],
    ['a space', 'i gång', 'igång'],
  ])('differ by %s', (_, one, other) => {
    expect(foldWords(one).text).not.toBe(foldWords(other).text);
  });
});

describe('each folded character', () => {
  it('is traced to the characters that were written for it', () => {
    const words = ' A\u030aret\u00ad 2013 \n–2014';
    const { text, starts, ends } = foldWords(words);
    expect(text).toBe('året 2013 -2014');
    expect(Array.from(text, (_, place) => words.slice(starts[place], ends[place]))).toEqual([
      ...['A\u030a', 'r', 'e', 't', '\u00ad ', '2', '0', '1', '3', ' \n', '–', '2', '0', '1', '4'],
    ]);
  });

  it('stands in its order, whatever was written', () => {
    fc.assert(
      fc.property(written, (words) => {
        const { text, starts, ends } = foldWords(words);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        const misplaced = starts.filter(
          (start, place) => ends[place]! <= start || start < (starts[place - 1] ?? 0),
        );
        expect(misplaced).toEqual([]);
      }),
    );
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(written, (words) => {
        const { text } = foldWords(words);
        expect(foldWords(text).text).toBe(text);
      }),
    );
  });
});
