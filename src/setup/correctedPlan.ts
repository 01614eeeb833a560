/** A plan as a person has corrected it in Excel, held against what the site and the files say now. */
import type { ImportPlan, PlannedColumn, PlannedDocument } from './importPlan';
import { documentColumns, documentColumnNames } from './importPlan';
import { readCorrectedRows } from './correctedRows';
import { PlanRefused, planRows, type PlanRow } from './planCells';
import type { SiteForImport } from './planImport';
import { actions, planSheets } from './planSheets';
import { whyUnreadable } from './unreadableFile';
import { readWorkbook, type WorkbookSheet } from './workbookCells';

/**
 * The plan to carry out: rows that are struck out are left, corrected values are used, and a column that has been
 * edited on the site since the plan was made is kept. Throws PlanRefused for what makes no sense.
 *
 * @param fresh the plan as it would be made now
 */
export function correctedPlan(
  bytes: Uint8Array,
  fresh: ImportPlan,
  site: SiteForImport,
): ImportPlan {
  const sheets = sheetsIn(bytes);
  const problems: string[] = [];
  if (!sheets.some(({ name }) => name === planSheets.documents.name))
    throw new PlanRefused([`Bladet "${planSheets.documents.name}" saknas. Skriv en ny plan.`]);
  const rows = documentRows(planRows(sheets, planSheets.documents, problems), fresh, problems);
  const documents = fresh.documents.map((document) => {
    const row = rows.get(document.name);
    return row ? corrected(document, row) : left(document);
  });
  const plan = readCorrectedRows(sheets, { ...fresh, documents }, site, problems);
  if (problems.length > 0) throw new PlanRefused(problems);
  return plan;
}

function sheetsIn(bytes: Uint8Array): WorkbookSheet[] {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    throw new PlanRefused([`${whyUnreadable(error)}. Spara den som Excel-arbetsbok (.xlsx).`]);
  }
}

function documentRows(
  rows: readonly PlanRow[],
  fresh: ImportPlan,
  problems: readonly string[],
): ReadonlyMap<string, PlanRow> {
  const found = new Map<string, PlanRow>();
  const known = new Set(fresh.documents.map(({ name }) => name));
  // A sheet whose columns are not understood is told once, not once for each row.
  if (problems.length > 0) return found;
  for (const row of rows) {
    if (row.action === actions.skip) continue;
    const name = row.text('Fil') ?? '';
    if (!known.has(name))
      row.refuse(
        'Fil',
        `"${name}" finns inte bland filerna. Ange mappen som den ligger i, eller ta bort raden`,
      );
    else if (found.has(name)) row.refuse('Fil', `"${name}" står på två rader. Ta bort den ena`);
    else found.set(name, row);
  }
  return found;
}

/** As it stands on the site: nothing is done with it. */
function left(document: PlannedDocument): PlannedDocument {
  const columns = document.columns.map((column): PlannedColumn => {
    return column.fate === 'write' ? { ...column, fate: 'same', value: column.onSite } : column;
  });
  return { ...document, status: 'same', work: 'none', columns };
}

function corrected(document: PlannedDocument, row: PlanRow): PlannedDocument {
  const { action } = row;
  const isDecided =
    document.status === 'doubtful' && action !== actions.doubt && action !== actions.leave;
  const { status, work } = isDecided ? decided(document) : document;
  const isUntouched =
    document.row !== null && row.text('Version på webbplatsen') === document.row.version;
  const columns = document.columns.map((column) =>
    correctedColumn(column, valueIn(row, column.column), {
      isUntouched: document.row === null || isUntouched,
      isUnfinished: work === 'finish',
    }),
  );
  const [from, to] = [row.day('Gäller från'), row.day('Gäller till')];
  if (from !== null && to !== null && to < from)
    row.refuse('Gäller till', 'dagen kommer före "Gäller från". Rätta den ena');
  return { ...document, status, work, columns };
}

/** A person has said that it is to be imported: beside what is there, or as its next version. */
function decided({ row }: PlannedDocument): Pick<PlannedDocument, 'status' | 'work'> {
  return row === null ? { status: 'new', work: 'upload' } : { status: 'changed', work: 'replace' };
}

/**
 * While nobody has touched the row since the plan was made, what the person wrote in the plan is the latest. After a
 * broken off import the row is new since then, and what it lacks is still to be written.
 */
function correctedColumn(
  column: PlannedColumn,
  value: string | null,
  row: { readonly isUntouched: boolean; readonly isUnfinished: boolean },
): PlannedColumn {
  if (value === column.onSite) return { ...column, value, fate: 'same' };
  const isLacking = row.isUnfinished && column.onSite === null;
  const writes = row.isUntouched || isLacking || column.fate === 'write';
  return { ...column, value, fate: writes ? 'write' : 'kept' };
}

const days = new Set(['DecidedOn', 'ValidFrom', 'ValidTo', 'ReviewDueOn']);

function valueIn(row: PlanRow, column: (typeof documentColumnNames)[number]): string | null {
  const name = documentColumns[column];
  return days.has(column) ? row.day(name) : row.text(name);
}
