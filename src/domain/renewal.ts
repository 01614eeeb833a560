/** Whether anyone answers today for what a lapsed responsibility was about. */
import type { Committee } from './committee';
import { judged } from './judgedRegister';
import type { JudgedRegister } from './judgedRegister';
import type { Responsibility } from './responsibility';
import type { ResponsibilityOnDay } from './responsibilityState';

/**
 * `found`: a current, confirmed responsibility for the same thing, in the same words, from the same
 * source or held by the same committee or its successor.
 * `perhaps`: one in the same words that is not confirmed or held by someone else, or a later one from the
 * same source held by the same committee or its successor. A person must say whether it is the same thing.
 * `none`: no decision found.
 */
export interface Renewal {
  readonly kind: 'found' | 'perhaps' | 'none';
  readonly by: readonly Responsibility[];
}

export type FindRenewal = (lapsed: ResponsibilityOnDay) => Renewal;

const finders = new WeakMap<JudgedRegister, FindRenewal>();

/** The finder for a judged register: it looks through the register once, and then answers by look-up. */
export function renewals(register: JudgedRegister): FindRenewal {
  const finder = finders.get(register) ?? findRenewals(register);
  finders.set(register, finder);
  return finder;
}

function findRenewals(register: JudgedRegister): FindRenewal {
  const latest = latestBySourceAndHolder(register);
  return (lapsed) => {
    const same = sameWords(lapsed.responsibility, register);
    const sure = same
      .filter((row) => continues(lapsed, row))
      .map(({ responsibility }) => responsibility);
    if (sure.length > 0) return { kind: 'found', by: sure };
    const perhaps = new Set([
      ...same.map(({ responsibility }) => responsibility),
      ...laterFromSameSource(lapsed, latest),
    ]);
    return { kind: perhaps.size > 0 ? 'perhaps' : 'none', by: [...perhaps] };
  };
}

function sameWords({ id }: Responsibility, register: JudgedRegister): ResponsibilityOnDay[] {
  const rows = register.index.sameWords.get(id);
  if (rows === undefined || rows.length < 2) return [];
  return judged(register, rows).filter((other) => other.responsibility.id !== id && isHeld(other));
}

function continues(lapsed: ResponsibilityOnDay, current: ResponsibilityOnDay): boolean {
  const { assessment, sourceDocumentId } = current.responsibility;
  const sameSource =
    sourceDocumentId !== null && sourceDocumentId === lapsed.responsibility.sourceDocumentId;
  const heirs = heirsOf(lapsed);
  const sameHolder = current.holders.some((holder) => heirs.includes(holder));
  return assessment === 'confirmed' && (sameSource || sameHolder);
}

/** The committees that still exist of those that held it, and the successors of the others. */
function heirsOf({ holders, likelyHolders }: ResponsibilityOnDay): readonly Committee[] {
  return [...holders, ...likelyHolders.map(({ committee }) => committee)];
}

function laterFromSameSource(
  lapsed: ResponsibilityOnDay,
  latest: ReadonlyMap<string, Responsibility>,
): Responsibility[] {
  const { sourceDocumentId, period } = lapsed.responsibility;
  const lastDay = period.to;
  if (sourceDocumentId === null || lastDay === null) return [];
  return heirsOf(lapsed)
    .flatMap(({ id }) => latest.get(`${sourceDocumentId} ${id}`) ?? [])
    .filter((later) => later.period.from !== null && later.period.from > lastDay);
}

/** The held responsibility that began last, for each source and holder. */
function latestBySourceAndHolder({
  responsibilities,
}: JudgedRegister): ReadonlyMap<string, Responsibility> {
  const latest = new Map<string, Responsibility>();
  for (const row of responsibilities.values()) {
    const { responsibility, holders } = row;
    if (!isHeld(row) || responsibility.sourceDocumentId === null) continue;
    for (const { id } of holders) {
      const key = `${responsibility.sourceDocumentId} ${id}`;
      const known = latest.get(key);
      if (known === undefined || beginsAfter(responsibility, known))
        latest.set(key, responsibility);
    }
  }
  return latest;
}

/** The higher id decides between two that began on the same day, so that the order of rows does not. */
function beginsAfter(a: Responsibility, b: Responsibility): boolean {
  const [fromA, fromB] = [a.period.from ?? '', b.period.from ?? ''];
  return fromA === fromB ? a.id > b.id : fromA > fromB;
}

function isHeld({ state, holders }: ResponsibilityOnDay): boolean {
  return state === 'current' && holders.length > 0;
}
