/** What one committee answers for on a day, on which ground, and what it may have to take over. */
import type { Committee } from './committee';
import { directPredecessors } from './committeeRegister';
import { instrumentOrder } from './instrument';
import type { JudgedRegister } from './judgedRegister';
import { renewals } from './renewal';
import type { FindRenewal, Renewal } from './renewal';
import type { Instrument } from './responsibility';
import type { ResponsibilityOnDay } from './responsibilityState';

export interface ResponsibilityRow {
  readonly onDay: ResponsibilityOnDay;
  /** `named`: the row names the committee. `likelyHolder`: a committee that it succeeded was named. */
  readonly as: 'named' | 'likelyHolder';
  /** From the named committee to this one; empty when this one is named. */
  readonly path: readonly Committee[];
  /** Whether the same thing is answered for today; null for what has neither lapsed nor lost its committee. */
  readonly renewal: Renewal | null;
}

export interface InstrumentGroup {
  /** Null where the row does not say. */
  readonly instrument: Instrument | null;
  readonly rows: readonly ResponsibilityRow[];
}

/** `endingSoon` and `withoutSource` are parts of `current`, never a second verdict. */
export interface ResponsibilityCounts {
  readonly current: number;
  readonly endingSoon: number;
  readonly withoutSource: number;
  readonly upcoming: number;
  /** Lapsed or committee ceased, without anyone found who answers for the same thing today. */
  readonly unanswered: number;
  readonly proposed: number;
}

export interface ResponsibilityView {
  /** Strongest instrument first; empty groups left out. */
  readonly groups: readonly InstrumentGroup[];
  readonly counts: ResponsibilityCounts;
}

/** All that names the committee, in whatever state, and all for which it is the likely holder. */
export function responsibilitiesOf(
  committee: Committee,
  register: JudgedRegister,
): ResponsibilityView {
  const { responsibilitiesByCommittee } = register;
  const findRenewal = renewals(register);
  const named = responsibilitiesByCommittee.get(committee.id) ?? [];
  const seen = new Set(named);
  const inherited = earlierCommittees(committee, register)
    .flatMap(({ id }) => responsibilitiesByCommittee.get(id) ?? [])
    .filter((onDay) => !seen.has(onDay) && seen.add(onDay));
  return viewOf([
    ...named.map((onDay) => rowOf(onDay, 'named', [], findRenewal)),
    ...inherited.flatMap((onDay) => {
      const holder = onDay.likelyHolders.find((likely) => likely.committee.id === committee.id);
      return holder === undefined ? [] : [rowOf(onDay, 'likelyHolder', holder.path, findRenewal)];
    }),
  ]);
}

/** What no committee in existence holds or probably holds: no committee named, or a chain that breaks. */
export function unassignedResponsibilities(register: JudgedRegister): ResponsibilityView {
  const findRenewal = renewals(register);
  const rows = register.responsibilities.filter(isUnassigned);
  return viewOf(rows.map((onDay) => rowOf(onDay, 'named', [], findRenewal)));
}

function isUnassigned(onDay: ResponsibilityOnDay): boolean {
  const { state, holders, likelyHolders, unreadCommitteeIds } = onDay;
  if (holders.length + likelyHolders.length + unreadCommitteeIds.length > 0) return false;
  return state === 'current' || state === 'committeeCeased';
}

function rowOf(
  onDay: ResponsibilityOnDay,
  as: ResponsibilityRow['as'],
  path: readonly Committee[],
  findRenewal: FindRenewal,
): ResponsibilityRow {
  const ended = onDay.state === 'lapsed' || onDay.state === 'committeeCeased';
  return { onDay, as, path, renewal: ended ? findRenewal(onDay) : null };
}

function viewOf(rows: readonly ResponsibilityRow[]): ResponsibilityView {
  const groups = instrumentOrder.map((instrument) => ({
    instrument,
    rows: rows.filter(({ onDay }) => onDay.responsibility.instrument === instrument),
  }));
  return { groups: groups.filter((group) => group.rows.length > 0), counts: countsOf(rows) };
}

function countsOf(rows: readonly ResponsibilityRow[]): ResponsibilityCounts {
  const count = (is: (row: ResponsibilityRow) => boolean): number => rows.filter(is).length;
  const isCurrent = ({ onDay }: ResponsibilityRow): boolean => onDay.state === 'current';
  return {
    current: count(isCurrent),
    endingSoon: count(({ onDay }) => onDay.endsSoon),
    withoutSource: count((row) => isCurrent(row) && row.onDay.source.kind === 'none'),
    upcoming: count(({ onDay }) => onDay.state === 'upcoming'),
    unanswered: count(({ renewal }) => renewal !== null && renewal.kind !== 'found'),
    proposed: count(({ onDay }) => onDay.responsibility.assessment === 'proposed'),
  };
}

/** Every committee from which the register leads to this one, each once. */
function earlierCommittees(committee: Committee, { index }: JudgedRegister): readonly Committee[] {
  const earlier = new Set<Committee>();
  const waiting = [committee];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const before of directPredecessors(index.committees, next)) {
      if (before.id === committee.id || earlier.has(before)) continue;
      earlier.add(before);
      waiting.push(before);
    }
  }
  return [...earlier];
}
