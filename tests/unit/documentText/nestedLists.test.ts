/** Neighbouring items become lists, deeper ones inside the item before them. */
import { expect, it } from '@jest/globals';
import type { FlowBlock, ListPlace } from '../../../src/documentText/flowBlock';
import { nestedLists } from '../../../src/documentText/nestedLists';
import { notation } from './notation';

function item(text: string, place: Partial<ListPlace> = {}): FlowBlock {
  const label = place.ordered === true ? `${text}.` : null;
  return {
    block: { kind: 'paragraph', anchor: '', label: null, runs: [{ kind: 'text', text }] },
    list: { ordered: false, label, level: 0, series: 's', indent: 360, ...place },
    look: null,
  };
}

it('numbers of another series begin another list', () => {
  const blocks = nestedLists([
    item('1', { ordered: true, series: 'a' }),
    item('2', { ordered: true, series: 'a' }),
    item('1', { ordered: true, series: 'b' }),
  ]);
  expect(blocks.map((block) => notation([block]))).toEqual(['1.| 1\n2.| 2', '1.| 1']);
});

it('bullets of another series go on with the list', () => {
  const blocks = nestedLists([item('a', { series: 'a' }), item('b', { series: 'b' })]);
  expect(blocks.map((block) => notation([block]))).toEqual(['- a\n- b']);
});

it('bullets after numbers at the same depth are a list of their own', () => {
  const blocks = nestedLists([item('1', { ordered: true }), item('a', { series: 'b' })]);
  expect(blocks.map((block) => notation([block]))).toEqual(['1.| 1', '- a']);
});

it('an item that comes back out goes on with the outer list', () => {
  const blocks = nestedLists([
    item('a'),
    item('b', { level: 1 }),
    item('c', { level: 2 }),
    item('d', { level: 1 }),
    item('e'),
  ]);
  expect(blocks.map((block) => notation([block]))).toEqual(['- a\n  - b\n    - c\n  - d\n- e']);
});

it('a list that begins on a deeper level begins there', () => {
  const blocks = nestedLists([item('a', { level: 2 }), item('b', { level: 1 })]);
  expect(blocks.map((block) => notation([block]))).toEqual(['- a\n- b']);
});
