/** Where a reglemente gives a thing to one committee and a weaker instrument to another. */
import { groupBy } from './grouping';
import type { Grouped } from './grouping';
import { outranks } from './instrument';
import type { JudgedRegister } from './judgedRegister';
import { isHeld } from './responsibilityState';
import type { ResponsibilityOnDay } from './responsibilityState';

export interface Conflict {
  /** The reglemente's: the stronger ground. */
  readonly stronger: ResponsibilityOnDay;
  readonly weaker: ResponsibilityOnDay;
  /** `sameWords`: both write the same. `sameGoals`: both serve exactly the same goals; worth a look. */
  readonly ground: 'sameWords' | 'sameGoals';
}

/**
 * Only between responsibilities that are current, held, unconditional and not merely proposed, and that
 * no committee shares. Words count as the same when they differ in nothing but case and spacing: things
 * that are merely alike are never called a conflict.
 */
export function conflictsIn(register: JudgedRegister): readonly Conflict[] {
  const byWords = conflictsAmong(register.heldByWords, 'sameWords');
  const known = new Set(byWords.map(keyOf));
  const byGoals = conflictsAmong(bySameGoals(register), 'sameGoals');
  return [...byWords, ...byGoals.filter((conflict) => !known.has(keyOf(conflict)))];
}

function bySameGoals({ responsibilities }: JudgedRegister): Grouped<ResponsibilityOnDay> {
  return groupBy(responsibilities, ({ responsibility: { goalIds } }) =>
    goalIds.length > 0 ? [...goalIds].sort().join(' ') : null,
  );
}

/** `groups`: responsibilities for the same thing. */
function conflictsAmong(
  groups: Grouped<ResponsibilityOnDay>,
  ground: Conflict['ground'],
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || !group.some(isReglemente)) continue;
    const rows = group.filter(canConflict);
    const reglementen = rows.filter(isReglemente);
    const [stronger] = reglementen;
    if (stronger === undefined) continue;
    const given = new Set(reglementen.flatMap(({ holders }) => holders));
    for (const weaker of rows) {
      if (!outranks('Reglemente', weaker.responsibility.instrument)) continue;
      // Where several reglementen give the thing, one that agrees with the weaker is enough.
      const agree = weaker.holders.some((holder) => given.has(holder));
      if (!agree) conflicts.push({ stronger, weaker, ground });
    }
  }
  return conflicts;
}

function isReglemente({ responsibility }: ResponsibilityOnDay): boolean {
  return responsibility.instrument === 'Reglemente';
}

function canConflict(row: ResponsibilityOnDay): boolean {
  const { assessment, condition } = row.responsibility;
  const isOnlyTheirs = isHeld(row) && row.unreadCommitteeIds.length === 0;
  return isOnlyTheirs && assessment !== 'proposed' && condition === null;
}

function keyOf({ stronger, weaker }: Conflict): string {
  return `${stronger.responsibility.id} ${weaker.responsibility.id}`;
}
