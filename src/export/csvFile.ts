/** A table as a CSV file that Swedish Excel opens as it is: UTF-8 with a mark, semicolons, CRLF. */
import type { ExportTable } from './exportTable';

const byteOrderMark = '\ufeff';

/**
 * A spreadsheet takes a cell that begins so for a formula, and runs it
 * (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe before it makes it words.
 */
const formulaStart = /^[=+\-@\t\r]/;

/** The file's whole text. Quoting as RFC 4180; every row ends with CRLF. */
export function csvFile(table: ExportTable): string {
  const lines = [
    ...table.about.map((line) => [line]),
    [],
    table.columns.map(({ name }) => name),
    ...table.rows,
  ];
  return byteOrderMark + lines.map((cells) => `${cells.map(written).join(';')}\r\n`).join('');
}

function written(cell: string | null): string {
  const text = cell ?? '';
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
