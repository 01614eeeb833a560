/** The rows of Upphävanden, Ansvar, Mål and Nämnder as a person has corrected them in the plan. */
import { committeeRegister, committeesNamed } from '../domain/committeeRegister';
import { instrumentOrder } from '../domain/instrument';
import type { Instrument } from '../domain/responsibility';
import type {
  CommitteeReference,
  DocumentReference,
  ImportPlan,
  PlannedCommittee,
  PlannedGoal,
  PlannedResponsibility,
  PlannedSupersession,
} from './importPlan';
import { isWorkedOn } from './importPlan';
import { planRows, type PlanRow } from './planCells';
import type { SiteForImport } from './planImport';
import { isSameGoal, isSameResponsibility, matchRows } from './planResponsibilities';
import { isSameSupersession } from './planSupersessions';
import { actions, planSheets } from './planSheets';
import type { WorkbookSheet } from './workbookCells';

interface Reading {
  readonly plan: ImportPlan;
  readonly site: SiteForImport;
  readonly committees: readonly PlannedCommittee[];
  /** Names of the documents that are worked on; rows of the others are passed over. */
  readonly worked: ReadonlySet<string>;
}

/** @param plan the plan with its documents corrected, and its rows as they would be planned now */
export function readCorrectedRows(
  sheets: readonly WorkbookSheet[],
  plan: ImportPlan,
  site: SiteForImport,
  problems: string[],
): ImportPlan {
  const rowsIn = (sheet: Parameters<typeof planRows>[1]) =>
    planRows(sheets, sheet, problems).filter(({ action }) => action !== actions.skip);
  const committees = rowsIn(planSheets.committees).flatMap((row) => {
    const name = row.text('Namn');
    const isThere = committeesNamed(committeeRegister(site.register.committees), name ?? '');
    return name === null || isThere.length > 0 ? [] : [{ name, documents: [] }];
  });
  const worked = new Set(plan.documents.filter(isWorkedOn).map(({ name }) => name));
  const reading: Reading = { plan, site, committees, worked };
  return {
    ...plan,
    committees,
    supersessions: [
      ...plan.supersessions.filter(({ fate }) => fate === 'link'),
      ...supersessions(rowsIn(planSheets.supersessions), reading),
    ],
    responsibilities: responsibilities(rowsIn(planSheets.responsibilities), reading),
    goals: goals(rowsIn(planSheets.goals), reading),
  };
}

function supersessions(rows: readonly PlanRow[], reading: Reading): PlannedSupersession[] {
  const told = rows.flatMap((row) => {
    const document = documentIn(row, reading);
    const title = required(row, 'Upphävt dokument som det skrivs');
    const one: PlannedSupersession = {
      document: document ?? '',
      ...toCreate,
      title,
      decidedBy: row.text('Beslutad av'),
      decidedOn: row.day('Beslutsdatum'),
      caseNumber: row.text('Diarienummer'),
      wording: row.text('Ord i dokumentet', longText) ?? title,
      superseded: supersededIn(row, reading),
    };
    return document === null ? [] : [one];
  });
  const existing = reading.site.register.supersessions;
  return perDocument(told, reading, (own, id) => {
    const found = matchRows(
      own,
      existing.filter(({ documentId }) => documentId === id),
      (one, row) => (isSameSupersession(row, one) ? 2 : 0),
    );
    return own.map((one) => withRow(one, found.get(one)?.id));
  });
}

function responsibilities(rows: readonly PlanRow[], reading: Reading): PlannedResponsibility[] {
  const told = rows.flatMap((row) => {
    const document = documentIn(row, reading);
    const what = required(row, 'Vad');
    const one: PlannedResponsibility = {
      document: document ?? '',
      ...toCreate,
      what,
      committees: committeesIn(row, reading),
      kind: row.oneOf('Slag', ['ansvar', 'uppdrag', 'skyldighet', 'roll']) ?? 'ansvar',
      modality: row.oneOf('Styrka', ['ska', 'bör', 'vid behov']) ?? 'ska',
      instrument: instrumentIn(row),
      ...periodIn(row),
      condition: row.text('Villkor', longText),
      passage: row.text('Ord i dokumentet', longText) ?? '',
    };
    return document === null ? [] : [one];
  });
  const existing = reading.site.register.responsibilities;
  return perDocument(told, reading, (own, id) => {
    const there = existing.filter((row) => row.sourceDocumentId === id);
    const found = matchRows(own, there, isSameResponsibility);
    return own.map((one) => withRow(one, found.get(one)?.id));
  });
}

function goals(rows: readonly PlanRow[], reading: Reading): PlannedGoal[] {
  const told = rows.flatMap((row) => {
    const document = documentIn(row, reading);
    const one: PlannedGoal = {
      document: document ?? '',
      ...toCreate,
      title: required(row, 'Mål'),
      committees: committeesIn(row, reading),
      instrument: instrumentIn(row),
      ...periodIn(row),
      measure: row.text('Mått'),
      target: row.text('Målvärde'),
      passage: row.text('Ord i dokumentet', longText) ?? '',
    };
    return document === null ? [] : [one];
  });
  const existing = reading.site.register.goals;
  return perDocument(told, reading, (own, id) => {
    const there = existing.filter((row) => row.sourceDocumentId === id);
    const found = matchRows(own, there, isSameGoal);
    return own.map((one) => withRow(one, found.get(one)?.id));
  });
}

const toCreate = { fate: 'create', id: null, doubts: [] } as const;
const longText = 60_000;

/** A row that an earlier, broken off import has put on the site already is not put there twice. */
function withRow<Row extends { readonly fate: string }>(row: Row, id: string | undefined): Row {
  return id === undefined ? row : { ...row, fate: 'exists', id };
}

function perDocument<Row extends { readonly document: string }>(
  rows: readonly Row[],
  { plan }: Reading,
  match: (own: readonly Row[], documentId: string | null) => readonly Row[],
): Row[] {
  return plan.documents.flatMap(({ name, row }) =>
    match(
      rows.filter(({ document }) => document === name),
      row?.id ?? null,
    ),
  );
}

/** Null for a row whose document is left: it waits with it. */
function documentIn(row: PlanRow, { plan, worked }: Reading): string | null {
  const name = row.text('Dokument') ?? '';
  if (worked.has(name)) return name;
  if (!plan.documents.some((document) => document.name === name))
    row.refuse(
      'Dokument',
      `"${name}" finns inte på bladet Dokument. Rätta namnet eller ta bort raden`,
    );
  return null;
}

function supersededIn(row: PlanRow, { plan, site }: Reading): DocumentReference | null {
  const column = 'Upphävt dokument i biblioteket';
  const name = row.text(column);
  if (name === null) return null;
  const planned = plan.documents.find((document) => document.name === name);
  const there = site.register.documents.find(({ file }) => file?.name === name);
  if (!planned && !there)
    row.refuse(column, `"${name}" finns inte i biblioteket. Töm cellen eller skriv filens namn`);
  return { name, id: planned?.row?.id ?? there?.id ?? null };
}

function committeesIn(row: PlanRow, { site, committees }: Reading): CommitteeReference[] {
  const register = committeeRegister(site.register.committees);
  const names = (row.text('Nämnd', longText) ?? '').split(/[;\n]/).map((name) => name.trim());
  return names.flatMap((name): CommitteeReference[] => {
    if (name === '') return [];
    const [one, another] = committeesNamed(register, name);
    const exact = site.register.committees.filter((committee) => committee.name === name);
    const only = exact.length === 1 ? exact[0] : another ? undefined : one;
    if (only) return [{ name: only.name, id: only.id }];
    if (committees.some((committee) => committee.name === name)) return [{ name, id: null }];
    const why = one ? 'är namnet på flera nämnder' : 'finns inte i listan Nämnder';
    row.refuse('Nämnd', `"${name}" ${why}. Skriv namnet som det står där, eller töm cellen`);
    return [];
  });
}

function instrumentIn(row: PlanRow): Instrument | null {
  return row.oneOf(
    'Styrmedel',
    instrumentOrder.filter((instrument) => instrument !== null),
  );
}

function periodIn(row: PlanRow) {
  return { validFrom: row.day('Gäller från'), validTo: row.day('Gäller till') };
}

function required(row: PlanRow, column: string): string {
  const text = row.text(column);
  if (text === null) row.refuse(column, 'cellen är tom. Fyll i den eller ta bort raden');
  return text ?? '';
}
