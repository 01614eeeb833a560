/** Writes a document's columns: only those that still say what the plan saw, so that a person's edit is never lost. */
import type { LibraryRow } from '../sharepoint/importedRow';
import { documentColumns, type PlannedColumn, type PlannedDocument } from './importPlan';
import type { SiteEditor } from './siteEditor';
import { columnsIn } from './siteForImport';

/** Someone kept writing in the row; the next import takes it up again. */
export class ColumnsKept extends Error {
  constructor() {
    super('Raden ändras av någon annan just nu. Kör importen igen om en stund.');
  }
}

/** Sentences about the columns that were left because a person has changed them since the plan was made. */
export async function applyColumns(
  document: PlannedDocument,
  id: string,
  site: SiteEditor,
): Promise<string[]> {
  const wanted = document.columns.filter(({ fate }) => fate === 'write');
  for (let attempt = 1; ; attempt += 1) {
    const row = await site.readRow(id);
    const { values, kept } = stillToWrite(wanted, row);
    const isNothing = Object.keys(values).length === 0;
    const outcome = isNothing
      ? 'written'
      : await site.rows.update('Styrdokument', id, values, row.version);
    if (outcome === 'written')
      return kept.map((column) => keptSentence(document.name, column, row));
    if (attempt === 3) throw new ColumnsKept();
  }
}

function stillToWrite(
  wanted: readonly PlannedColumn[],
  row: LibraryRow,
): { values: Record<string, string | null>; kept: PlannedColumn[] } {
  const now = columnsIn(row);
  const open = wanted.filter(({ column, value }) => now[column] !== value);
  const kept = open.filter(({ column, onSite }) => now[column] !== onSite);
  const writable = open.filter((column) => !kept.includes(column));
  return { values: Object.fromEntries(writable.map(({ column, value }) => [column, value])), kept };
}

function keptSentence(name: string, { column, value }: PlannedColumn, row: LibraryRow): string {
  const now = columnsIn(row)[column] ?? 'tomt';
  return `${name}: ${documentColumns[column]} ändrades på webbplatsen till ${now} och lämnas så (planen: ${value ?? 'tomt'}).`;
}
