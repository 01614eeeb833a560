/** Findings on what nobody answers for, and on periods that end before they start. */
import { goalsWithoutCommittee, subjectsWithoutResponsibility } from '../responsibilityCoverage';
import { documentRow, finding } from '../finding';
import type { Finding, RowReference } from '../finding';
import type { JudgedRegister } from '../judgedRegister';
import { loopsIn } from '../loops';
import { endsBeforeItStarts } from '../period';
import type { Period } from '../period';
import { listTitles } from '../policySource';

export function unansweredGoals(register: JudgedRegister): readonly Finding[] {
  return goalsWithoutCommittee(register).map((goal) =>
    finding('goalWithoutCommittee', [goal.id], {
      severity: 'warning',
      rows: [{ list: listTitles.goals, id: goal.id }],
      documentId: goal.sourceDocumentId,
      committeeIds: [],
      remedyBy: 'decider',
      data: null,
    }),
  );
}

export function unansweredSubjects(register: JudgedRegister): readonly Finding[] {
  return subjectsWithoutResponsibility(register).map(({ subject, documents }) =>
    finding('subjectWithoutResponsibility', [subject], {
      severity: 'note',
      rows: documents.map(({ id }) => documentRow(id)),
      documentId: null,
      committeeIds: [],
      remedyBy: 'registrar',
      data: { subject },
    }),
  );
}

/** Goals that are each other's parts. */
export function loopingGoals({ index }: JudgedRegister): readonly Finding[] {
  const ids = index.register.goals.map(({ id }) => id);
  const loops = loopsIn(ids, (id) => {
    const parent = index.goalById.get(id)?.parentGoalId ?? null;
    return parent === null ? [] : [parent];
  });
  return loops.map((loop) =>
    finding('parentLoop', [listTitles.goals, ...loop], {
      severity: 'warning',
      rows: loop.map((id) => ({ list: listTitles.goals, id })),
      documentId: null,
      committeeIds: [],
      remedyBy: 'registrar',
      data: null,
    }),
  );
}

export function impossiblePeriods({ index }: JudgedRegister): readonly Finding[] {
  const { documents, committees, goals, responsibilities } = index.register;
  return [
    ...documents.flatMap(({ id, validity }) => impossible(listTitles.documents, id, validity)),
    ...committees.flatMap(({ id, period }) => impossible(listTitles.committees, id, period)),
    ...goals.flatMap(({ id, period }) => impossible(listTitles.goals, id, period)),
    ...responsibilities.flatMap(({ id, period }) =>
      impossible(listTitles.responsibilities, id, period),
    ),
  ];
}

function impossible(list: RowReference['list'], id: string, period: Period): Finding[] {
  const { from, to } = period;
  if (from === null || to === null || !endsBeforeItStarts(period)) return [];
  return [
    finding('endBeforeStart', [list, id], {
      severity: 'warning',
      rows: [{ list, id }],
      documentId: list === listTitles.documents ? id : null,
      committeeIds: list === listTitles.committees ? [id] : [],
      remedyBy: 'registrar',
      data: { from, to },
    }),
  ];
}
