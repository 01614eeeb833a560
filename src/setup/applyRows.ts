/** The rows of a document as they are written to Upphävanden, Mål and Ansvar. */
import { listTitles } from '../domain/policySource';
import type { RowValues, RowWriter } from '../sharepoint/rowWriter';
import type {
  CommitteeReference,
  DocumentReference,
  ImportPlan,
  PlannedGoal,
  PlannedResponsibility,
  PlannedSupersession,
} from './importPlan';

/** Row ids by name, of what was on the site and of what this import has put there. */
export interface KnownIds {
  readonly documents: Map<string, string>;
  readonly committees: Map<string, string>;
}

/** Writes one row, and says how many it wrote: none when a person has been there before. */
type WriteRow = (rows: RowWriter) => Promise<number>;

type PlannedRows = Pick<ImportPlan, 'supersessions' | 'responsibilities' | 'goals'>;

export function rowsOfDocument(plan: PlannedRows, document: string, ids: KnownIds): WriteRow[] {
  const isOwn = (row: { readonly document: string }) => row.document === document;
  const isNew = (row: { readonly fate: string }) => row.fate === 'create';
  return [
    ...plan.supersessions.filter(isOwn).flatMap((row) => writeSupersession(row, ids)),
    ...plan.goals
      .filter((row) => isOwn(row) && isNew(row))
      .map((row) => adding(listTitles.goals, goalValues(row, ids))),
    ...plan.responsibilities
      .filter((row) => isOwn(row) && isNew(row))
      .map((row) => adding(listTitles.responsibilities, responsibilityValues(row, ids))),
  ];
}

function adding(list: Parameters<RowWriter['add']>[0], values: RowValues): WriteRow {
  return async (rows) => {
    await rows.add(list, values);
    return 1;
  };
}

function writeSupersession(row: PlannedSupersession, ids: KnownIds): WriteRow[] {
  if (row.fate === 'exists') return [];
  const superseded = row.superseded && idOf(row.superseded, ids);
  if (row.fate === 'create')
    return [adding(listTitles.supersessions, supersessionValues(row, ids))];
  const { id } = row;
  if (id === null || superseded === null) return [];
  return [
    async (rows) => {
      // Whoever changed the row meanwhile knows better: '*' would write over it.
      const version = await rows.versionIfEmpty(listTitles.supersessions, id, 'SupersededDocument');
      if (version === null) return 0;
      const values = { SupersededDocument: superseded };
      const outcome = await rows.update(listTitles.supersessions, id, values, version);
      return outcome === 'written' ? 1 : 0;
    },
  ];
}

function supersessionValues(row: PlannedSupersession, ids: KnownIds): RowValues {
  return {
    Title: row.title,
    Document: ids.documents.get(row.document) ?? null,
    SupersededDocument: row.superseded && idOf(row.superseded, ids),
    DecidedBy: row.decidedBy,
    DecidedOn: row.decidedOn,
    CaseNumber: row.caseNumber,
    Wording: row.wording,
  };
}

/** Never more than proposed: a person confirms it. */
function responsibilityValues(row: PlannedResponsibility, ids: KnownIds): RowValues {
  return {
    Title: row.what,
    Committees: committeeIds(row.committees, ids),
    Kind: row.kind,
    Modality: row.modality,
    Instrument: row.instrument,
    SourceDocument: ids.documents.get(row.document) ?? null,
    Passage: row.passage,
    ValidFrom: row.validFrom,
    ValidTo: row.validTo,
    Condition: row.condition,
    State: 'Föreslaget',
  };
}

function goalValues(row: PlannedGoal, ids: KnownIds): RowValues {
  return {
    Title: row.title,
    SourceDocument: ids.documents.get(row.document) ?? null,
    Instrument: row.instrument,
    Committees: committeeIds(row.committees, ids),
    ValidFrom: row.validFrom,
    ValidTo: row.validTo,
    Measure: row.measure,
    Target: row.target,
  };
}

function idOf({ name, id }: DocumentReference, ids: KnownIds): string | null {
  return id ?? ids.documents.get(name) ?? null;
}

function committeeIds(committees: readonly CommitteeReference[], ids: KnownIds): string[] {
  return committees.flatMap(({ name, id }) => id ?? ids.committees.get(name) ?? []);
}
