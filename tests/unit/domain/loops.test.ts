/** Loops in who-comes-after-whom. */
import { expect, it } from '@jest/globals';
import { loopsIn } from '../../../src/domain/loops';

function loops(steps: Record<string, string[]>) {
  return loopsIn(Object.keys(steps), (id) => steps[id] ?? []);
}

it.each([
  ['nothing', {}, []],
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['a row that leads to itself', { a: ['a'] }, [['a']]],
  ['two that lead to each other', { b: ['a'], a: ['b'] }, [['a', 'b']]],
  ['a way into a loop', { x: ['a'], a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['a way out of a loop', { a: ['b'], b: ['a', 'x'], x: [] }, [['a', 'b']]],
  ['two loops with a way between', { a: ['a', 'b'], b: ['c'], c: ['b'] }, [['a'], ['b', 'c']]],
  ['two ways to the same', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['a step to a row that is not there', { a: ['gone'] }, []],
])('%s', (_, steps, expected) => {
  expect(loops(steps)).toEqual(expected);
});

it('a chain of fifty thousand ends', () => {
  const ids = Array.from({ length: 50_000 }, (_, n) => String(n));
  expect(loopsIn(ids, (id) => [String(Number(id) + 1)])).toEqual([]);
});
