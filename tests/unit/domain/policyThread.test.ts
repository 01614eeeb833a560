/** The thread from a policy to its plans, with the links that are missing. */
import { describe, expect, it } from '@jest/globals';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { policyThread } from '../../../src/domain/policyThread';
import type { ThreadNode } from '../../../src/domain/policyThread';
import type { Register } from '../../../src/domain/policySource';
import { SourceFailure } from '../../../src/domain/policySource';
import { indexRegister } from '../../../src/domain/registerIndex';
import {
  aCommittee,
  aGoal,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  period,
  theSeedRegister,
} from '../../fixtures/build';

function threadOf(register: Register, id: string, day = '2026-01-01'): string[] {
  const judged = judgeRegister(indexRegister(register), localDate(day));
  return policyThread(judged.index.documentById.get(id)!, judged).flatMap((node) =>
    lines(node, ''),
  );
}

/** One line a node, indented under what it hangs on. */
function lines(node: ThreadNode, indent: string): string[] {
  const children = 'children' in node ? node.children : [];
  return [indent + label(node), ...children.flatMap((child) => lines(child, `${indent}  `))];
}

function label(node: ThreadNode): string {
  switch (node.kind) {
    case 'document':
      return `${node.document.id} ${node.validity.status}`;
    case 'goal':
      return `goal ${node.goal.id}`;
    case 'measure':
      return `measure ${node.goal.measure ?? ''}`;
    case 'committee':
      return `${node.committee.id} ${node.existsOnDay ? 'exists' : 'ceased'}`;
    case 'missing':
      return `missing ${node.what}${node.ifNeeded.length > 0 ? ' (if needed)' : ''}`;
    case 'notAssessed':
      return `not assessed: ${node.what}`;
  }
}

const policy = aPolicyDocument({ id: 'policy' });

describe('the thread of a policy', () => {
  it('of the seed has neither goals nor plans, and its plans are made only when needed', () => {
    expect(threadOf(theSeedRegister(), '1')).toEqual([
      'missing goal',
      'missing programme (if needed)',
      'missing workPlan (if needed)',
    ]);
  });

  it('leads from goal to committee and measure, and from programme to plan', () => {
    const register = aRegister({
      documents: [
        policy,
        aPolicyDocument({ id: 'programme', documentType: 'Handlingsprogram', belongsTo: 'policy' }),
        aPolicyDocument({ id: 'plan', documentType: 'Arbetsplan', belongsTo: 'programme' }),
      ],
      committees: [aCommittee({ id: 'ks' })],
      goals: [
        aGoal({ id: 'g', sourceDocumentId: 'policy', committeeIds: ['ks'], measure: 'andel' }),
      ],
    });
    expect(threadOf(register, 'policy')).toEqual([
      'goal g',
      '  ks exists',
      '  measure andel',
      'programme inForce',
      '  plan inForce',
    ]);
  });

  it('shows a committee that has ceased, and that one is missing now', () => {
    const register = aRegister({
      documents: [policy],
      committees: [aCommittee({ id: 'atn', period: period(null, '2014-12-31') })],
      goals: [aGoal({ id: 'g', sourceDocumentId: 'policy' })],
      responsibilities: [aResponsibility({ committeeIds: ['atn'], goalIds: ['g'] })],
    });
    expect(threadOf(register, 'policy')).toEqual([
      'goal g',
      '  atn ceased',
      '  missing committee',
      '  missing measure',
      'missing programme',
      'missing workPlan',
    ]);
  });

  it('leads from a goal to its parts in other documents, which are measured for it', () => {
    const register = aRegister({
      documents: [policy],
      committees: [aCommittee({ id: 'ks' })],
      goals: [
        aGoal({ id: 'g', sourceDocumentId: 'policy', committeeIds: ['ks'] }),
        aGoal({ id: 'line', parentGoalId: 'g', committeeIds: ['ks'], amount: 500 }),
      ],
    });
    expect(threadOf(register, 'policy').slice(0, 5)).toEqual([
      'goal g',
      '  ks exists',
      '  goal line',
      '    ks exists',
      '    measure ',
    ]);
  });

  it('ends although goals and documents hang on each other in a circle', () => {
    const register = aRegister({
      documents: [
        aPolicyDocument({ id: 'policy', belongsTo: 'plan' }),
        aPolicyDocument({ id: 'plan', belongsTo: 'policy' }),
      ],
      goals: [
        aGoal({ id: 'a', sourceDocumentId: 'policy', parentGoalId: 'b' }),
        aGoal({ id: 'b', sourceDocumentId: 'policy', parentGoalId: 'a' }),
      ],
    });
    expect(threadOf(register, 'policy').filter((line) => !line.includes('missing'))).toEqual([
      'goal a',
      '  goal b',
      'plan inForce',
    ]);
  });

  it('does not call goals missing when the list of goals did not come', () => {
    const failure = new SourceFailure('notFound', 'https://kommun.example', '404', 'Mål');
    const register = aRegister({ documents: [policy], missing: [{ list: 'Mål', failure }] });
    expect(threadOf(register, 'policy')[0]).toBe('not assessed: goal');
  });

  it('does not call a committee missing when it could not be read', () => {
    const goals = [aGoal({ id: 'g', sourceDocumentId: 'policy', committeeIds: ['trimmed'] })];
    expect(threadOf(aRegister({ documents: [policy], goals }), 'policy')).not.toContain(
      '  missing committee',
    );
  });
});
