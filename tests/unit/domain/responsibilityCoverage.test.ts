/** What nobody answers for. */
import { describe, expect, it } from '@jest/globals';
import {
  committeesWithoutReglemente,
  goalsWithoutCommittee,
  subjectsWithoutResponsibility,
} from '../../../src/domain/responsibilityCoverage';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import type { PolicyDocument } from '../../../src/domain/policyDocument';
import type { Register } from '../../../src/domain/policySource';
import { indexRegister } from '../../../src/domain/registerIndex';
import {
  aCommittee,
  aGoal,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  period,
} from '../../fixtures/build';

function on2020(register: Partial<Register>) {
  return judgeRegister(indexRegister(aRegister(register)), localDate('2020-01-01'));
}

describe('a goal has no committee', () => {
  const committees = [
    aCommittee({ id: 'ks' }),
    aCommittee({ id: 'atn', period: period(null, '2014-12-31') }),
  ];
  const goal = aGoal({ id: 'g' });

  function unanswered(parts: Partial<Register>): string[] {
    return goalsWithoutCommittee(on2020({ committees, ...parts })).map(({ id }) => id);
  }

  it.each([
    ['when nothing names one', { goals: [goal] }, ['g']],
    ['when the one named has ceased', { goals: [{ ...goal, committeeIds: ['atn'] }] }, ['g']],
    [
      'when only a lapsed responsibility names one',
      {
        goals: [goal],
        responsibilities: [
          aResponsibility({
            committeeIds: ['ks'],
            goalIds: ['g'],
            period: period(null, '2019-12-31'),
          }),
        ],
      },
      ['g'],
    ],
    ['unless the goal names one', { goals: [{ ...goal, committeeIds: ['ks'] }] }, []],
    ['unless the one named could not be read', { goals: [{ ...goal, committeeIds: ['?'] }] }, []],
    [
      'unless a current responsibility names one',
      {
        goals: [goal],
        responsibilities: [aResponsibility({ committeeIds: ['ks'], goalIds: ['g'] })],
      },
      [],
    ],
    [
      'unless a part of it has one',
      { goals: [goal, aGoal({ id: 'part', parentGoalId: 'g', committeeIds: ['ks'] })] },
      [],
    ],
    ['unless the goal has ended', { goals: [{ ...goal, period: period(null, '2019-12-31') }] }, []],
    ['unless its source is not in force', { goals: [{ ...goal, sourceDocumentId: 'gone' }] }, []],
  ])('%s', (_, parts, expected) => {
    expect(unanswered(parts)).toEqual(expected);
  });
});

describe('a subject has no responsibility', () => {
  const documents = [
    aPolicyDocument({ id: 'a', subjects: ['Ekonomi'] }),
    aPolicyDocument({ id: 'b', subjects: ['Ekonomi', 'Personal'] }),
  ];
  const committees = [aCommittee({ id: 'ks' })];

  it('when no document in force on it gives one', () => {
    expect(
      subjectsWithoutResponsibility(on2020({ documents })).map(({ subject }) => subject),
    ).toEqual(['Ekonomi', 'Personal']);
  });

  it('unless one of them does', () => {
    const responsibilities = [aResponsibility({ sourceDocumentId: 'a', committeeIds: ['ks'] })];
    const register = on2020({ documents, committees, responsibilities });
    expect(subjectsWithoutResponsibility(register).map(({ subject }) => subject)).toEqual([
      'Personal',
    ]);
  });
});

describe('a committee has no reglemente', () => {
  function without(...documents: PolicyDocument[]) {
    const committees = [
      aCommittee({ id: 'on', name: 'Omsorgsnämnden' }),
      aCommittee({ id: 'kf', name: 'Kommunfullmäktige', kind: 'fullmäktige' }),
      aCommittee({ id: 'atn', name: 'ATN', period: period(null, '2014-12-31') }),
    ];
    const { committees: found, sharedReglementen } = committeesWithoutReglemente(
      on2020({ committees, documents }),
    );
    return { found: found.map(({ id }) => id), shared: sharedReglementen.map(({ id }) => id) };
  }
  const reglemente = aPolicyDocument({
    id: 'r',
    documentType: 'Reglemente',
    title: 'Reglemente för omsorgsnämnden',
  });

  it('when there is none; the council and committees that have ceased need none', () => {
    expect(without()).toEqual({ found: ['on'], shared: [] });
  });

  it('unless one in force bears its name', () => {
    expect(without(reglemente).found).toEqual([]);
  });

  it('when the one that bears its name has expired', () => {
    expect(without({ ...reglemente, validity: period('2012-01-02', '2019-12-31') }).found).toEqual([
      'on',
    ]);
  });

  it('for certain only while no reglemente may be for all of them', () => {
    expect(without({ ...reglemente, title: 'Gemensamt reglemente' })).toEqual({
      found: ['on'],
      shared: ['r'],
    });
  });
});
