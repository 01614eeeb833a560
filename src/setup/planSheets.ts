/** The plan as a workbook for a person to correct: its sheets, their columns, and the words for what will happen. */
import type { ExportColumn, ExportTable } from '../export/exportTable';
import {
  documentColumns,
  isWorkedOn,
  type ImportPlan,
  type PlannedDocument,
  type PlannedGoal,
  type PlannedResponsibility,
  type PlannedRow,
  type PlannedSupersession,
} from './importPlan';

/** What will happen to a row; a person may change it, and an empty cell is read as `skip`. */
export const actions = {
  add: 'Läggs in',
  change: 'Ändras',
  leave: 'Oförändrat',
  doubt: 'Tveksamt',
  skip: 'Hoppa över',
} as const;

const text = (name: string, width: number): ExportColumn => ({ name, kind: 'text', width });
const day = (name: string): ExportColumn => ({ name, kind: 'day', width: 13 });

const days: ReadonlySet<string> = new Set(['DecidedOn', 'ValidFrom', 'ValidTo', 'ReviewDueOn']);
const factColumns = Object.entries(documentColumns).map(([column, name]) =>
  days.has(column) ? day(name) : text(name, column === 'Title' ? 44 : 20),
);
const action = text('Åtgärd', 14);
const review = text('Att se över', 50);
const words = text('Ord i dokumentet', 60);

export const planSheets = {
  documents: {
    name: 'Dokument',
    columns: [
      action,
      text('Fil', 40),
      ...factColumns,
      review,
      words,
      text('Version på webbplatsen', 24),
    ],
  },
  supersessions: {
    name: 'Upphävanden',
    columns: [
      action,
      text('Dokument', 40),
      text('Upphävt dokument som det skrivs', 44),
      text('Upphävt dokument i biblioteket', 40),
      text('Beslutad av', 20),
      day('Beslutsdatum'),
      text('Diarienummer', 18),
      words,
      review,
    ],
  },
  responsibilities: {
    name: 'Ansvar',
    columns: [
      action,
      text('Dokument', 40),
      text('Vad', 50),
      text('Nämnd', 30),
      text('Slag', 12),
      text('Styrka', 12),
      text('Styrmedel', 18),
      day('Gäller från'),
      day('Gäller till'),
      text('Villkor', 30),
      words,
      review,
    ],
  },
  goals: {
    name: 'Mål',
    columns: [
      action,
      text('Dokument', 40),
      text('Mål', 50),
      text('Nämnd', 30),
      text('Styrmedel', 18),
      day('Gäller från'),
      day('Gäller till'),
      text('Mått', 20),
      text('Målvärde', 16),
      words,
      review,
    ],
  },
  committees: { name: 'Nämnder', columns: [action, text('Namn', 40), text('Nämns i', 60)] },
} as const satisfies Readonly<Record<string, { name: string; columns: readonly ExportColumn[] }>>;

const guide = [
  `Rätta i cellerna. Skriv "${actions.skip}", stryk över eller ta bort en rad som inte ska med. Skriv "${actions.add}" på en rad med "${actions.doubt}" som ska läggs in ändå.`,
  'Spara och kör samma kommando igen med --apply. Skriv datum som datum; flera nämnder skiljs åt med semikolon.',
];

/** @param siteUrl the site that the plan was made for */
export function planTables(plan: ImportPlan, siteUrl: string): ExportTable[] {
  const about = [`Plan för att läsa in dokument till ${siteUrl}`, ...guide];
  const act = actionsByDocument(plan);
  const rowsOf = <Row extends PlannedRow>(
    rows: readonly Row[],
    cells: (row: Row) => (string | null)[],
  ) =>
    rows
      .filter(({ fate }) => fate === 'create')
      .map((row) => [act(row.document), row.document, ...cells(row), row.doubts.join('\n')]);
  const { documents, supersessions, responsibilities, goals, committees } = planSheets;
  return [
    { ...documents, about, rows: plan.documents.map(documentRow) },
    { ...supersessions, about, rows: rowsOf(plan.supersessions, supersessionCells) },
    { ...responsibilities, about, rows: rowsOf(plan.responsibilities, responsibilityCells) },
    { ...goals, about, rows: rowsOf(plan.goals, goalCells) },
    {
      ...committees,
      about,
      rows: plan.committees.map((one) => [actions.add, one.name, one.documents.join('; ')]),
    },
  ];
}

function supersessionCells(row: PlannedSupersession): (string | null)[] {
  const { title, superseded, decidedBy, decidedOn, caseNumber, wording } = row;
  return [title, superseded?.name ?? null, decidedBy, decidedOn, caseNumber, wording];
}

function responsibilityCells(row: PlannedResponsibility): (string | null)[] {
  return [
    row.what,
    row.committees.map(({ name }) => name).join('; '),
    row.kind,
    row.modality,
    row.instrument,
    row.validFrom,
    row.validTo,
    row.condition,
    row.passage,
  ];
}

function goalCells(row: PlannedGoal): (string | null)[] {
  return [
    row.title,
    row.committees.map(({ name }) => name).join('; '),
    row.instrument,
    row.validFrom,
    row.validTo,
    row.measure,
    row.target,
    row.passage,
  ];
}

/** What the column is to say, or for one that is left alone what it says. */
function documentRow(document: PlannedDocument): (string | null)[] {
  const { name, columns, doubts, row } = document;
  return [
    actionOf(document),
    name,
    ...columns.map(({ value, onSite, fate }) => (fate === 'write' ? value : onSite)),
    [...doubts, ...columns.flatMap(keptWords)].join('\n'),
    columns
      .flatMap(({ column, passage }) =>
        passage === null ? [] : [`${documentColumns[column]}: ${passage}`],
      )
      .join('\n'),
    row?.version ?? null,
  ];
}

function keptWords({ column, value, fate }: PlannedDocument['columns'][number]): string[] {
  if (fate !== 'kept') return [];
  return [
    `${documentColumns[column]} är rättat på webbplatsen; dokumentet säger ${value ?? 'inget'}.`,
  ];
}

function actionOf(document: PlannedDocument): string {
  if (document.status === 'doubtful') return actions.doubt;
  if (!isWorkedOn(document)) return actions.leave;
  return document.status === 'new' ? actions.add : actions.change;
}

/** A row goes with its document: with a doubtful one it waits. */
function actionsByDocument({ documents }: ImportPlan): (name: string) => string {
  const doubtful = new Set(
    documents.filter(({ status }) => status === 'doubtful').map(({ name }) => name),
  );
  return (name) => (doubtful.has(name) ? actions.doubt : actions.add);
}
