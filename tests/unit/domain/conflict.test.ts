/** Where a reglemente and a weaker instrument disagree. */
import { describe, expect, it } from '@jest/globals';
import { conflictsIn } from '../../../src/domain/conflict';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import type { Responsibility } from '../../../src/domain/responsibility';
import { aCommittee, aRegister, aResponsibility, period } from '../../fixtures/build';

function conflicts(...rows: Partial<Responsibility>[]) {
  const register = aRegister({
    committees: [aCommittee({ id: 'ks' }), aCommittee({ id: 'kn' }), aCommittee({ id: 'on' })],
    responsibilities: rows.map((row, n) => aResponsibility({ id: String(n), ...row })),
  });
  return conflictsIn(judgeRegister(indexRegister(register), localDate('2020-01-01'))).map(
    ({ stronger, weaker, ground }) =>
      `${stronger.responsibility.id} over ${weaker.responsibility.id}: ${ground}`,
  );
}

const byReglemente = {
  what: 'Lokalbokning',
  instrument: 'Reglemente',
  committeeIds: ['ks'],
} as const;
const byPolicy = { what: 'lokalbokning', instrument: 'Policy', committeeIds: ['kn'] } as const;

describe('a reglemente and a policy', () => {
  it('disagree when they give the same thing to different committees', () => {
    expect(conflicts(byPolicy, byReglemente)).toEqual(['1 over 0: sameWords']);
  });

  it('perhaps disagree when they serve exactly the same goals', () => {
    const rows = [
      { ...byReglemente, what: 'a', goalIds: ['1', '2'] },
      { ...byPolicy, what: 'b', goalIds: ['2', '1'] },
    ];
    expect(conflicts(...rows)).toEqual(['0 over 1: sameGoals']);
  });

  it.each([
    ['the words are only alike', { ...byPolicy, what: 'lokalbokningen' }],
    ['a committee shares both', { ...byPolicy, committeeIds: ['kn', 'ks'] }],
    ['the policy speaks of special cases', { ...byPolicy, condition: 'vid kris' }],
    ['the policy is only read by machine', { ...byPolicy, assessment: 'proposed' }],
    ['the policy has lapsed', { ...byPolicy, period: period(null, '2019-12-31') }],
    ['the other is a later decision', { ...byPolicy, instrument: 'Beslut' }],
    ['the other is a reglemente too', { ...byPolicy, instrument: 'Reglemente' }],
    [
      'a committee of the policy could not be read',
      { ...byPolicy, committeeIds: ['kn', 'trimmed'] },
    ],
    ['they share only one of the goals', { ...byPolicy, what: 'annat', goalIds: ['1'] }],
  ] as [string, Partial<Responsibility>][])('do not disagree when %s', (_, other) => {
    expect(conflicts({ ...byReglemente, goalIds: ['1', '2'] }, other)).toEqual([]);
  });

  it('do not disagree when another reglemente agrees with the policy', () => {
    expect(conflicts(byReglemente, { ...byReglemente, committeeIds: ['kn'] }, byPolicy)).toEqual(
      [],
    );
  });
});

it('things without words are never the same thing', () => {
  expect(conflicts({ ...byReglemente, what: '' }, { ...byPolicy, what: ' ' })).toEqual([]);
});
