/** Where a responsibility stands on a given day, who holds it, and who probably does. */
import type { Committee } from './committee';
import { successorsOn } from './committeeSuccession';
import type { CommitteeOnDay } from './committeeSuccession';
import type { LocalDate } from './localDate';
import { endsBeforeItStarts, endsWithinAYear, positionOf } from './period';
import type { Period } from './period';
import type { RegisterIndex } from './registerIndex';
import type { Responsibility } from './responsibility';
import { validityOn } from './validity';
import type { Validity } from './validity';

export type ResponsibilityState =
  | 'upcoming'
  | 'current'
  | 'lapsed'
  | 'committeeCeased'
  | 'sourceNotInForce'
  /** Its last day comes before its first: no day can be judged. */
  | 'unknown';

/** `none`: no source is given. `notRead`: one is given, but was not among the documents read. */
export type SourceOnDay =
  | { readonly kind: 'none' }
  | { readonly kind: 'notRead'; readonly documentId: string }
  | { readonly kind: 'read'; readonly documentId: string; readonly validity: Validity };

/** The assessment (confirmed, proposed, not assessed) is the row's own and is never merged into this. */
export interface ResponsibilityOnDay {
  readonly responsibility: Responsibility;
  readonly state: ResponsibilityState;
  /** Current, with a last day within twelve months. */
  readonly endsSoon: boolean;
  readonly source: SourceOnDay;
  /** Its committees that exist on the day. */
  readonly holders: readonly Committee[];
  /** Its committees that have ceased by the day. */
  readonly ceased: readonly Committee[];
  /** Ids of its committees that could not be read: nothing is claimed about them. */
  readonly unreadCommitteeIds: readonly string[];
  /**
   * Lapsed or committee ceased, while the source is not known to have ended: the ceased committees'
   * successors in existence on the day. They have not inherited it; a decision would have to say so.
   */
  readonly likelyHolders: readonly CommitteeOnDay[];
}

/**
 * Exactly one state on every day. Own words go before the source, the source before the committees:
 * 1. unknown - its own period ends before it starts;
 * 2. upcoming or lapsed - before its own first day or after its own last: the words themselves say so,
 *    whatever became of the source and the committees since;
 * 3. upcoming or sourceNotInForce - its source does not apply yet, or has expired or is repealed: without
 *    the ground there is nothing that a successor could take over, so this goes before the committees;
 * 4. upcoming or committeeCeased - all its committees are read and none exists yet, or none any more;
 * 5. current - else. A source whose validity is unknown, and rows not read, take nothing away: see `source`.
 */
export function responsibilityOn(
  responsibility: Responsibility,
  day: LocalDate,
  index: RegisterIndex,
): ResponsibilityOnDay {
  const validityOf = (documentId: string): Validity | undefined => {
    const document = index.documentById.get(documentId);
    return document === undefined ? undefined : validityOn(document, day, index);
  };
  return responsibilityJudge(day, index, validityOf)(responsibility);
}

/**
 * The same judgement for many rows: what they share, sources and committees, is judged once. `validityOf` gives the
 * validity on the day of each document that was read.
 */
export function responsibilityJudge(
  day: LocalDate,
  index: RegisterIndex,
  validityOf: (documentId: string) => Validity | undefined,
): (responsibility: Responsibility) => ResponsibilityOnDay {
  const sourceOn = remembered((documentId) => sourceOf(documentId, validityOf(documentId)));
  const committeesOn = remembered((ids) => readCommittees(ids.split(separator), day, index));
  return (responsibility) => {
    const { committeeIds, period, sourceDocumentId } = responsibility;
    const source = sourceDocumentId === null ? noSource : sourceOn(sourceDocumentId);
    const committees = committeeIds.length === 0 ? nobody : committeesOn(keyOf(committeeIds));
    const state = stateOn(period, day, source, committees);
    const orphaned = (state === 'lapsed' && !hasEnded(source)) || state === 'committeeCeased';
    return {
      responsibility,
      state,
      endsSoon: state === 'current' && period.to !== null && endsWithinAYear(period.to, day),
      source,
      holders: committees.existing,
      ceased: committees.ceased,
      unreadCommitteeIds: committees.unreadIds,
      likelyHolders: orphaned ? committees.likelyHolders : nobody.likelyHolders,
    };
  };
}

/** Current, and held by a committee in existence. */
export function isHeld({ state, holders }: ResponsibilityOnDay): boolean {
  return state === 'current' && holders.length > 0;
}

/** Current, and held by a committee in existence or by one that could not be read. */
export function isAnsweredFor(onDay: ResponsibilityOnDay): boolean {
  return onDay.state === 'current' && onDay.holders.length + onDay.unreadCommitteeIds.length > 0;
}

interface CommitteesOnDay {
  readonly existing: readonly Committee[];
  readonly ceased: readonly Committee[];
  readonly upcoming: readonly Committee[];
  readonly unreadIds: readonly string[];
  readonly likelyHolders: readonly CommitteeOnDay[];
}

const separator = '\n';
const noSource: SourceOnDay = { kind: 'none' };
const nobody: CommitteesOnDay = {
  existing: [],
  ceased: [],
  upcoming: [],
  unreadIds: [],
  likelyHolders: [],
};

function stateOn(
  period: Period,
  day: LocalDate,
  source: SourceOnDay,
  { existing, ceased, upcoming, unreadIds }: CommitteesOnDay,
): ResponsibilityState {
  if (endsBeforeItStarts(period)) return 'unknown';
  const position = positionOf(day, period);
  if (position !== 'within') return position === 'before' ? 'upcoming' : 'lapsed';
  if (isUpcoming(source)) return 'upcoming';
  if (hasEnded(source)) return 'sourceNotInForce';
  if (existing.length > 0 || unreadIds.length > 0) return 'current';
  if (ceased.length > 0) return 'committeeCeased';
  return upcoming.length > 0 ? 'upcoming' : 'current';
}

function isUpcoming(source: SourceOnDay): boolean {
  return source.kind === 'read' && source.validity.status === 'upcoming';
}

function hasEnded(source: SourceOnDay): boolean {
  if (source.kind !== 'read') return false;
  const { status } = source.validity;
  return status === 'expired' || status === 'repealed';
}

function sourceOf(documentId: string, validity: Validity | undefined): SourceOnDay {
  if (validity === undefined) return { kind: 'notRead', documentId };
  return { kind: 'read', documentId, validity };
}

/** Nearly every row names one committee, and needs no key of its own. */
function keyOf(ids: readonly string[]): string {
  const first = ids[0];
  return ids.length === 1 && first !== undefined ? first : ids.join(separator);
}

function readCommittees(
  ids: readonly string[],
  day: LocalDate,
  { committees }: RegisterIndex,
): CommitteesOnDay {
  const existing: Committee[] = [];
  const ceased: Committee[] = [];
  const upcoming: Committee[] = [];
  const unreadIds: string[] = [];
  const groups = { before: upcoming, within: existing, after: ceased };
  for (const id of new Set(ids)) {
    const committee = committees.byId.get(id);
    if (committee === undefined) unreadIds.push(id);
    else groups[positionOf(day, committee.period)].push(committee);
  }
  // Each likely holder once, and none who holds it already.
  const known = new Set(existing);
  const likelyHolders = ceased
    .flatMap((committee) => successorsOn(committees, committee, day))
    .filter(({ committee }) => !known.has(committee) && known.add(committee));
  return { existing, ceased, upcoming, unreadIds, likelyHolders };
}

function remembered<T>(answer: (id: string) => T): (id: string) => T {
  const answers = new Map<string, T>();
  return (id) => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    const fresh = answer(id);
    answers.set(id, fresh);
    return fresh;
  };
}
