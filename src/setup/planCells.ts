/** Reads the sheets of a corrected plan cell by cell; what makes no sense is told with its sheet, cell and remedy. */
import { parseLocalDate, type LocalDate } from '../domain/localDate';
import type { ExportColumn } from '../export/exportTable';
import { actions } from './planSheets';
import type { WorkbookCell, WorkbookSheet } from './workbookCells';

/** The plan file cannot be followed: nothing of it is, until a person has put it right. */
export class PlanRefused extends Error {
  constructor(problems: readonly string[]) {
    const more = problems.length - told;
    const shown = more > 0 ? [...problems.slice(0, told), `… och ${more} till.`] : problems;
    super(['Planen går inte att följa. Inget är skrivet.', ...shown].join('\n  - '));
  }
}

const told = 20;
const longestText = 255;

export class PlanRow {
  constructor(
    private readonly sheet: string,
    private readonly number: number,
    private readonly cells: ReadonlyMap<string, WorkbookCell>,
    private readonly places: ReadonlyMap<string, string>,
    private readonly problems: string[],
  ) {}

  /** What is to happen; a struck out row, or one without a word, is skipped. */
  get action(): (typeof actions)[keyof typeof actions] {
    const cell = this.cells.get('Åtgärd');
    if (!cell || [...this.cells.values()].some(({ isStruckOut }) => isStruckOut))
      return actions.skip;
    const known = Object.values(actions).find(
      (word) => word.toLowerCase() === cell.text.toLowerCase(),
    );
    const words = Object.values(actions).join(', ');
    if (!known) this.refuse('Åtgärd', `"${cell.text}" är ingen åtgärd. Skriv något av: ${words}`);
    return known ?? actions.skip;
  }

  /** One line; null when nothing is written. */
  text(column: string, longest: number = longestText): string | null {
    const cell = this.cells.get(column);
    if (!cell) return null;
    if (cell.kind === 'day')
      this.refuse(column, `"${cell.text}" har blivit ett datum. Gör om cellen till text`);
    if (cell.text.length > longest)
      this.refuse(column, `texten är ${cell.text.length} tecken. Korta den till ${longest}`);
    return longest === longestText ? cell.text.replace(/\s+/g, ' ') : cell.text;
  }

  day(column: string): LocalDate | null {
    const cell = this.cells.get(column);
    if (!cell) return null;
    const day = cell.kind === 'number' ? null : parseLocalDate(cell.text);
    if (day === null)
      this.refuse(column, `"${cell.text}" är inget datum. Skriv en dag som 2012-05-06`);
    return day;
  }

  oneOf<Value extends string>(column: string, values: readonly Value[]): Value | null {
    const written = this.text(column);
    if (written === null) return null;
    const known = values.find((value) => value === written);
    if (known === undefined)
      this.refuse(column, `"${written}" går inte att välja. Skriv något av: ${values.join(', ')}`);
    return known ?? null;
  }

  refuse(column: string, why: string): void {
    const place =
      this.cells.get(column)?.address ?? `${this.places.get(column) ?? ''}${this.number}`;
    this.problems.push(`${this.sheet}, cell ${place}: ${why}.`);
  }
}

/** The rows below the header, which is the first row that begins with "Åtgärd". A sheet that is gone has none. */
export function planRows(
  sheets: readonly WorkbookSheet[],
  { name, columns }: { readonly name: string; readonly columns: readonly ExportColumn[] },
  problems: string[],
): PlanRow[] {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return [];
  const headerAt = sheet.rows.findIndex((row) => row.get(0)?.text === 'Åtgärd');
  const header = sheet.rows[headerAt];
  if (!header) {
    problems.push(`${name}, cell A1: raden med kolumnnamn saknas. Låt den stå kvar.`);
    return [];
  }
  const names = namesIn(header, name, columns, problems);
  const places = new Map([...names].map(([at, column]) => [column, columnLetters(header, at)]));
  return sheet.rows.slice(headerAt + 1).flatMap((row) => {
    if (row.size === 0) return [];
    const cells = new Map<string, WorkbookCell>();
    for (const [at, cell] of row) {
      const column = names.get(at);
      refuseComputed(name, cell, problems);
      if (column !== undefined) cells.set(column, cell);
      else problems.push(`${name}, cell ${cell.address}: står utanför kolumnerna. Ta bort den.`);
    }
    const number = Number(/\d+$/.exec([...row.values()][0]?.address ?? '')?.[0] ?? 0);
    return [new PlanRow(name, number, cells, places, problems)];
  });
}

function namesIn(
  header: ReadonlyMap<number, WorkbookCell>,
  sheet: string,
  columns: readonly ExportColumn[],
  problems: string[],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [at, { text, address }] of header) {
    if (columns.some((column) => column.name === text)) names.set(at, text);
    else problems.push(`${sheet}, cell ${address}: kolumnen "${text}" är okänd. Ta bort den.`);
  }
  const found = new Set(names.values());
  for (const { name } of columns)
    if (!found.has(name))
      problems.push(`${sheet}, cell A1: kolumnen "${name}" saknas. Lägg tillbaka den.`);
  return names;
}

function columnLetters(header: ReadonlyMap<number, WorkbookCell>, at: number): string {
  return (header.get(at)?.address ?? '').replace(/\d+$/, '');
}

function refuseComputed(sheet: string, { kind, address, text }: WorkbookCell, problems: string[]) {
  if (kind === 'formula')
    problems.push(`${sheet}, cell ${address}: "=${text}" är en formel. Skriv värdet i stället.`);
  if (kind === 'error')
    problems.push(`${sheet}, cell ${address}: "${text}" är ett fel. Skriv värdet i stället.`);
}
