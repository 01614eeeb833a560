/** Where a reglemente gives a thing to one committee and a weaker instrument to another. */
import type { Committee } from './committee';
import { outranks } from './instrument';
import type { JudgedRegister } from './judgedRegister';
import type { Responsibility } from './responsibility';
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
  const rows = [...register.responsibilities.values()].filter(canConflict);
  const { sameWords } = register.index;
  const byWords = conflictsBy(rows, 'sameWords', ({ id }) => sameWords.get(id) ?? null);
  const known = new Set(byWords.map(keyOf));
  const byGoals = conflictsBy(rows, 'sameGoals', ({ goalIds }) =>
    goalIds.length > 0 ? [...goalIds].sort().join(' ') : null,
  );
  return [...byWords, ...byGoals.filter((conflict) => !known.has(keyOf(conflict)))];
}

/** `thingOf` gives the same value for the same thing, and null where there is nothing to compare. */
function conflictsBy(
  rows: readonly ResponsibilityOnDay[],
  ground: Conflict['ground'],
  thingOf: (responsibility: Responsibility) => unknown,
): readonly Conflict[] {
  const reglementen = new Map<
    unknown,
    { stronger: ResponsibilityOnDay; holders: Set<Committee> }
  >();
  for (const row of rows) {
    const thing = isReglemente(row) ? thingOf(row.responsibility) : null;
    if (thing === null) continue;
    const known = reglementen.get(thing);
    if (known === undefined)
      reglementen.set(thing, { stronger: row, holders: new Set(row.holders) });
    else row.holders.forEach((holder) => known.holders.add(holder));
  }
  const conflicts: Conflict[] = [];
  for (const weaker of rows) {
    if (!outranks('Reglemente', weaker.responsibility.instrument)) continue;
    const given = reglementen.get(thingOf(weaker.responsibility));
    if (given === undefined) continue;
    // Where several reglementen give the thing, one that agrees with the weaker is enough.
    const agree = weaker.holders.some((holder) => given.holders.has(holder));
    if (!agree) conflicts.push({ stronger: given.stronger, weaker, ground });
  }
  return conflicts;
}

function isReglemente({ responsibility }: ResponsibilityOnDay): boolean {
  return responsibility.instrument === 'Reglemente';
}

function canConflict(row: ResponsibilityOnDay): boolean {
  const { assessment, condition } = row.responsibility;
  const holdersKnown = row.holders.length > 0 && row.unreadCommitteeIds.length === 0;
  const isHeld = row.state === 'current' && holdersKnown;
  return isHeld && assessment !== 'proposed' && condition === null;
}

function keyOf({ stronger, weaker }: Conflict): string {
  return `${stronger.responsibility.id} ${weaker.responsibility.id}`;
}
