/** The writing side of a site, as carrying out a plan needs it. */
import { SourceFailure } from '../domain/policySource';
import type { FileWriter } from '../sharepoint/fileWriter';
import type { LibraryRow } from '../sharepoint/importedRow';
import type { RowWriter } from '../sharepoint/rowWriter';
import type { SiteConnection } from '../sharepoint/siteConnection';

export interface SiteEditor {
  readonly files: FileWriter;
  readonly rows: RowWriter;
  /** A row of the library as it is now. Throws SourceFailure. */
  readonly readRow: (id: string) => Promise<LibraryRow>;
}

/** The writing side is loaded only by those who write. */
export async function siteEditor(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<SiteEditor> {
  const [{ createFileWriter }, { createRowWriter }, { readLibraryRow }] = await Promise.all([
    import('../sharepoint/fileWriter'),
    import('../sharepoint/rowWriter'),
    import('../sharepoint/importedRow'),
  ]);
  return {
    files: createFileWriter(connection, signal),
    rows: createRowWriter(connection, signal),
    async readRow(id) {
      const row = await readLibraryRow(connection, id, signal);
      if (row) return row;
      const why = `row ${id} of Styrdokument makes no sense`;
      throw new SourceFailure('unexpected', connection.siteUrl, why);
    },
  };
}
