/** Text as it is compared. */
import { expect, it } from '@jest/globals';
import { foldText } from '../../../src/domain/foldedText';

it.each([
  ['Kultur- och fritidsnämnden', 'kultur- och fritidsnamnden'],
  ['Kultur\u2011 och\u00a0fritidsnämnden', 'kultur- och fritidsnamnden'],
  ['Översikts\u00adplan', 'oversiktsplan'],
  ['  Resurs\n plan ', 'resurs plan'],
  ['A\u030alder', 'alder'],
  ['Ålder', 'alder'],
  ['Taxa \u2013 idé', 'taxa - ide'],
  ['', ''],
])('"%s" is compared as "%s"', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
