/** Committees that came of one another. */
import { describe, expect, it } from '@jest/globals';
import { inLineageOrder, lineageOf } from '../../../src/domain/committeeLineage';
import { committeeRegister } from '../../../src/domain/committeeRegister';
import { localDate } from '../../../src/domain/localDate';
import { aCommittee, period } from '../../fixtures/build';

const atn = aCommittee({
  ...{ id: '3', name: 'Trafiknämnden', successorIds: ['4'] },
  period: period(null, '2014-12-31'),
});
const aln = aCommittee({ id: '4', name: 'Arbetslivsnämnden', period: period('2015-01-01') });
const kfn = aCommittee({ id: '6', name: 'Kulturnämnden' });
const itself = aCommittee({ id: '9', name: 'Sig själv', successorIds: ['9', 'finns inte'] });
const register = committeeRegister([kfn, aln, atn, itself]);
const day = localDate('2026-11-22');
const ids = (committees: readonly { id: string }[]) => committees.map(({ id }) => id);

describe('committees that came of one another', () => {
  it('are found from either end', () => {
    expect(ids(lineageOf(atn, register))).toEqual(['3', '4']);
    expect(ids(lineageOf(aln, register)).sort()).toEqual(['3', '4']);
  });

  it('end, also where a committee is its own successor', () => {
    expect(ids(lineageOf(itself, register))).toEqual(['9']);
  });

  it('stand together under the name of today, the oldest first', () => {
    expect(ids(inLineageOrder(register.all, register, day))).toEqual(['3', '4', '6', '9']);
  });
});
