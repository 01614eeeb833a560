/** The thread from a policy to goals, committees, measures, programmes and plans, missing links included. */
import { successorsOn } from './committeeSuccession';
import type { CommitteeOnDay } from './committeeSuccession';
import type { Committee } from './committee';
import type { Goal } from './goal';
import type { JudgedRegister } from './judgedRegister';
import { positionOf } from './period';
import type { PolicyDocument } from './policyDocument';
import { listTitles } from './policySource';
import type { ListTitle } from './policySource';
import { isDutyWhenNeeded, isPlan } from './programmeDuty';
import type { PlanLink } from './programmeDuty';
import type { Responsibility } from './responsibility';
import type { ResponsibilityOnDay } from './responsibilityState';
import type { Validity } from './validity';

export type ThreadLink = 'goal' | 'committee' | 'measure' | PlanLink;

export type ThreadNode =
  | {
      readonly kind: 'document';
      readonly document: PolicyDocument;
      readonly validity: Validity;
      readonly children: readonly ThreadNode[];
    }
  | { readonly kind: 'goal'; readonly goal: Goal; readonly children: readonly ThreadNode[] }
  | {
      readonly kind: 'committee';
      readonly committee: Committee;
      readonly existsOnDay: boolean;
      /** Its successors on the day, when it has ceased; no decision says that they took over. */
      readonly likelyHolders: readonly CommitteeOnDay[];
      /** The responsibility that ties it to the goal; null when the goal's own row names it. */
      readonly ground: ResponsibilityOnDay | null;
    }
  /** The goal's measure, target or amount. */
  | { readonly kind: 'measure'; readonly goal: Goal }
  /** Nothing is registered. `ifNeeded`: the policy's own words that it is made only when needed. */
  | {
      readonly kind: 'missing';
      readonly what: ThreadLink;
      readonly ifNeeded: readonly Responsibility[];
    }
  /** The list or the row that would tell could not be read. */
  | { readonly kind: 'notAssessed'; readonly what: ThreadLink; readonly list: ListTitle };

/** What hangs under the policy on the day: its goals, and the documents that belong under it. */
export function policyThread(
  policy: PolicyDocument,
  register: JudgedRegister,
): readonly ThreadNode[] {
  return [...goalNodes(policy, register), ...documentNodes(policy, register)];
}

function goalNodes(policy: PolicyDocument, register: JudgedRegister): readonly ThreadNode[] {
  const { goalsByDocument, missingLists } = register.index;
  const goals = goalsByDocument.get(policy.id) ?? [];
  if (missingLists.has(listTitles.goals))
    return [{ kind: 'notAssessed', what: 'goal', list: listTitles.goals }];
  if (goals.length === 0) return [missing('goal')];
  const own = new Set(goals.map((goal) => goal.id));
  const isTop = ({ parentGoalId }: Goal): boolean =>
    parentGoalId === null || !own.has(parentGoalId);
  const shown = new Set<Goal>();
  const nodeOf = (goal: Goal): ThreadNode[] => {
    if (shown.has(goal)) return [];
    shown.add(goal);
    const parts = (register.index.goalsByParent.get(goal.id) ?? []).flatMap(nodeOf);
    const children = [
      ...committeeNodes(goal, register),
      ...measureNodes(goal, parts.length > 0),
      ...parts,
    ];
    return [{ kind: 'goal', goal, children }];
  };
  // Goals that are each other's parts have no top: they are shown after those that have.
  return [...goals.filter(isTop), ...goals].flatMap(nodeOf);
}

function committeeNodes(goal: Goal, register: JudgedRegister): readonly ThreadNode[] {
  const grounds = register.responsibilitiesByGoal.get(goal.id) ?? [];
  const nodes = [
    ...goal.committeeIds.map((id) => ({ id, ground: null })),
    ...grounds.flatMap((ground) =>
      ground.responsibility.committeeIds.map((id) => ({ id, ground })),
    ),
  ].map(({ id, ground }) => committeeNode(id, ground, register));
  const answered = nodes.some(
    (node) =>
      node.kind === 'notAssessed' ||
      (node.kind === 'committee' &&
        node.existsOnDay &&
        (node.ground === null || node.ground.state === 'current')),
  );
  return answered ? nodes : [...nodes, missing('committee')];
}

function committeeNode(
  id: string,
  ground: ResponsibilityOnDay | null,
  { index, day }: JudgedRegister,
): ThreadNode {
  const committee = index.committees.byId.get(id);
  if (committee === undefined)
    return { kind: 'notAssessed', what: 'committee', list: listTitles.committees };
  return {
    kind: 'committee',
    committee,
    existsOnDay: positionOf(day, committee.period) === 'within',
    likelyHolders: successorsOn(index.committees, committee, day),
    ground,
  };
}

function measureNodes(goal: Goal, hasParts: boolean): readonly ThreadNode[] {
  const measured = [goal.measure, goal.target, goal.amount].some((part) => part !== null);
  if (measured) return [{ kind: 'measure', goal }];
  // A goal that is divided is measured by its parts, and they say themselves what is missing.
  return hasParts ? [] : [missing('measure')];
}

function documentNodes(policy: PolicyDocument, register: JudgedRegister): readonly ThreadNode[] {
  const { documentsByParent } = register.index;
  const shown = new Set([policy.id]);
  const nodeOf = (document: PolicyDocument): ThreadNode[] => {
    const validity = register.validities.get(document.id);
    if (validity === undefined || shown.has(document.id)) return [];
    shown.add(document.id);
    const children = (documentsByParent.get(document.id) ?? []).flatMap(nodeOf);
    return [{ kind: 'document', document, validity, children }];
  };
  const nodes = (documentsByParent.get(policy.id) ?? []).flatMap(nodeOf);
  const given = register.responsibilitiesByDocument.get(policy.id) ?? [];
  const duties = given.map(({ responsibility }) => responsibility);
  const links: readonly PlanLink[] = ['programme', 'workPlan'];
  const absent = links.filter(
    (link) => ![...shown].some((id) => id !== policy.id && isPlanId(id, link, register)),
  );
  const dutiesOf = (link: PlanLink) => duties.filter((duty) => isDutyWhenNeeded(duty, link));
  return [...nodes, ...absent.map((link) => missing(link, dutiesOf(link)))];
}

function isPlanId(id: string, link: PlanLink, { index }: JudgedRegister): boolean {
  return isPlan(index.documentById.get(id)?.documentType ?? null, link);
}

function missing(what: ThreadLink, ifNeeded: readonly Responsibility[] = []): ThreadNode {
  return { kind: 'missing', what, ifNeeded };
}
