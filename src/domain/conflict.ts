/** Where a reglemente gives a thing to one committee and a weaker instrument to another. */
import type { Committee } from './committee';
import { foldText } from './foldedText';
import { outranks } from './instrument';
import type { JudgedRegister } from './judgedRegister';
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
  const rows = [...register.responsibilities.values()].filter(canConflict).sort(byId);
  const sameWords = conflictsBy(rows, 'sameWords', ({ what }) => foldText(what));
  const known = new Set(sameWords.map(keyOf));
  const sameGoals = conflictsBy(rows, 'sameGoals', ({ goalIds }) => [...goalIds].sort().join(' '));
  return [...sameWords, ...sameGoals.filter((conflict) => !known.has(keyOf(conflict)))];
}

function conflictsBy(
  rows: readonly ResponsibilityOnDay[],
  ground: Conflict['ground'],
  thingOf: (responsibility: ResponsibilityOnDay['responsibility']) => string,
): readonly Conflict[] {
  const reglementen = new Map<string, { stronger: ResponsibilityOnDay; holders: Set<Committee> }>();
  for (const row of rows.filter(isReglemente)) {
    const thing = thingOf(row.responsibility);
    const known = reglementen.get(thing);
    if (known !== undefined) row.holders.forEach((holder) => known.holders.add(holder));
    else if (thing !== '') reglementen.set(thing, { stronger: row, holders: new Set(row.holders) });
  }
  return rows.flatMap((weaker) => {
    const given = reglementen.get(thingOf(weaker.responsibility));
    if (given === undefined || !isOutranked(weaker, given.stronger)) return [];
    // Where several reglementen give the thing, one that agrees with the weaker is enough.
    const agree = weaker.holders.some((holder) => given.holders.has(holder));
    return agree ? [] : [{ stronger: given.stronger, weaker, ground }];
  });
}

function isReglemente({ responsibility }: ResponsibilityOnDay): boolean {
  return responsibility.instrument === 'Reglemente';
}

function isOutranked(weaker: ResponsibilityOnDay, stronger: ResponsibilityOnDay): boolean {
  return outranks(stronger.responsibility.instrument, weaker.responsibility.instrument);
}

function canConflict(row: ResponsibilityOnDay): boolean {
  const { assessment, condition } = row.responsibility;
  const holdersKnown = row.holders.length > 0 && row.unreadCommitteeIds.length === 0;
  const isHeld = row.state === 'current' && holdersKnown;
  return isHeld && assessment !== 'proposed' && condition === null;
}

function byId(a: ResponsibilityOnDay, b: ResponsibilityOnDay): number {
  return a.responsibility.id < b.responsibility.id ? -1 : 1;
}

function keyOf({ stronger, weaker }: Conflict): string {
  return `${stronger.responsibility.id} ${weaker.responsibility.id}`;
}
