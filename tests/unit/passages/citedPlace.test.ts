/** Places are cited as Swedish policies are quoted: 3 §, 2 kap. 3 §, avsnitt 1.1 - else by paragraph. */
import { describe, expect, it } from '@jest/globals';
import { citedPlaceAt } from '../../../src/passages/citedPlace';
import { textOf } from '../../fixtures/textOf';

function cited(anchor: string, ...lines: readonly string[]): string {
  const place = citedPlaceAt(textOf(...lines), anchor);
  if (place === null) return 'ingenstans';
  const { sections, heading, paragraph, isAlone, item } = place;
  return [
    ...sections,
    heading,
    isAlone ? 'ensamt' : paragraph,
    item === null ? null : `punkt ${item}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

describe('a place is cited', () => {
  it.each([
    ['by its paragraph where the text has no sections', 's2', ['Ett.', 'Två.', 'Tre.'], '2'],
    [
      'by its paragraph in the whole text under headings without numbers',
      's2',
      ['# A', 'Ett.', '# B', 'Två.', 'Tre.'],
      '2',
    ],
    [
      'by its section alone when that is one paragraph',
      's2',
      ['1 §| Ett.', '2 §| Två.', '3 §| Tre.'],
      '2 § ensamt',
    ],
    [
      'by its section and the paragraph within it',
      's3',
      ['1 §| Ett.', '2 §| Två.', 'Mer av två.', '3 §| Tre.'],
      '2 § 2',
    ],
    [
      'with its chapter',
      's2',
      ['# 2 kap.| Nämnden', '1 §| Ett.', '2 §| Två.', 'Mer.'],
      '2 kap. 2 § 1',
    ],
    [
      'by the number of its heading, labelled or written',
      's2',
      ['# 1.1 Allmänt', 'Ett.', 'Två.'],
      '1.1 2',
    ],
    ['by a section that is a heading', 's1', ['# § 4 Ekonomi', 'Ett.', 'Två.'], '§ 4 1'],
    ['by the item of a list', 's1p2', ['Målen är:', '- att öka', '- att stödja'], '1 punkt 2'],
    ['by the words of a heading without a number', 'r1', ['# Syfte', 'Ett.'], 'Syfte'],
  ])('%s', (_, anchor, lines, wanted) => {
    expect(cited(anchor, ...lines)).toBe(wanted);
  });

  it('nowhere when there is no such place', () => {
    expect(cited('s9', 'Ett.')).toBe('ingenstans');
  });
});
