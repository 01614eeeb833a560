/** What repeals a document, and from which day. */
import type { LocalDate } from './localDate';
import type { PolicyDocument } from './policyDocument';
import type { RegisterIndex } from './registerIndex';
import type { Supersession } from './supersession';
import { startOf } from './validityStart';

export interface DatedRepeal {
  readonly supersessionId: string;
  /** The superseding document. */
  readonly documentId: string;
  /** Its first day: the superseded document applies until the day before. */
  readonly effectiveOn: LocalDate;
}

/** A repeal that is registered, but whose day cannot be known. */
export interface UndatedRepeal {
  readonly supersessionId: string;
  readonly documentId: string | null;
  readonly effectiveOn: null;
  readonly why:
    | 'documentNotNamed'
    /** The superseding document is named but was not among those read. */
    | 'documentNotRead'
    | 'documentHasNoStart'
    /** It began before the superseded document was decided, so that day cannot be the repeal's. */
    | 'documentBeganTooEarly';
}

export type Repeal = DatedRepeal | UndatedRepeal;

/**
 * The repeal that counts: the earliest one that can be dated, else one that cannot, else null.
 * A row that says that a document supersedes itself says nothing.
 */
export function repealOf(document: PolicyDocument, index: RegisterIndex): Repeal | null {
  const rows = index.supersessionsOf.get(document.id);
  if (rows === undefined) return null;
  let counts: Repeal | null = null;
  for (const row of rows) {
    if (row.documentId === document.id) continue;
    const repeal = repealBy(row, document, index);
    if (counts === null || byDayThenRow(repeal, counts) < 0) counts = repeal;
  }
  return counts;
}

/** What one row of Upphävanden means for the document that it repeals. */
function repealBy(row: Supersession, superseded: PolicyDocument, index: RegisterIndex): Repeal {
  const { id: supersessionId, documentId } = row;
  if (documentId === null) return undated(row, 'documentNotNamed');
  const superseding = index.documentById.get(documentId);
  if (superseding === undefined) return undated(row, 'documentNotRead');
  const start = startOf(superseding);
  if (start === null) return undated(row, 'documentHasNoStart');
  const { decidedOn } = superseded.decision;
  if (decidedOn !== null && start.day < decidedOn) return undated(row, 'documentBeganTooEarly');
  return { supersessionId, documentId, effectiveOn: start.day };
}

function undated({ id, documentId }: Supersession, why: UndatedRepeal['why']): UndatedRepeal {
  return { supersessionId: id, documentId, effectiveOn: null, why };
}

/** Dated before undated, then by row, so that the order of rows never changes a verdict. */
function byDayThenRow(a: Repeal, b: Repeal): number {
  const [dayA, dayB] = [a.effectiveOn ?? '~', b.effectiveOn ?? '~'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (a.supersessionId === b.supersessionId) return 0;
  return a.supersessionId < b.supersessionId ? -1 : 1;
}
