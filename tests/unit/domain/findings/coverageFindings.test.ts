/** Findings on goals and subjects that nobody answers for. */
import { expect, it } from '@jest/globals';
import { aGoal, aPolicyDocument, period } from '../../../fixtures/build';
import { found } from './kinds';

it('a goal without committee is a warning', () => {
  expect(found({ goals: [aGoal({ id: 'g' })] }, 'goalWithoutCommittee')).toEqual([
    'warning goalWithoutCommittee:g',
  ]);
});

it('goals that are parts of each other are a loop', () => {
  const goals = [aGoal({ id: 'a', parentGoalId: 'b' }), aGoal({ id: 'b', parentGoalId: 'a' })];
  expect(found({ goals }, 'parentLoop')).toEqual(['warning parentLoop:Mål:a:b']);
});

it('a subject on which no document in force gives a responsibility is a note', () => {
  const documents = [aPolicyDocument({ subjects: ['Ekonomi'] })];
  expect(found({ documents }, 'subjectWithoutResponsibility')).toEqual([
    'note subjectWithoutResponsibility:Ekonomi',
  ]);
});

it('a goal that ends before it starts is a warning', () => {
  const goals = [aGoal({ id: 'g', period: period('2020-01-01', '2019-01-01') })];
  expect(found({ goals }, 'endBeforeStart')).toEqual(['warning endBeforeStart:Mål:g']);
});
