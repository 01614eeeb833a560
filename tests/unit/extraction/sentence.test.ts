import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf } from '../../../src/extraction/sentence';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['Enligt 3 kap. 4 § ansvarar KS.', 1],
    ['Det gäller t.ex. Kunskapsnämnden och bl.a. Omsorgsnämnden.', 1],
    ['Gäller fr.o.m. 2018-04-01 t.o.m. 2021-12-31. Ansvarig nämnd: Kommunstyrelsen.', 2],
    ['Beslutad 2018-03-26, § 54, dnr. KS 2018/4. Gäller nu.', 2],
    ['Se 2 kap. § 3. Nästa mening.', 2],
    ['Ansvar m.m. Nästa mening.', 2],
    ['1. Inledning', 1],
    ['Mål 3: Fler i arbete. Ansvarig nämnd: Arbetslivsnämnden.', 2],
    ['Vem ansvarar? Ingen vet!', 2],
    ['Av A. Andersson och kommunen.', 1],
  ])('parts "%s" into %i', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it('keeps every word of any text, in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { text: words, start, end } of sentencesOf(text))
          expect(text.slice(start, end)).toBe(words);
        const bare = (value: string) => value.replace(/\s/g, '');
        expect(bare(texts(text).join(''))).toBe(bare(text));
      }),
    );
  });
});
