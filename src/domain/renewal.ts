/** Whether anyone answers today for what a lapsed responsibility was about. */
import { foldText } from './foldedText';
import { judged } from './judgedRegister';
import type { JudgedRegister } from './judgedRegister';
import type { Responsibility } from './responsibility';
import type { ResponsibilityOnDay } from './responsibilityState';

/**
 * `found`: a current, confirmed responsibility for the same thing, in the same words.
 * `perhaps`: one in the same words that is not confirmed, or a later one from the same source held by
 * the same committee or its successor; a person must say whether it is the same thing.
 * `none`: no decision found.
 */
export interface Renewal {
  readonly kind: 'found' | 'perhaps' | 'none';
  readonly by: readonly Responsibility[];
}

export type FindRenewal = (lapsed: ResponsibilityOnDay) => Renewal;

/** A finder for one judged register; it looks through the register once, and then answers by look-up. */
export function renewals(register: JudgedRegister): FindRenewal {
  const latest = latestBySourceAndHolder(register);
  return (lapsed) => {
    const same = sameWords(lapsed.responsibility, register);
    const confirmed = same.filter((row) => row.assessment === 'confirmed');
    if (confirmed.length > 0) return { kind: 'found', by: confirmed };
    const perhaps = new Set([...same, ...laterFromSameSource(lapsed, latest)]);
    return { kind: perhaps.size > 0 ? 'perhaps' : 'none', by: [...perhaps] };
  };
}

function sameWords({ id, what }: Responsibility, register: JudgedRegister): Responsibility[] {
  const words = foldText(what);
  if (words === '') return [];
  return judged(register, register.index.responsibilitiesByWhat.get(words))
    .filter((other) => other.responsibility.id !== id && isHeld(other))
    .map((other) => other.responsibility);
}

function laterFromSameSource(
  { responsibility, holders, likelyHolders }: ResponsibilityOnDay,
  latest: ReadonlyMap<string, Responsibility>,
): Responsibility[] {
  const { sourceDocumentId, period } = responsibility;
  if (sourceDocumentId === null || period.to === null) return [];
  const lastDay = period.to;
  const committees = [...holders, ...likelyHolders.map(({ committee }) => committee)];
  return committees
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
