/** Opens exported and printed files again, as a spreadsheet, a calendar or a reader would, so that a test can compare. */
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
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

export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** ISO days; the end is exclusive. */
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
}

/**
 * What another reader (ical.js) finds in the file. Refuses lines that are too long or end wrongly, which readers
 * forgive, and events that lack what RFC 5545 asks for or share an id.
 */
export function readCalendar(file: string): CalendarEvent[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  for (const line of file.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 bytes: ${line}`);
  }
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const name of ['version', 'prodid']) {
    if (!calendar.hasProperty(name)) throw new Error(`no ${name}`);
  }
  const events = calendar.getAllSubcomponents('vevent').map((component): CalendarEvent => {
    const event = new ICAL.Event(component);
    if (!event.startDate.isDate || !event.endDate.isDate) throw new Error('not a whole day');
    return {
      ...{ uid: event.uid, summary: event.summary, description: event.description },
      ...{ start: event.startDate.toString(), end: event.endDate.toString() },
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
  const ids = new Set(events.map(({ uid }) => uid));
  if (ids.size !== events.length) throw new Error('two events share an id');
  return events;
}

/** A printed file's pages: their paper, and their words from top to bottom, the page's number first. */
export async function readPages(bytes: Uint8Array): Promise<{ sizes: string[]; words: string[] }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const file = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const sizes: string[] = [];
  const words: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const isA4 = Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2;
    sizes.push(isA4 ? 'A4' : `${width} x ${height}`);
    const { items } = await page.getTextContent();
    words.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
  }
  await file.destroy();
  return { sizes, words };
}
