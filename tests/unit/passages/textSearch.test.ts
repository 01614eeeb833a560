/** Words sought in one document. */
import { describe, expect, it } from '@jest/globals';
import { placesOfWords } from '../../../src/passages/textSearch';
import { textOf } from '../../fixtures/textOf';

const text = textOf(
  '# Trafik\u00adsäkerhet',
  'Trafiksäkerhet är ett ansvar. Utan trafiksäkerhet ingen trygghet.',
  '3 §| Nämnden ansvarar.',
  'Nämnden för trafik',
  'säkerhet beslutar.',
);

describe('words sought in a document', () => {
  it('are found in headings and text, in order, whatever their case and soft hyphens', () => {
    expect(
      placesOfWords(text, 'TRAFIKSÄKERHET').map(({ anchor, start }) => [anchor, start]),
    ).toEqual([
      ['r1', 0],
      ['s1', 0],
      ['s1', 35],
    ]);
  });

  it('are given as the characters as written', () => {
    expect(placesOfWords(text, 'trafiksäkerhet')[0]).toEqual({ anchor: 'r1', start: 0, end: 15 });
  });

  it('are found as a number that the file keeps apart from the words', () => {
    expect(placesOfWords(text, '3 §')).toEqual([{ anchor: 's2', start: 0, end: 0 }]);
  });

  it('never run over two paragraphs', () => {
    expect(placesOfWords(text, 'trafik säkerhet')).toEqual([]);
  });

  it('are not sought before there are two letters', () => {
    expect(placesOfWords(text, 'n')).toEqual([]);
    expect(placesOfWords(text, '  ')).toEqual([]);
  });
});
