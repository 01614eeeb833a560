/** Marks that are written before a text. */
import { expect, it } from '@jest/globals';
import { itemMark } from '../../../src/documentText/itemMark';

it.each([
  ['• Stödja', 'bullet', null, 'Stödja'],
  ['– Stödja', 'bullet', null, 'Stödja'],
  ['\uF0B7 Stödja', 'bullet', null, 'Stödja'],
  ['b) redovisa', 'item', 'b)', 'redovisa'],
  ['(iv) redovisa', 'item', '(iv)', 'redovisa'],
  ['12. Mål', 'item', '12.', 'Mål'],
  ['2.1 Mål', 'item', '2.1', 'Mål'],
  ['3 § Nämnden', 'section', '3 §', 'Nämnden'],
  ['3 a § Nämnden', 'section', '3 a §', 'Nämnden'],
  ['§ 44 Beslut', 'section', '§ 44', 'Beslut'],
  ['2 kap. Mål', 'section', '2 kap.', 'Mål'],
  ['2012 antogs', 'none', null, '2012 antogs'],
  ['EU. Arbetet', 'none', null, 'EU. Arbetet'],
  ['-ord', 'none', null, '-ord'],
])('%s', (written, kind, label, text) => {
  expect(itemMark(written)).toEqual({ kind, label, text });
});
