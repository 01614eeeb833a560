/** What one committee answers for on a day. */
import { describe, expect, it } from '@jest/globals';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import {
  responsibilitiesOf,
  unassignedResponsibilities,
} from '../../../src/domain/responsibilityView';
import type { ResponsibilityView } from '../../../src/domain/responsibilityView';
import {
  aCommittee,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  period,
} from '../../fixtures/build';

const index = indexRegister(
  aRegister({
    documents: [aPolicyDocument({ id: 'policy' })],
    committees: [
      aCommittee({ id: 'old', period: period(null, '2006-12-31'), successorIds: ['atn'] }),
      aCommittee({ id: 'atn', period: period('2007-01-01', '2014-12-31'), successorIds: ['aln'] }),
      aCommittee({ id: 'aln', period: period('2015-01-01') }),
      aCommittee({ id: 'ended', period: period(null, '2014-12-31') }),
    ],
    responsibilities: [
      aResponsibility({ id: 'policy', committeeIds: ['aln'], sourceDocumentId: 'policy' }),
      aResponsibility({
        id: 'ending',
        what: 'feriejobb',
        committeeIds: ['aln'],
        instrument: 'Reglemente',
        period: period('2015-01-01', '2020-12-31'),
      }),
      aResponsibility({
        id: 'upcoming',
        what: 'u',
        committeeIds: ['aln'],
        period: period('2021-01-01'),
      }),
      aResponsibility({
        id: 'fromAtn',
        what: 'EU-samordning',
        committeeIds: ['atn'],
        instrument: null,
        period: period('2013-01-01', '2014-12-31'),
        assessment: 'proposed',
      }),
      aResponsibility({ id: 'fromOld', what: 'turism', committeeIds: ['old'] }),
      aResponsibility({ id: 'nobody', what: 'x' }),
      aResponsibility({ id: 'orphan', what: 'y', committeeIds: ['ended'] }),
      aResponsibility({ id: 'unread', what: 'z', committeeIds: ['trimmed'] }),
    ],
  }),
);
const register = judgeRegister(index, localDate('2020-06-01'));

function ids(view: ResponsibilityView): string[] {
  return view.groups.map(
    ({ instrument, rows }) =>
      `${instrument ?? '-'}: ${rows.map((row) => row.onDay.responsibility.id).join(' ')}`,
  );
}

describe('what a committee answers for', () => {
  const view = responsibilitiesOf(index.committees.byId.get('aln')!, register);

  it('is grouped by instrument, the strongest first', () => {
    expect(ids(view)).toEqual([
      'Reglemente: ending',
      'Policy: policy upcoming fromOld',
      '-: fromAtn',
    ]);
  });

  it('is counted once as current, whatever else is true of it', () => {
    expect(view.counts).toEqual({
      current: 2,
      endingSoon: 1,
      withoutSource: 1,
      upcoming: 1,
      unanswered: 2,
      proposed: 1,
    });
  });

  it('is marked when it came from committees before, with the chain', () => {
    const inherited = view.groups.flatMap(({ rows }) => rows).filter((row) => row.as !== 'named');
    expect(inherited.map(({ path }) => path.map(({ id }) => id))).toEqual([
      ['old', 'atn', 'aln'],
      ['atn', 'aln'],
    ]);
  });

  it('holds nothing of its successor', () => {
    const { counts } = responsibilitiesOf(index.committees.byId.get('old')!, register);
    expect(counts).toMatchObject({ current: 0, unanswered: 1 });
  });
});

it('is unassigned: what names no committee, and what names one that nobody follows', () => {
  expect(ids(unassignedResponsibilities(register))).toEqual(['Policy: nobody orphan']);
});
