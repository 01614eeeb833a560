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

const noRenewal: Renewal = { kind: 'none', by: [] };

export type FindRenewal = (lapsed: ResponsibilityOnDay) => Renewal;

const finders = new WeakMap<JudgedRegister, FindRenewal>();

/** The finder for a judged register: it looks through the register once, and then answers by look-up. */
export function renewals(register: JudgedRegister): FindRenewal {
  const finder = finders.get(register) ?? findRenewals(register);
  finders.set(register, finder);
  return finder;
}

function findRenewals(register: JudgedRegister): FindRenewal {
  const latest = latestByHolder(register);
  return (lapsed) => {
    const same = sameWords(lapsed.responsibility, register);
    const later = laterFromSameSource(lapsed, latest);
    if (same.length === 0 && later.length === 0) return noRenewal;
    const sure = same
      .filter((row) => continues(lapsed, row))
      .map(({ responsibility }) => responsibility);
    if (sure.length > 0) return { kind: 'found', by: sure };
    const perhaps = new Set([...same.map(({ responsibility }) => responsibility), ...later]);
    return { kind: 'perhaps', by: [...perhaps] };
  };
}

function sameWords({ id }: Responsibility, register: JudgedRegister): ResponsibilityOnDay[] {
  const rows = register.index.sameWords.get(id);
  if (rows === undefined) return [];
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
  latestOf: LatestByHolder,
): Responsibility[] {
  const { sourceDocumentId, period } = lapsed.responsibility;
  const lastDay = period.to;
  if (sourceDocumentId === null || lastDay === null) return [];
  const latest = latestOf(sourceDocumentId);
  return heirsOf(lapsed)
    .flatMap((heir) => latest.get(heir) ?? [])
    .filter((later) => later.period.from !== null && later.period.from > lastDay);
}

/** The held responsibility that began last, for each holder, among those that a document gives. */
type LatestByHolder = (documentId: string) => ReadonlyMap<Committee, Responsibility>;

/** Looked up once for each document, however many of its responsibilities have lapsed. */
function latestByHolder(register: JudgedRegister): LatestByHolder {
  const { responsibilitiesByDocument } = register.index;
  const found = new Map<string, ReadonlyMap<Committee, Responsibility>>();
  return (documentId) => {
    const known = found.get(documentId);
    if (known !== undefined) return known;
    const latest = latestAmong(judged(register, responsibilitiesByDocument.get(documentId)));
    found.set(documentId, latest);
    return latest;
  };
}

function latestAmong(rows: readonly ResponsibilityOnDay[]): ReadonlyMap<Committee, Responsibility> {
  const latest = new Map<Committee, Responsibility>();
  for (const row of rows) {
    if (!isHeld(row)) continue;
    for (const holder of row.holders) {
      const known = latest.get(holder);
      if (known === undefined || beginsAfter(row.responsibility, known))
        latest.set(holder, row.responsibility);
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
