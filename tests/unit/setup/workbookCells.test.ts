/** Reading workbooks back: those written here, and those that Excel has saved. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { xlsxWorkbook } from '../../../src/export/xlsxFile';
import { readWorkbook } from '../../../src/setup/workbookCells';

const shown = (bytes: Uint8Array) =>
  readWorkbook(bytes).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => [...row.values()].map(({ kind, text }) => [kind, text])),
  }));

describe('a workbook', () => {
  it('written here comes back as it was, whatever the words', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (one, other) => {
        const table = {
          about: [],
          columns: [
            { name: 'Vad', kind: 'text', width: 10 },
            { name: 'Dag', kind: 'day', width: 10 },
          ] as const,
        };
        const sheets = shown(
          xlsxWorkbook([
            { ...table, name: 'Ett', rows: [[one, '2012-02-29']] },
            { ...table, name: 'Två', rows: [[other, null]] },
          ]),
        );
        expect(sheets.map(({ name, rows }) => [name, rows.at(-1)])).toEqual([
          [
            'Ett',
            [
              ['text', one],
              ['day', '2012-02-29'],
            ],
          ],
          ['Två', [['text', other]]],
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('saved by Excel has its shared words, its days by format, and what was struck out', () => {
    const sheet = `<worksheet xmlns="x"><sheetData><row r="3">
      <c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>41035</v></c><c r="C3"><v>44</v></c>
      <c r="D3" s="2" t="s"><v>1</v></c><c r="F3"><f>B3+1</f><v>41036</v></c><c r="G3" t="e"><v>#REF!</v></c>
      </row></sheetData></worksheet>`;
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns="x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ansvar" sheetId="1" r:id="rId9"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId9" Target="/xl/worksheets/blad.xml"/></Relationships>',
      'xl/sharedStrings.xml':
        '<sst><si><r><t>Läggs</t></r><r><t xml:space="preserve"> in</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>',
      'xl/styles.xml':
        '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf numFmtId="14"/><xf fontId="1"/></cellXfs></styleSheet>',
      'xl/worksheets/blad.xml': sheet,
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    );
    const [row] = readWorkbook(bytes)[0]!.rows;
    expect(
      [...row!].map(([at, { kind, text, isStruckOut }]) => [at, kind, text, isStruckOut]),
    ).toEqual([
      [0, 'text', 'Läggs in', false],
      [1, 'day', '2012-05-06', false],
      [2, 'number', '44', false],
      [3, 'text', 'a\rb', true],
      [5, 'formula', 'B3+1', false],
      [6, 'error', '#REF!', false],
    ]);
  });

  it('that is none is refused', () => {
    expect(() => readWorkbook(strToU8('Åtgärd;Fil'))).toThrow();
    expect(() => readWorkbook(zipSync({ 'a.txt': strToU8('a') }))).toThrow('ingen Excel-arbetsbok');
  });
});
