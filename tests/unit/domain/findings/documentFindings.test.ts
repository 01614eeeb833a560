/** Findings on a document's own facts. */
import { describe, expect, it } from '@jest/globals';
import type { FindingKind } from '../../../../src/domain/finding';
import type { PolicyDocument } from '../../../../src/domain/policyDocument';
import { aPolicyDocument, decision, period } from '../../../fixtures/build';
import { localDate } from '../../../../src/domain/localDate';
import { found } from './kinds';

const facts: FindingKind[] = [
  'documentWithoutOwner',
  'documentWithoutCaseNumber',
  'documentWithoutSection',
  'documentWithoutDates',
  'decidedOnWeekend',
  'reviewOverdue',
  'endBeforeStart',
];
const day = '2012-01-02';

describe('a document', () => {
  it.each([
    ['in good order', {}, []],
    ['without owner', { documentOwner: null }, ['note documentWithoutOwner:policy']],
    ['with a blank owner', { documentOwner: ' ' }, ['note documentWithoutOwner:policy']],
    [
      'without case number',
      { decision: decision(day, { caseNumber: null }) },
      ['note documentWithoutCaseNumber:policy'],
    ],
    [
      'of the council without section',
      { decision: decision(day, { section: null }) },
      ['warning documentWithoutSection:policy'],
    ],
    [
      'of the council, abbreviated, without section',
      { decision: decision(day, { section: null, decidedBy: 'KF' }) },
      ['warning documentWithoutSection:policy'],
    ],
    [
      'of a committee without section',
      { decision: decision(day, { section: null, decidedBy: 'Omsorgsnämnden' }) },
      ['note documentWithoutSection:policy'],
    ],
    [
      'decided on a Saturday',
      { decision: decision('2012-05-05') },
      ['note decidedOnWeekend:policy'],
    ],
    ['decided on a Sunday', { decision: decision('2012-05-06') }, ['note decidedOnWeekend:policy']],
    ['decided on a Monday', { decision: decision('2013-05-06') }, []],
    [
      'without any dates',
      { decision: decision(null), validity: period() },
      ['warning documentWithoutDates:policy'],
    ],
    ['to be reviewed that day', { reviewDueOn: localDate('2020-01-01') }, []],
    [
      'to be reviewed the day before',
      { reviewDueOn: localDate('2019-12-31') },
      ['warning reviewOverdue:policy'],
    ],
    [
      'expired, whatever it lacks',
      {
        validity: period('2012-01-02', '2019-12-31'),
        documentOwner: null,
        reviewDueOn: localDate('2015-01-01'),
        decision: decision('2012-05-06', { section: null }),
      },
      [],
    ],
    [
      'that ends before it starts',
      { validity: period('2012-01-02', '2011-01-01') },
      ['warning endBeforeStart:Styrdokument:policy'],
    ],
  ] as [string, Partial<PolicyDocument>, string[]][])('%s', (_, parts, expected) => {
    expect(found({ documents: [aPolicyDocument(parts)] }, ...facts)).toEqual(expected);
  });
});

describe('a plan under a policy', () => {
  const plan = aPolicyDocument({ id: 'plan', belongsTo: 'policy' });

  it('that has expired is worth a look', () => {
    const documents = [aPolicyDocument({ validity: period('2012-01-02', '2019-12-31') }), plan];
    expect(found({ documents }, 'parentEnded')).toEqual(['note parentEnded:plan']);
  });

  it('in force is fine', () => {
    expect(found({ documents: [aPolicyDocument(), plan] }, 'parentEnded')).toEqual([]);
  });

  it('under which the policy itself stands is a loop', () => {
    const documents = [aPolicyDocument({ belongsTo: 'plan' }), plan];
    expect(found({ documents }, 'parentLoop')).toEqual(['warning parentLoop:plan:policy']);
  });
});
