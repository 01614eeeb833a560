/** Opens exported files again, as a spreadsheet or a calendar would, so that a test can compare. */
import { strFromU8, unzipSync } from 'fflate';
import { addDays, localDate } from '../../../src/domain/localDate';

/** Cells of the first sheet as shown: dates as ISO days, empty cells as ''. */
export function readWorkbook(bytes: Uint8Array): {
  cells: string[][];
  files: Record<string, string>;
} {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  const sheet = new DOMParserOf(files['xl/worksheets/sheet1.xml'] ?? '');
  return { files, cells: sheet.rows() };
}

/** Just enough of an XML reader for a sheet; refuses what is not well formed. */
class DOMParserOf {
  constructor(private readonly xml: string) {
    const open: string[] = [];
    for (const [, close, name, selfClosed] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (selfClosed === '/') continue;
      if (close === '') open.push(name ?? '');
      else if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    }
    if (open.length > 0) throw new Error(`<${open.join('><')}> is never closed`);
  }

  rows(): string[][] {
    return [...this.xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, row = '']) => {
      const cells: string[] = [];
      for (const [, column = '', style, cell = ''] of row.matchAll(
        /<c r="([A-Z]+)\d+" s="(\d)"[^>]*>(.*?)<\/c>/gs,
      )) {
        const value = unescaped(/<(?:t[^>]*|v)>(.*?)<\/(?:t|v)>/s.exec(cell)?.[1] ?? '');
        const at =
          Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        while (cells.length < at) cells.push('');
        cells.push(style === '2' ? addDays(localDate('1899-12-30'), Number(value)) : value);
      }
      return cells;
    });
  }
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('_x005F_', '_');
}

/** The cells of a CSV file as Excel reads it in Sweden: semicolons, quotes doubled. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const text = file.replace(/^\ufeff/, '');
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^;\r\n"]*)(;|\r\n)/g)) {
    const [, cell = '', end] = match;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

export type CalendarEvent = Readonly<Record<string, string>>;

/** Events by property name; refuses lines that are too long, end wrongly or begin and end askew. */
export function readCalendar(file: string): CalendarEvent[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  const written = file.slice(0, -2).split('\r\n');
  for (const line of written) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 bytes: ${line}`);
  }
  const events: Record<string, string>[] = [];
  for (const line of written.join('\n').replace(/\n /g, '').split('\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
    if (name === '') throw new Error(`not a content line: ${line}`);
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0)
      events.at(-1)![name] = value.replace(/\\([\\;,n])/g, (_, sign) =>
        sign === 'n' ? '\n' : String(sign),
      );
  }
  return events;
}
