/** What is known of a site: the rows of its lists, each understood or not, and what a reading changes in them. */
import type { PolicyDocument } from '../domain/policyDocument';
import type {
  ListTitle,
  MissingPart,
  Register,
  SourceFailure,
  UnreadableRow,
} from '../domain/policySource';
import type { Supersession } from '../domain/supersession';
import { committeeRows } from './committeeItem';
import { goalRows } from './goalItem';
import { versionColumn, type ListRows, type RowOutcome } from './listRow';
import { policyDocumentRows } from './policyDocumentItem';
import { responsibilityRows } from './responsibilityItem';
import { supersessionRows } from './supersessionItem';

export const siteLists: readonly ListRows<unknown>[] = [
  policyDocumentRows,
  supersessionRows,
  committeeRows,
  goalRows,
  responsibilityRows,
];

export interface SiteRows {
  readonly lists: ReadonlyMap<ListTitle, ListHere | ListMissing>;
  /** The person's id among the site's users. */
  readonly siteUserId: number | null;
  /** Milliseconds since 1970 when SharePoint last said how things stand. */
  readonly readAt: number;
  /** When it last said so of every row: lost permissions do not appear as changes. */
  readonly sweptAt: number;
}

export interface ListHere {
  readonly kind: 'here';
  /** From where the list's change log is read on; null when it must be read as a whole the next time. */
  readonly token: string | null;
  readonly rows: ReadonlyMap<RowKey, RowHere>;
}

export interface ListMissing {
  readonly kind: 'missing';
  readonly failure: SourceFailure;
}

export interface RowHere {
  readonly version: number | null;
  readonly outcome: RowOutcome<unknown>;
}

/** A row without an id stands for itself. */
type RowKey = number | symbol;

/** What one reading of the site changes in what was known before it; rows are as SharePoint answered them. */
export interface SiteChange extends Omit<SiteRows, 'lists'> {
  readonly lists: readonly ListChange[];
}

export type ListChange =
  | {
      readonly kind: 'whole';
      readonly list: ListRows<unknown>;
      readonly token: string | null;
      readonly rows: readonly unknown[];
    }
  | {
      readonly kind: 'part';
      readonly list: ListRows<unknown>;
      /** The token of the rows that these are laid over. */
      readonly from: string | null;
      readonly token: string | null;
      /** New and changed ones. */
      readonly rows: readonly unknown[];
      readonly gone: readonly number[];
    }
  | {
      readonly kind: 'missing';
      readonly list: ListRows<unknown>;
      readonly failure: SourceFailure;
    };

/** What is known after a reading. Lists that it says nothing of are as before. */
export function changedSite(before: SiteRows | null, change: SiteChange): SiteRows {
  const lists = new Map(before?.lists);
  for (const one of change.lists) lists.set(one.list.list, changedList(lists, one));
  const { siteUserId, readAt, sweptAt } = change;
  return { lists, siteUserId, readAt, sweptAt };
}

function changedList(
  lists: ReadonlyMap<ListTitle, ListHere | ListMissing>,
  change: ListChange,
): ListHere | ListMissing {
  if (change.kind === 'missing') return { kind: 'missing', failure: change.failure };
  const { list, token } = change;
  const before = change.kind === 'part' ? lists.get(list.list) : undefined;
  const rows = new Map(before?.kind === 'here' ? before.rows : []);
  if (change.kind === 'part') for (const id of change.gone) rows.delete(id);
  for (const row of change.rows) {
    const { id, version } = signsOf(row);
    rows.set(id ?? Symbol('row without id'), { version, outcome: list.read(row) });
  }
  const hasNameless = [...rows.keys()].some((key) => typeof key === 'symbol');
  return { kind: 'here', token: hasNameless ? null : token, rows };
}

/** The id and version of a row as it came; null where it does not say. */
export function signsOf(row: unknown): { id: number | null; version: number | null } {
  const { Id, [versionColumn]: version } = (row ?? {}) as Record<string, unknown>;
  return { id: numberOrNull(Id), version: numberOrNull(version) };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** The register that the rows make. Throws the documents' failure when those did not come. */
export function registerOf(site: SiteRows): Register {
  const documents = reading(site, policyDocumentRows);
  const supersessions = reading(site, supersessionRows);
  const committees = reading(site, committeeRows);
  const goals = reading(site, goalRows);
  const responsibilities = reading(site, responsibilityRows);
  const [unread] = documents.missing;
  if (unread) throw unread.failure;

  const readings = [documents, supersessions, committees, goals, responsibilities];
  return {
    documents: documents.meanings,
    supersessions: supersessions.meanings.map((row) => named(row, documents.meanings)),
    committees: committees.meanings,
    goals: goals.meanings,
    responsibilities: responsibilities.meanings,
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
    missing: readings.flatMap(({ missing }) => missing),
    siteUserId: site.siteUserId,
    readAt: site.readAt,
  };
}

/** What came of one list; `missing` has one part when the list did not come at all. */
interface ListReading<Meaning> {
  readonly meanings: Meaning[];
  readonly unreadable: UnreadableRow[];
  readonly missing: MissingPart[];
}

function reading<Meaning>(site: SiteRows, { list }: ListRows<Meaning>): ListReading<Meaning> {
  const read: ListReading<Meaning> = { meanings: [], unreadable: [], missing: [] };
  const here = site.lists.get(list);
  if (here?.kind === 'missing') read.missing.push({ list, failure: here.failure });
  if (here?.kind !== 'here') return read;
  for (const { outcome } of here.rows.values()) {
    // Each was read by the same list's own `read`.
    if (outcome.kind === 'understood') read.meanings.push(outcome.meaning as Meaning);
    if (outcome.kind === 'unreadable') read.unreadable.push(outcome.row);
  }
  return read;
}

/** A row that only points at the superseded document goes by that document's name. */
function named(row: Supersession, documents: readonly PolicyDocument[]): Supersession {
  if (row.title !== '') return row;
  const superseded = documents.find((document) => document.id === row.supersededDocumentId);
  return { ...row, title: superseded?.title ?? '' };
}
