/** Whether anyone answers today for what a lapsed responsibility was about. */
import type { Committee } from './committee';
import { foldText } from './foldedText';
import type { JudgedRegister } from './judgedRegister';
import type { Responsibility } from './responsibility';
import { isHeld } from './responsibilityState';
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
    const heirs = heirsOf(lapsed);
    const same = register.heldByWords.get(foldText(lapsed.responsibility.what)) ?? [];
    const sure = same.filter((current) => continues(lapsed, heirs, current));
    if (sure.length > 0) return { kind: 'found', by: sure.map(rowOf) };
    const later = laterFromSameSource(lapsed.responsibility, heirs, latest);
    if (same.length + later.length === 0) return noRenewal;
    return { kind: 'perhaps', by: [...new Set([...same.map(rowOf), ...later])] };
  };
}

function rowOf({ responsibility }: ResponsibilityOnDay): Responsibility {
  return responsibility;
}

function continues(
  { responsibility: { sourceDocumentId } }: ResponsibilityOnDay,
  heirs: readonly Committee[],
  { responsibility: current, holders }: ResponsibilityOnDay,
): boolean {
  if (current.assessment !== 'confirmed') return false;
  const sameSource = sourceDocumentId !== null && sourceDocumentId === current.sourceDocumentId;
  return sameSource || holders.some((holder) => heirs.includes(holder));
}

/** The committees that still exist of those that held it, and the successors of the others. */
function heirsOf({ holders, likelyHolders }: ResponsibilityOnDay): readonly Committee[] {
  if (likelyHolders.length === 0) return holders;
  return [...holders, ...likelyHolders.map(({ committee }) => committee)];
}

function laterFromSameSource(
  { sourceDocumentId, period: { to: lastDay } }: Responsibility,
  heirs: readonly Committee[],
  latestOf: LatestByHolder,
): readonly Responsibility[] {
  if (sourceDocumentId === null || lastDay === null) return [];
  const latest = latestOf(sourceDocumentId);
  const later: Responsibility[] = [];
  for (const heir of heirs) {
    const row = latest.get(heir);
    if (row !== undefined && row.period.from !== null && row.period.from > lastDay) later.push(row);
  }
  return later;
}

/** The held responsibility that began last, for each holder, among those that a document gives. */
type LatestByHolder = (documentId: string) => ReadonlyMap<Committee, Responsibility>;

/** Looked up once for each document, however many of its responsibilities have lapsed. */
function latestByHolder(register: JudgedRegister): LatestByHolder {
  const { responsibilitiesByDocument } = register;
  const found = new Map<string, ReadonlyMap<Committee, Responsibility>>();
  return (documentId) => {
    const known = found.get(documentId);
    if (known !== undefined) return known;
    const latest = latestAmong(responsibilitiesByDocument.get(documentId) ?? []);
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
