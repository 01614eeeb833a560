/** Chains of documents, followed to both ends. */
import { describe, expect, it } from '@jest/globals';
import type { Supersession } from '../../../src/domain/supersession';
import { indexRegister } from '../../../src/domain/registerIndex';
import { supersessionChain, supersessionLoops } from '../../../src/domain/supersessionChain';
import { aRegister, aSupersession } from '../../fixtures/build';

function index(...supersessions: Supersession[]) {
  return indexRegister(aRegister({ supersessions }));
}

function chain(documentId: string, ...supersessions: Supersession[]) {
  const { predecessors, successors, loops } = supersessionChain(
    documentId,
    index(...supersessions),
  );
  const steps = (links: typeof predecessors) =>
    links.map((link) => `${link.distance}:${link.documentId}`);
  return { predecessors: steps(predecessors), successors: steps(successors), loops };
}

describe('a chain of documents', () => {
  const three = [aSupersession('c', 'b'), aSupersession('b', 'a')];

  it.each([
    ['a', { predecessors: [], successors: ['1:b', '2:c'], loops: false }],
    ['b', { predecessors: ['1:a'], successors: ['1:c'], loops: false }],
    ['c', { predecessors: ['1:b', '2:a'], successors: [], loops: false }],
    ['other', { predecessors: [], successors: [], loops: false }],
  ])('is seen to both ends from %s', (documentId, expected) => {
    expect(chain(documentId, ...three)).toEqual(expected);
  });

  it('leads to a document known only from its repeal', () => {
    const row = aSupersession('new', null, { id: '7' });
    expect(chain('new', row).predecessors).toEqual(['1:upphavd-7']);
  });

  it('leads back from a document known only from its repeal', () => {
    const row = aSupersession('new', null, { id: '7' });
    expect(chain('upphavd-7', row).successors).toEqual(['1:new']);
  });

  it('names the row that leads to each document', () => {
    const { predecessors } = supersessionChain('b', index(...three));
    expect(predecessors).toEqual([{ documentId: 'a', supersessionId: 'b-a', distance: 1 }]);
  });

  it('may supersede several', () => {
    expect(chain('x', aSupersession('x', 'a'), aSupersession('x', 'b')).predecessors).toEqual([
      '1:a',
      '1:b',
    ]);
  });

  it('that loops is followed once round, and said to loop', () => {
    const circle = [aSupersession('a', 'b'), aSupersession('b', 'a')];
    expect(chain('a', ...circle)).toEqual({
      predecessors: ['1:b'],
      successors: ['1:b'],
      loops: true,
    });
  });

  it('leads nowhere from a row that names no superseding document', () => {
    expect(chain('a', aSupersession(null, 'a')).successors).toEqual([]);
  });
});

it('documents in a circle are found', () => {
  const rows = [aSupersession('a', 'b'), aSupersession('b', 'a'), aSupersession('c', 'a')];
  expect(supersessionLoops(index(...rows))).toEqual([['a', 'b']]);
});
