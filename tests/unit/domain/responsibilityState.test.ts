/** Responsibilities through time: one state a day, and who holds it. */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/domain/localDate';
import type { Register } from '../../../src/domain/policySource';
import { indexRegister } from '../../../src/domain/registerIndex';
import type { Responsibility } from '../../../src/domain/responsibility';
import { responsibilityOn } from '../../../src/domain/responsibilityState';
import {
  aCommittee,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  aSupersession,
  decision,
  period,
} from '../../fixtures/build';

const policy = aPolicyDocument({ id: 'policy', validity: period('2012-05-06') });
const temporary = aPolicyDocument({
  id: 'temporary',
  validity: period('2012-05-06', '2016-12-31'),
});
const repealed = aPolicyDocument({ id: 'repealed', validity: period('2012-05-06') });
const repealing = aPolicyDocument({ id: 'repealing', validity: period('2017-01-01') });
const undated = aPolicyDocument({ id: 'undated', decision: decision(null), validity: period() });
const committees = [
  aCommittee({ id: 'ks' }),
  aCommittee({ id: 'atn', period: period(null, '2014-12-31'), successorIds: ['aln'] }),
  aCommittee({ id: 'aln', period: period('2015-01-01') }),
  aCommittee({ id: 'ended', period: period(null, '2014-12-31') }),
  aCommittee({ id: 'later', period: period('2020-01-01') }),
];
const world: Partial<Register> = {
  documents: [policy, temporary, repealed, repealing, undated],
  supersessions: [aSupersession('repealing', 'repealed')],
  committees,
};

function judge(parts: Partial<Responsibility>, day: string) {
  const index = indexRegister(aRegister(world));
  const onDay = responsibilityOn(aResponsibility(parts), localDate(day), index);
  const { holders, likelyHolders } = onDay;
  return {
    ...onDay,
    holders: holders.map(({ id }) => id),
    likelyHolders: likelyHolders.map(({ committee }) => committee.id),
  };
}

describe('a responsibility', () => {
  const both = { committeeIds: ['ks'], sourceDocumentId: 'policy' };
  const limited = { ...both, period: period('2013-01-01', '2014-12-31') };
  it.each([
    ['before its first day', limited, '2012-12-31', 'upcoming'],
    ['on its first day', limited, '2013-01-01', 'current'],
    ['on its last day', limited, '2014-12-31', 'current'],
    ['after its last day', limited, '2015-01-01', 'lapsed'],
    ['without a period, before its source', both, '2012-05-05', 'upcoming'],
    ['without a period, as long as its source', both, '2030-01-01', 'current'],
    [
      'whose source has expired',
      { committeeIds: ['ks'], sourceDocumentId: 'temporary' },
      '2017-01-01',
      'sourceNotInForce',
    ],
    [
      'whose source is repealed',
      { committeeIds: ['ks'], sourceDocumentId: 'repealed' },
      '2017-01-01',
      'sourceNotInForce',
    ],
    [
      'whose source is of unknown validity',
      { committeeIds: ['ks'], sourceDocumentId: 'undated' },
      '2011-01-01',
      'current',
    ],
    ['whose committee has ceased', { committeeIds: ['atn'] }, '2015-01-01', 'committeeCeased'],
    ['whose committee has not begun', { committeeIds: ['aln'] }, '2014-12-31', 'upcoming'],
    ['of which one committee remains', { committeeIds: ['atn', 'ks'] }, '2015-01-01', 'current'],
    [
      'with one committee ceased and the other not begun',
      { committeeIds: ['ended', 'later'] },
      '2015-01-01',
      'committeeCeased',
    ],
    ['without committee and source', {}, '2020-01-01', 'current'],
    [
      'lapsed before its committee ceased',
      { committeeIds: ['atn'], period: period(null, '2013-12-31') },
      '2015-01-01',
      'lapsed',
    ],
    [
      'lapsed after its source had ended',
      { sourceDocumentId: 'temporary', period: period(null, '2018-12-31') },
      '2019-01-01',
      'lapsed',
    ],
    [
      'whose source ended and whose committee ceased',
      { committeeIds: ['atn'], sourceDocumentId: 'temporary' },
      '2017-01-01',
      'sourceNotInForce',
    ],
    [
      'that ends before it starts',
      { period: period('2015-01-01', '2014-01-01') },
      '2016-01-01',
      'unknown',
    ],
  ])('%s', (_, parts, day, expected) => {
    expect(judge(parts, day).state).toBe(expected);
  });

  it('is never said to be orphaned while one of its committees could not be read', () => {
    expect(judge({ committeeIds: ['atn', 'trimmed'] }, '2020-01-01')).toMatchObject({
      state: 'current',
      holders: [],
      unreadCommitteeIds: ['trimmed'],
    });
  });

  it('says when its source could not be read', () => {
    const { source } = judge({ sourceDocumentId: 'trimmed' }, '2020-01-01');
    expect(source).toEqual({ kind: 'notRead', documentId: 'trimmed' });
  });

  it('ends soon within twelve months of its last day', () => {
    expect(judge(limited, '2013-12-31').endsSoon).toBe(true);
  });

  it('does not end soon when it has lapsed', () => {
    expect(judge(limited, '2015-01-01').endsSoon).toBe(false);
  });
});

describe('the likely holder', () => {
  const lapsed = { committeeIds: ['atn'], period: period('2013-01-01', '2014-12-31') };

  it('of what lapsed with its committee is the successor', () => {
    expect(judge(lapsed, '2015-01-01').likelyHolders).toEqual(['aln']);
  });

  it('is nobody while the responsibility is current', () => {
    expect(judge(lapsed, '2014-12-31').likelyHolders).toEqual([]);
  });

  it('never becomes a holder', () => {
    expect(judge({ committeeIds: ['atn'] }, '2015-01-01')).toMatchObject({
      holders: [],
      likelyHolders: ['aln'],
    });
  });

  it('is nobody when the source has ended, for nothing is left to take over', () => {
    const parts = { ...lapsed, sourceDocumentId: 'temporary' };
    expect(judge(parts, '2017-01-01').likelyHolders).toEqual([]);
  });

  it('is named once although two committees lead to it', () => {
    const parts = { ...lapsed, committeeIds: ['atn', 'atn'] };
    expect(judge(parts, '2015-01-01').likelyHolders).toEqual(['aln']);
  });
});
