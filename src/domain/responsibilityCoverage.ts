/** What nobody answers for: goals without committee, subjects without responsibility, committees without reglemente. */
import { needsReglemente } from './committee';
import type { Committee } from './committee';
import { genreOf } from './documentType';
import { foldText } from './foldedText';
import type { Goal } from './goal';
import { groupByEach } from './grouping';
import { isInForce } from './judgedRegister';
import type { JudgedRegister } from './judgedRegister';
import { positionOf } from './period';
import type { PolicyDocument } from './policyDocument';
import { isAnsweredFor } from './responsibilityState';

/**
 * Goals of the day, whose source is in force or not given, with no committee in existence: not named by
 * the goal, not by a current responsibility, and not by any goal that is a part of it. A committee that
 * could not be read counts as one.
 */
export function goalsWithoutCommittee(register: JudgedRegister): readonly Goal[] {
  const { index, day } = register;
  const answered = new Set<string>();
  for (const goal of index.register.goals.filter((candidate) => isAnswered(candidate, register))) {
    let id: string | null = goal.id;
    while (id !== null && !answered.has(id)) {
      answered.add(id);
      id = index.goalById.get(id)?.parentGoalId ?? null;
    }
  }
  return index.register.goals.filter(
    (goal) =>
      !answered.has(goal.id) &&
      positionOf(day, goal.period) === 'within' &&
      (goal.sourceDocumentId === null || isInForce(register, goal.sourceDocumentId)),
  );
}

export interface UncoveredSubject {
  readonly subject: string;
  /** The documents in force on the subject. */
  readonly documents: readonly PolicyDocument[];
}

/** Subjects of documents in force, where none of the documents gives a current, held responsibility. */
export function subjectsWithoutResponsibility(
  register: JudgedRegister,
): readonly UncoveredSubject[] {
  const inForce = register.index.documents.filter(({ id }) => isInForce(register, id));
  const giving = inForce.filter(({ id }) =>
    register.responsibilitiesByDocument.get(id)?.some(isAnsweredFor),
  );
  const covered = new Set(giving.flatMap(({ subjects }) => subjects));
  return [...groupByEach(inForce, ({ subjects }) => subjects)]
    .filter(([subject]) => !covered.has(subject))
    .map(([subject, documents]) => ({ subject, documents }));
}

export interface CommitteesWithoutReglemente {
  readonly committees: readonly Committee[];
  /**
   * Reglementen in force that name no single committee: one for all, perhaps. While there is any,
   * nothing certain can be said of the committees.
   */
  readonly sharedReglementen: readonly PolicyDocument[];
}

/**
 * Committees and the executive (nämnd, styrelse, gemensam nämnd) in existence that no reglemente in
 * force names, in its title or in a responsibility that it gives.
 */
export function committeesWithoutReglemente(register: JudgedRegister): CommitteesWithoutReglemente {
  const { index, day } = register;
  const named = new Set<string>();
  const sharedReglementen: PolicyDocument[] = [];
  const committeeIdsOf = committeeFinder(register);
  const reglementen = index.documents.filter(
    (document) => isReglemente(document) && isInForce(register, document.id),
  );
  for (const reglemente of reglementen) {
    const ids = committeeIdsOf(reglemente);
    if (ids.length === 0) sharedReglementen.push(reglemente);
    ids.forEach((id) => named.add(id));
  }
  const committees = index.committees.all.filter(
    (committee) =>
      needsReglemente(committee) &&
      positionOf(day, committee.period) === 'within' &&
      !named.has(committee.id),
  );
  return { committees, sharedReglementen };
}

function isAnswered(goal: Goal, register: JudgedRegister): boolean {
  const { index, day } = register;
  const byItself = goal.committeeIds.some((id) => {
    const committee = index.committees.byId.get(id);
    return committee === undefined || positionOf(day, committee.period) === 'within';
  });
  const grounds = register.responsibilitiesByGoal.get(goal.id) ?? [];
  return byItself || grounds.some(isAnsweredFor);
}

function isReglemente({ documentType }: PolicyDocument): boolean {
  return documentType !== null && genreOf(documentType).type === 'Reglemente';
}

/** Finds the committees that a reglemente names; "Reglemente för omsorgsnämndens arbete" names one. */
function committeeFinder({
  index,
  responsibilitiesByDocument,
}: JudgedRegister): (reglemente: PolicyDocument) => string[] {
  const names = index.committees.all.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases]
      .map(foldText)
      .filter((folded) => folded !== '')
      .flatMap((folded) => [` ${folded} `, ` ${folded}s `]),
  }));
  return (reglemente) => {
    const title = ` ${foldText(reglemente.title)} `;
    const byTitle = names.filter((committee) =>
      committee.names.some((name) => title.includes(name)),
    );
    const rows = responsibilitiesByDocument.get(reglemente.id) ?? [];
    return [
      ...byTitle.map(({ id }) => id),
      ...rows.flatMap((row) => row.responsibility.committeeIds),
    ];
  };
}
