/** A table as an Excel workbook: real dates, filters, and the header frozen; see docs/decisions/0016. */
import { strToU8, zipSync } from 'fflate';
import { daysBetween, localDate } from '../domain/localDate';
import type { LocalDate } from '../domain/localDate';
import type { ExportCell, ExportColumn, ExportTable } from './exportTable';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Day 0 of Excel's calendar, as it counts days after February 1900. */
const excelStart = localDate('1899-12-30');
const firstSafeDay = '1900-03-01';
/** Places in `cellXfs` of the styles. */
const style = { plain: 0, bold: 1, day: 2, wrapped: 3 };
/** Excel refuses longer text. */
const longestText = 32_767;
const longestName = 31;

/** The file's bytes. Text stays text, whatever it begins with: no cell is ever a formula. */
export function xlsxFile(table: ExportTable): Uint8Array {
  return xlsxWorkbook([table]);
}

/** A sheet for each table, which must be named differently within the first 31 characters. */
export function xlsxWorkbook(tables: readonly ExportTable[]): Uint8Array {
  const sheets = tables.map((table, at) => {
    const path = `worksheets/sheet${at + 1}.xml`;
    return { table, path, name: sheetName(table.name) };
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      sheets
        .map(
          ({ path }) =>
            `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
    '_rels/.rels': links([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map(({ path }) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': workbook(sheets),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map(({ path, table }) => [`xl/${path}`, sheet(table)])),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)]),
    ),
    // A fixed time: the same table gives the same bytes.
    { mtime: '1980-01-01T00:00:00' },
  );
}

function workbook(sheets: readonly { readonly name: string; readonly table: ExportTable }[]) {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  // Excel itself writes this hidden name for every filter.
  const filters = sheets.map(
    ({ name, table }, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escaped(name.replaceAll("'", "''"))}'!${absolute(filterRange(table))}</definedName>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${listed.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
  '<xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1" xfId="0"><alignment horizontal="left" vertical="top"/></xf>' +
  '<xf applyAlignment="1" xfId="0"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

function sheet(table: ExportTable): string {
  const above = [...table.about.map((line) => [line]), []];
  const headerRow = above.length + 1;
  const rows = [
    ...above.map((cells, place) =>
      row(
        place + 1,
        cells.map((cell) => text(cell, style.plain)),
      ),
    ),
    row(
      headerRow,
      table.columns.map(({ name }) => text(name, style.bold)),
    ),
    ...table.rows.map((cells, place) =>
      row(
        headerRow + 1 + place,
        table.columns.map((column, at) => cellOf(cells[at] ?? null, column)),
      ),
    ),
  ];
  const widths = table.columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    `<autoFilter ref="${filterRange(table)}"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`
  );
}

type WrittenCell = (address: string) => string;

function row(number: number, cells: readonly WrittenCell[]): string {
  return `<row r="${number}">${cells.map((cell, at) => cell(`${letters(at)}${number}`)).join('')}</row>`;
}

function cellOf(cell: ExportCell, column: ExportColumn): WrittenCell {
  if (cell === null || cell === '') return () => '';
  // Excel's calendar has no day before 1900 and a wrong one in February of that year.
  if (column.kind === 'text' || cell < firstSafeDay) return text(cell, style.wrapped);
  const serial = daysBetween(excelStart, cell as LocalDate);
  return (address) => `<c r="${address}" s="${style.day}"><v>${serial}</v></c>`;
}

function text(words: string, styleAt: number): WrittenCell {
  const written = escaped(words.slice(0, longestText));
  return (address) =>
    `<c r="${address}" s="${styleAt}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** The header and the rows under it. */
function filterRange({ about, columns, rows }: ExportTable): string {
  const header = about.length + 2;
  return `A${header}:${letters(Math.max(columns.length - 1, 0))}${header + rows.length}`;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** Excel's own limits: 31 characters, and none of `: \ / ? * [ ]`, nor an apostrophe at an end. */
function sheetName(name: string): string {
  const allowed = name
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, longestName)
    .replace(/^'+|'+$/g, '')
    .trim();
  return allowed === '' ? 'Blad1' : allowed;
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${written.join('')}</Relationships>`;
}

/** Characters that XML has no way to write are left out; the rest of the text is kept. */
function escaped(words: string): string {
  return (
    words
      .replace(/\r\n?/g, '\n')
      .replace(notInXml, '')
      .replace(halfPairs, '\ufffd')
      // Excel reads "_x000D_" as a sign, so one that is written is said to be text.
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const halfPairs = /\p{Cs}/gu;
