/** The seed policy and its world, judged on the days that matter. */
import { describe, expect, it } from '@jest/globals';
import { committeeNamed } from '../../../src/domain/committeeRegister';
import { holdersOn } from '../../../src/domain/committeeSuccession';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import { responsibilityOn } from '../../../src/domain/responsibilityState';
import { validityOn } from '../../../src/domain/validity';
import { theSeedRegister } from '../../fixtures/build';

const index = indexRegister(theSeedRegister());

function statusOn(day: string, documentId: string): string {
  return validityOn(index.documentById.get(documentId)!, localDate(day), index).status;
}

function coordinationOn(day: string) {
  return responsibilityOn(index.responsibilityById.get('1')!, localDate(day), index);
}

describe('the international policy', () => {
  it.each([
    ['2012-05-05', 'upcoming', 'inForce'],
    ['2012-05-06', 'inForce', 'repealed'],
    ['2026-01-01', 'inForce', 'repealed'],
  ])('on %s is %s, and the guidelines of 1997 are %s', (day, policy, guidelines) => {
    expect([statusOn(day, '1'), statusOn(day, 'upphavd-1')]).toEqual([policy, guidelines]);
  });

  it('knows nothing of the guidelines before the day they were decided', () => {
    expect([statusOn('1997-05-25', 'upphavd-1'), statusOn('1997-05-26', 'upphavd-1')]).toEqual([
      'upcoming',
      'inForce',
    ]);
  });
});

describe('the responsibility that it gives', () => {
  it.each([
    ['2012-05-05', 'upcoming'],
    ['2012-12-31', 'upcoming'],
    ['2013-01-01', 'current'],
    ['2014-12-31', 'current'],
    ['2015-01-01', 'lapsed'],
  ])('is on %s %s', (day, state) => {
    expect(coordinationOn(day).state).toBe(state);
  });

  it('is held by Arbetsmarknads- och trafiknämnden on 2013-09-01', () => {
    expect(coordinationOn('2013-09-01').holders.map(({ name }) => name)).toEqual([
      'Arbetsmarknads- och trafiknämnden',
    ]);
  });

  it('has after 2014 no holder, only a likely one', () => {
    const { holders, likelyHolders } = coordinationOn('2015-01-01');
    expect(holders).toEqual([]);
    expect(likelyHolders.map(({ committee }) => committee.name)).toEqual(['Arbetslivsnämnden']);
  });
});

describe('the committee', () => {
  const { committees } = index;

  it('that was Arbetsmarknads- och trafiknämnden is Arbetslivsnämnden today', () => {
    const committee = committeeNamed(committees, 'ATN', localDate('2026-01-01'))!;
    const { direction, onDay } = holdersOn(committees, committee, localDate('2026-01-01'));
    expect([direction, onDay.map(({ committee }) => committee.name)]).toEqual([
      'later',
      ['Arbetslivsnämnden'],
    ]);
  });

  it('that is Arbetslivsnämnden today was Arbetsmarknads- och trafiknämnden on 2013-09-01', () => {
    const committee = committeeNamed(committees, 'Arbetslivsnämnden', localDate('2013-09-01'))!;
    const { direction, onDay } = holdersOn(committees, committee, localDate('2013-09-01'));
    expect([direction, onDay.map(({ committee }) => committee.name)]).toEqual([
      'earlier',
      ['Arbetsmarknads- och trafiknämnden'],
    ]);
  });
});
