/** Which of two instruments is the stronger ground. */
import { expect, it } from '@jest/globals';
import { outranks } from '../../../src/domain/instrument';

it.each([
  ['Reglemente', 'Policy', true],
  ['Reglemente', 'Resursplan', true],
  ['Policy', 'Reglemente', false],
  ['Reglemente', 'Reglemente', false],
  ['Reglemente', 'Beslut', false],
  ['Reglemente', null, false],
  ['Balanserad styrning', 'Policy', false],
] as const)('%s goes before %s: %s', (stronger, weaker, expected) => {
  expect(outranks(stronger, weaker)).toBe(expected);
});
