/** Reads the cells of an Excel workbook: what each holds, which are days, which are formulas and which are struck out. */
import { parseXml, type XmlElement } from '../documentText/xmlParser';
import { openZip, type ZipArchive } from '../documentText/zipArchive';
import { addDays, localDate } from '../domain/localDate';

export interface WorkbookCell {
  /** "B7". */
  readonly address: string;
  readonly kind: 'text' | 'number' | 'day' | 'formula' | 'error';
  /** As shown; a day as YYYY-MM-DD. */
  readonly text: string;
  readonly isStruckOut: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Cells by column, A first; what is not there is empty. */
  readonly rows: readonly ReadonlyMap<number, WorkbookCell>[];
}

/** Throws DocumentRefused for bytes that are no workbook, or hold more than a plan may. */
export function readWorkbook(bytes: Uint8Array): WorkbookSheet[] {
  const zip = openZip(bytes, planLimits);
  const workbook = part(zip, 'xl/workbook.xml');
  const targets = new Map(
    part(zip, 'xl/_rels/workbook.xml.rels')
      .childrenNamed('Relationship')
      .map((link) => [link.attribute('Id') ?? '', link.attribute('Target') ?? '']),
  );
  const book: Book = {
    strings: optional(zip, 'xl/sharedStrings.xml')?.childrenNamed('si').map(textIn) ?? [],
    formats: cellFormats(optional(zip, 'xl/styles.xml')),
    startOfTime: dayZero(workbook),
  };
  const sheets = workbook.child('sheets')?.childrenNamed('sheet') ?? [];
  return sheets.map((sheet) => {
    const target = targets.get(sheet.attribute('r:id') ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const data = part(zip, path).child('sheetData');
    const rows = data?.childrenNamed('row').map((row) => cellsOf(row, book)) ?? [];
    return { name: sheet.attribute('name') ?? '', rows };
  });
}

const planLimits = {
  fileBytes: 30_000_000,
  entries: 1_000,
  partBytes: 60_000_000,
  totalBytes: 120_000_000,
};

interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly startOfTime: string;
}

interface CellFormat {
  readonly isDay: boolean;
  readonly isStruckOut: boolean;
}

function part(zip: ZipArchive, path: string): XmlElement {
  const bytes = zip.read(path);
  if (!bytes) throw new Error('filen är ingen Excel-arbetsbok (.xlsx)');
  return parseXml(bytes);
}

function optional(zip: ZipArchive, path: string): XmlElement | null {
  return zip.has(path) ? part(zip, path) : null;
}

function cellsOf(row: XmlElement, book: Book): ReadonlyMap<number, WorkbookCell> {
  const cells = new Map<number, WorkbookCell>();
  for (const cell of row.childrenNamed('c')) {
    const address = cell.attribute('r') ?? '';
    const read = readCell(cell, address, book);
    if (read) cells.set(columnOf(address), read);
  }
  return cells;
}

function readCell(cell: XmlElement, address: string, book: Book): WorkbookCell | null {
  const format = book.formats[Number(cell.attribute('s') ?? 0)] ?? plain;
  const as: Telling = (kind, text) => ({ address, kind, text, isStruckOut: format.isStruckOut });
  const formula = cell.child('f');
  if (formula) return as('formula', formula.text);
  const type = cell.attribute('t') ?? 'n';
  if (type === 'inlineStr') return written(as, textIn(cell.child('is') ?? cell));
  const value = cell.child('v')?.text ?? '';
  return value === '' ? null : valueCell(as, type, value, { format, book });
}

function valueCell(
  as: Telling,
  type: string,
  value: string,
  { format, book }: { readonly format: CellFormat; readonly book: Book },
): WorkbookCell | null {
  switch (type) {
    case 's':
      return written(as, book.strings[Number(value)] ?? '');
    case 'n':
      return numberCell(as, value, format, book);
    case 'd':
      return as('day', value.slice(0, 10));
    case 'e':
      return as('error', value);
    default:
      return written(as, value);
  }
}

type Telling = (kind: WorkbookCell['kind'], text: string) => WorkbookCell;

function numberCell(as: Telling, value: string, { isDay }: CellFormat, book: Book): WorkbookCell {
  if (!isDay) return as('number', value);
  return as('day', addDays(localDate(book.startOfTime), Math.floor(Number(value))));
}

function written(as: Telling, text: string): WorkbookCell | null {
  return text.trim() === '' ? null : as('text', text.trim());
}

/** A text may stand in several runs, each with its own look; readings (rPh) are not part of it. */
function textIn(element: XmlElement): string {
  const runs = element.children.flatMap((child) => {
    if (child.name === 't') return [child.text];
    return child.name === 'r' ? [textIn(child)] : [];
  });
  // Excel writes some signs by number, and an underscore before "x000D_" too.
  return runs
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const plain: CellFormat = { isDay: false, isStruckOut: false };

function cellFormats(styles: XmlElement | null): CellFormat[] {
  const codes = new Map(
    styles
      ?.child('numFmts')
      ?.childrenNamed('numFmt')
      .map((one) => [one.attribute('numFmtId') ?? '', one.attribute('formatCode') ?? '']),
  );
  const fonts = styles?.child('fonts')?.childrenNamed('font') ?? [];
  const formats = styles?.child('cellXfs')?.childrenNamed('xf') ?? [];
  return formats.map((format) => {
    const number = format.attribute('numFmtId') ?? '0';
    const strike = fonts[Number(format.attribute('fontId') ?? 0)]?.child('strike');
    return {
      isDay: isDayFormat(number, codes.get(number)),
      isStruckOut: strike !== undefined && strike.attribute('val') !== '0',
    };
  });
}

/** Formats 14-22, 27-36 and 50-58 are days by their number (ECMA-376 18.8.30); others by a y or d in their code. */
function isDayFormat(number: string, code: string | undefined): boolean {
  const id = Number(number);
  if (code === undefined)
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** Excel counts from 1900 as if that were a leap year; old books from a Mac count from 1904. */
function dayZero(workbook: XmlElement): string {
  const counts = workbook.child('workbookPr')?.attribute('date1904');
  return counts === '1' || counts === 'true' ? '1904-01-01' : '1899-12-30';
}

/** "B7" is column 1. */
function columnOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? 'A';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
