/** Exported files say what the table says, hold nothing that runs, and open where they should. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../../src/domain/localDate';
import { calendarFile } from '../../../src/export/calendarFile';
import { csvFile } from '../../../src/export/csvFile';
import type { ExportTable } from '../../../src/export/exportTable';
import { xlsxFile } from '../../../src/export/xlsxFile';
import { readCalendar, readCsv, readWorkbook } from './readBack';

const table: ExportTable = {
  name: 'Arbetslivsnämnden: ansvar [2026]',
  about: ['Läget 2026-11-22', 'Hämtat 08.41'],
  columns: [
    { name: 'Vad', kind: 'text', width: 40 },
    { name: 'Från', kind: 'day', width: 12 },
  ],
  rows: [
    ['Samordna "allt"; och lite till', localDate('2013-01-01')],
    ['<b>fet</b> & två\nrader', null],
    ['=HYPERLINK("http://ont.example")', localDate('2024-02-29')],
    ['-1+1', localDate('1862-01-01')],
  ],
};
const asShown = [
  ['Läget 2026-11-22'],
  ['Hämtat 08.41'],
  [],
  ['Vad', 'Från'],
  ['Samordna "allt"; och lite till', '2013-01-01'],
  ['<b>fet</b> & två\nrader'],
  ['=HYPERLINK("http://ont.example")', '2024-02-29'],
  ['-1+1', '1862-01-01'],
];

describe('the Excel file', () => {
  const { cells, files } = readWorkbook(xlsxFile(table));
  const sheet = files['xl/worksheets/sheet1.xml'] ?? '';

  it('says what the table says, days as real dates', () => {
    expect(cells).toEqual(asShown);
    expect(sheet).toContain('<c r="B5" s="2"><v>41275</v></c>');
    expect(files['xl/styles.xml']).toContain('yyyy\\-mm\\-dd');
  });

  it('holds no formula, whatever a text begins with', () => {
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK');
  });

  it('freezes the header and lets each column be filtered', () => {
    expect(sheet).toContain('ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A4:B8"/>');
  });

  it('has a name that Excel takes', () => {
    expect(files['xl/workbook.xml']).toContain('<sheet name="Arbetslivsnämnden  ansvar  2026"');
  });

  it('keeps any text, and leaves out only what XML cannot write', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 20 }), (texts) => {
        const rows = texts.map((words) => [words, null]);
        const written = readWorkbook(xlsxFile({ ...table, about: [], rows }));
        const kept = texts.map((words) =>
          words
            .replace(/\r\n?/g, '\n')
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
        );
        expect(texts.map((_, row) => written.cells[row + 2]?.[0] ?? '')).toEqual(kept);
      }),
      { numRuns: 15 },
    );
  });

  it('is the same file for the same table', () => {
    expect(xlsxFile(table)).toEqual(xlsxFile(table));
  });
});

describe('the CSV file', () => {
  it('opens in Swedish Excel: marked as UTF-8, semicolons, CRLF', () => {
    const file = csvFile(table);
    expect([file.charCodeAt(0), file.endsWith('\r\n')]).toEqual([0xfeff, true]);
    expect(readCsv(file).slice(3, 6)).toEqual([
      ['Vad', 'Från'],
      ['Samordna "allt"; och lite till', '2013-01-01'],
      ['<b>fet</b> & två\nrader', ''],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes %j harmless', (words) => {
    const [, , [cell] = []] = readCsv(csvFile({ ...table, about: [], rows: [[words, null]] }));
    expect(cell).toBe(`'${words}`);
  });

  it('gives back every cell, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
        const read = readCsv(csvFile({ ...table, about: [], rows })).slice(2);
        expect(read).toEqual(
          rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))),
        );
      }),
    );
  });
});

describe('the calendar file', () => {
  const day = {
    id: 'ansvar-17',
    day: localDate('2026-12-31'),
    title: 'Löper ut: Ordna feriejobb, 4 200 tkr; enligt Resursplan 2026 och ett mycket långt namn',
    description: 'Första raden\nAndra raden med \\',
  };
  const options = { name: 'Gällande', site: 'contoso.sharepoint.com', writtenAt: 0 };

  it('has each day as a whole day, its end exclusive, its id the same every time', () => {
    const [event] = readCalendar(calendarFile([day], options));
    expect(event).toEqual({
      uid: 'ansvar-17@contoso.sharepoint.com',
      ...{ start: '2026-12-31', end: '2027-01-01', stamp: '1970-01-01T00:00:00Z' },
      ...{ summary: day.title, description: day.description },
    });
  });

  it('is valid whatever the words are: folded, escaped, cut between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const [event] = readCalendar(calendarFile([{ ...day, title }], options));
        expect(event?.summary).toBe(title);
      }),
    );
  });
});
