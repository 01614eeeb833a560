/** The plan of an import, and what came of it, in Swedish words. */
import type { ImportOutcome } from './applyImport';
import {
  changesSomething,
  documentColumns,
  rowsToWrite,
  type DocumentStatus,
  type ImportPlan,
  type PlannedColumn,
  type PlannedDocument,
  type PlannedRow,
} from './importPlan';

export const statusWords: Readonly<Record<DocumentStatus, string>> = {
  new: 'nytt',
  changed: 'ändrat',
  same: 'oförändrat',
  doubtful: 'tveksamt',
};

/** @param brief only what a person has to decide, what is not read in, and how much there is of the rest */
export function planReport(plan: ImportPlan, brief: boolean): string {
  const { documents, refused } = plan;
  const shown = documents.filter((one) => one.status !== 'same' || keptColumns(one).length > 0);
  const told = brief ? shown.filter(({ status }) => status === 'doubtful') : shown;
  const parts = [
    ...told.map((document) => documentReport(document, plan)),
    ...list(
      'Nämnder som läggs in, eftersom registret inte är uppsatt',
      plan.committees.map(({ name, documents: named }) => `${name} (${named.join(', ')})`),
    ),
    ...list(
      'Upphävanden som kopplas till dokument som läggs in nu',
      plan.supersessions
        .filter(({ document }) => !shown.some(({ name }) => name === document))
        .map(({ document, superseded }) => `${document} upphäver ${superseded?.name ?? ''}`),
    ),
    ...list(
      'Läses inte in',
      refused.map(({ path, why }) => `${path}: ${why}`),
    ),
    planSummary(plan),
  ];
  return parts.join('\n\n');
}

export function planSummary(plan: ImportPlan): string {
  const { documents, supersessions, responsibilities, goals, refused } = plan;
  const count = (status: DocumentStatus) =>
    documents.filter((document) => document.status === status).length;
  const created = (rows: readonly PlannedRow[]) => rowsToWrite(plan, rows).length;
  return [
    `Dokument: ${count('new')} nya, ${count('changed')} ändrade, ${count('same')} oförändrade, ${count('doubtful')} tveksamma, ${refused.length} som inte läses in.`,
    `Rader: ${created(supersessions)} upphävanden, ${created(responsibilities)} ansvar som förslag, ${created(goals)} mål.`,
    changesSomething(plan) ? null : 'Inget att ändra på webbplatsen.',
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** What was done, and what was not and why. */
export function outcomeReport({ written, rowsWritten, kept, failed }: ImportOutcome): string {
  return [
    `Klart: ${written.length} dokument och ${rowsWritten} rader skrevs.`,
    ...list('Lämnat som det står på webbplatsen', kept),
    ...list(
      'Kunde inte skrivas',
      failed.map(({ document, why }) => `${document}: ${why}`),
    ),
  ].join('\n\n');
}

function documentReport(document: PlannedDocument, plan: ImportPlan): string {
  const { name, status, columns, doubts } = document;
  const isOwn = (row: { readonly document: string }) => row.document === name;
  const rows = [
    ...plan.supersessions.filter(isOwn).map((row) => {
      const where = row.superseded
        ? `finns som ${row.superseded.name}`
        : 'finns inte i biblioteket, får en egen rad';
      return { ...row, words: `Upphäver ${row.title} (${where})` };
    }),
    ...plan.responsibilities.filter(isOwn).map((row) => {
      const who = row.committees.map((committee) => committee.name).join(', ') || 'ingen nämnd';
      return { ...row, words: `Ansvar, förslag: ${who}: ${row.what}\n      "${row.passage}"` };
    }),
    ...plan.goals.filter(isOwn).map((row) => ({ ...row, words: `Mål: ${row.title}` })),
  ];
  const said = columns.filter(({ fate, value }) => fate === 'write' || value !== null);
  return [
    `${name}: ${statusWords[status]}`,
    ...said.filter(({ fate }) => fate !== 'kept').map((column) => `  ${columnLine(column)}`),
    ...keptColumns(document).map((column) => `  ${keptLine(column)}`),
    ...rows.filter(({ fate }) => fate !== 'exists').map(({ words }) => `  ${words}`),
    ...[...doubts, ...rows.flatMap((row) => row.doubts)].map((doubt) => `  Se över: ${doubt}`),
  ].join('\n');
}

function columnLine({ column, value, onSite, fate }: PlannedColumn): string {
  const was = fate === 'write' && onSite !== null ? ` (var: ${onSite})` : '';
  return `${documentColumns[column].padEnd(17)}${value ?? 'töms'}${was}`;
}

function keptLine({ column, value, onSite }: PlannedColumn): string {
  const said = value === null ? 'dokumentet säger inget' : `dokumentet säger ${value}`;
  return `${documentColumns[column].padEnd(17)}${onSite ?? 'tomt'}: rättat på webbplatsen och lämnas (${said})`;
}

function keptColumns({ columns }: PlannedDocument): PlannedColumn[] {
  return columns.filter(({ fate }) => fate === 'kept');
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  - ${line}`)].join('\n')];
}
