/** Findings on committees through time. */
import { describe, expect, it } from '@jest/globals';
import type { Committee } from '../../../../src/domain/committee';
import { aCommittee, aPolicyDocument, period } from '../../../fixtures/build';
import { findingsOf, found } from './kinds';

function committee(id: string, from: string | null, to: string | null, ...successorIds: string[]) {
  return aCommittee({ id, kind: 'utskott', period: period(from, to), successorIds });
}

describe('a chain of committees', () => {
  it.each([
    [
      'in good order',
      [committee('a', null, '2014-12-31', 'b'), committee('b', '2015-01-01', null)],
      [],
    ],
    [
      'with a gap',
      [committee('a', null, '2014-12-31', 'b'), committee('b', '2015-01-02', null)],
      ['warning committeeGap:a'],
    ],
    [
      'with a gap only to one of two',
      [
        committee('a', null, '2014-12-31', 'b', 'c'),
        committee('b', '2015-01-01', null),
        committee('c', '2019-01-01', null),
      ],
      [],
    ],
    [
      'with both for a year',
      [committee('a', null, '2015-12-31', 'b'), committee('b', '2015-01-01', null)],
      ['note committeeOverlap:a:b'],
    ],
    [
      'whose first has no end',
      [committee('a', null, null, 'b'), committee('b', '2015-01-01', null)],
      ['note committeeOverlap:a:b'],
    ],
    [
      'that was taken in by one that always existed',
      [committee('a', null, '2014-12-31', 'b'), committee('b', null, null)],
      [],
    ],
    [
      'whose gap is still to come',
      [committee('a', null, '2025-12-31', 'b'), committee('b', '2027-01-01', null)],
      [],
    ],
    [
      'with a successor that could not be read',
      [committee('a', null, '2014-12-31', 'b', 'trimmed'), committee('b', '2016-01-01', null)],
      [],
    ],
    [
      'that is its own successor',
      [committee('a', null, '2014-12-31', 'a')],
      ['serious committeeLoop:a'],
    ],
    [
      'that loops',
      [committee('a', null, '2010-12-31', 'b'), committee('b', '2011-01-01', '2014-12-31', 'a')],
      ['serious committeeLoop:a:b'],
    ],
    [
      'that ends before it starts',
      [committee('a', '2015-01-01', '2014-01-01')],
      ['warning endBeforeStart:Nämnder:a'],
    ],
  ] as [string, Committee[], string[]][])('%s', (_, committees, expected) => {
    expect(
      found({ committees }, 'committeeGap', 'committeeOverlap', 'committeeLoop', 'endBeforeStart'),
    ).toEqual(expected);
  });

  it('with a gap says which days, both counted in', () => {
    const committees = [
      committee('a', null, '2014-12-31', 'b'),
      committee('b', '2016-01-01', null),
    ];
    expect(findingsOf({ committees }, 'committeeGap')[0]?.data).toEqual({
      from: '2015-01-01',
      to: '2015-12-31',
    });
  });

  it('that nothing names may end without successor', () => {
    const committees = [committee('a', null, '2014-12-31')];
    expect(found({ committees }, 'committeeWithoutSuccessor')).toEqual([]);
  });
});

describe('a committee without reglemente', () => {
  const committees = [aCommittee({ id: 'on', name: 'Omsorgsnämnden', kind: 'nämnd' })];

  it('is a warning', () => {
    expect(found({ committees }, 'committeeWithoutReglemente')).toEqual([
      'warning committeeWithoutReglemente:on',
    ]);
  });

  it('is a note while one reglemente may be for all', () => {
    const documents = [
      aPolicyDocument({ documentType: 'Reglemente', title: 'Gemensamt reglemente' }),
    ];
    expect(found({ committees, documents }, 'committeeWithoutReglemente')).toEqual([
      'note committeeWithoutReglemente:on',
    ]);
  });
});
