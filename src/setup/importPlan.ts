/** What an import would do to a site, as plain values that can be shown, written to Excel and carried out. */
import type { LocalDate } from '../domain/localDate';
import type { Modality, ResponsibilityKind, Instrument } from '../domain/responsibility';

/** The columns of Styrdokument that a document's own text can fill, with the names that people see. */
export const documentColumns = {
  Title: 'Dokumentnamn',
  DocumentType: 'Dokumenttyp',
  DecidedBy: 'Beslutad av',
  DecidedOn: 'Beslutsdatum',
  CaseNumber: 'Diarienummer',
  DecisionSection: 'Paragraf',
  ValidFrom: 'Gäller från',
  ValidTo: 'Gäller till',
  DocumentOwner: 'Dokumentansvarig',
  ReviewDueOn: 'Nästa översyn',
} as const;

export type DocumentColumn = keyof typeof documentColumns;
export const documentColumnNames = Object.keys(documentColumns) as readonly DocumentColumn[];
/** A value for each column, null where it is empty; days as LocalDate. */
export type ColumnValues = Readonly<Record<DocumentColumn, string | null>>;

/** `kept`: a person has said otherwise on the site, and what the person said stays. */
export type ColumnFate = 'write' | 'same' | 'kept';

export interface PlannedColumn {
  readonly column: DocumentColumn;
  /** What the column is to say. */
  readonly value: string | null;
  readonly onSite: string | null;
  /** The words of the document that the value rests on. */
  readonly passage: string | null;
  readonly fate: ColumnFate;
}

/** `doubtful`: nothing is done with it until a person has decided. */
export type DocumentStatus = 'new' | 'changed' | 'same' | 'doubtful';

/**
 * What is left to do with the file itself: `upload` it as a new one, `replace` the content of the one in the library,
 * `finish` what an earlier import or a person began, or nothing.
 */
export type FileWork = 'upload' | 'replace' | 'finish' | 'none';

export interface PlannedDocument {
  /** The file's name in the library: what the rest of the plan calls the document by. */
  readonly name: string;
  /** The file on this computer. */
  readonly path: string;
  readonly status: DocumentStatus;
  readonly work: FileWork;
  /** The row in the library, and which version of it the plan was made from; null for a new document. */
  readonly row: { readonly id: string; readonly version: string } | null;
  readonly columns: readonly PlannedColumn[];
  readonly doubts: readonly string[];
}

/** A document by its file's name; `id` is its row in the library, null until it is put there. */
export interface DocumentReference {
  readonly name: string;
  readonly id: string | null;
}

/** A row of Nämnder by its name; `id` is null until it is put there. */
export interface CommitteeReference {
  readonly name: string;
  readonly id: string | null;
}

/** `exists`: the row is on the site already, and is left as it is. `link`: only its empty lookup is filled. */
export type RowFate = 'create' | 'exists' | 'link';

export interface PlannedRow {
  /** The document that says so. */
  readonly document: string;
  readonly fate: RowFate;
  /** The row on the site; null when it is to be created. */
  readonly id: string | null;
  readonly doubts: readonly string[];
}

export interface PlannedSupersession extends PlannedRow {
  readonly title: string;
  readonly decidedBy: string | null;
  readonly decidedOn: LocalDate | null;
  readonly caseNumber: string | null;
  readonly wording: string;
  /** Null when the superseded document is not in the library: the row then stands for it. */
  readonly superseded: DocumentReference | null;
}

export interface PlannedResponsibility extends PlannedRow {
  readonly what: string;
  readonly committees: readonly CommitteeReference[];
  readonly kind: ResponsibilityKind;
  readonly modality: Modality;
  readonly instrument: Instrument | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly condition: string | null;
  readonly passage: string;
}

export interface PlannedGoal extends PlannedRow {
  readonly title: string;
  readonly committees: readonly CommitteeReference[];
  readonly instrument: Instrument | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly measure: string | null;
  readonly target: string | null;
  /** Shown to the person who looks the plan through; the list has no column for it. */
  readonly passage: string;
}

/** A committee that the documents name, proposed only where nobody tends the site's register yet. */
export interface PlannedCommittee {
  readonly name: string;
  readonly documents: readonly string[];
}

/** A file that is not part of the import, and why. */
export interface RefusedFile {
  readonly path: string;
  readonly why: string;
}

export interface ImportPlan {
  readonly documents: readonly PlannedDocument[];
  readonly committees: readonly PlannedCommittee[];
  readonly supersessions: readonly PlannedSupersession[];
  readonly responsibilities: readonly PlannedResponsibility[];
  readonly goals: readonly PlannedGoal[];
  readonly refused: readonly RefusedFile[];
}

/** The rows that carrying out the plan would write: those of doubtful documents wait with them. */
export function rowsToWrite<Row extends PlannedRow>(plan: ImportPlan, rows: readonly Row[]): Row[] {
  const waiting = new Set(
    plan.documents.filter(({ status }) => status === 'doubtful').map(({ name }) => name),
  );
  return rows.filter(({ document, fate }) => fate !== 'exists' && !waiting.has(document));
}

/** True when carrying out the plan would write something. */
export function changesSomething(plan: ImportPlan): boolean {
  const { documents, committees, supersessions, responsibilities, goals } = plan;
  const rows = rowsToWrite<PlannedRow>(plan, [...supersessions, ...responsibilities, ...goals]);
  return committees.length > 0 || documents.some(isWorkedOn) || rows.length > 0;
}

/** True when the file, its columns or the rows that rest on it are to be written. */
export function isWorkedOn({ status, work, columns }: PlannedDocument): boolean {
  return status !== 'doubtful' && (work !== 'none' || columns.some(({ fate }) => fate === 'write'));
}
