/** The plan of an import as an Excel file: written, corrected by a person, and followed or refused. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { folderWith, guidelines, library, policy, rowsOf, runImport } from '../support/importing';
import { withStandIn, type StandInUnderTest } from '../support/standin';

const files = { 'policy.txt': policy(), 'riktlinjer.txt': guidelines };

/** Writes a plan, lets a person change the XML of its sheets, and does as it says. */
async function corrected(
  standIn: StandInUnderTest,
  correct: (sheet: string, at: number) => string,
  folder = folderWith(files),
) {
  const plan = join(folderWith({ tom: '' }), 'plan.xlsx');
  await runImport(standIn, folder, { plan });
  const parts = Object.entries(unzipSync(readFileSync(plan))).map(([path, bytes]) => {
    const at = /sheet(\d)\.xml$/.exec(path)?.[1];
    return [path, at === undefined ? bytes : strToU8(correct(strFromU8(bytes), Number(at)))];
  });
  writeFileSync(plan, zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>));
  const apply = () => runImport(standIn, folder, { plan, apply: true });
  return { apply, plan, folder };
}

/** The whole row of a sheet in which these words stand. */
function rowWith(sheet: string, words: string): string {
  const row = [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([one]) => one);
  return row.find((one) => one.includes(words)) ?? '';
}

describe('a plan in Excel', () => {
  it('does as it says, with the values that a person corrected', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const { apply } = await corrected(standIn, (sheet, at) =>
        at === 1
          ? sheet.replace('KS2011/157', 'KS2011/999')
          : sheet.replace('Kulturnämnden<', 'Omsorgsnämnden; Kulturnämnden<'),
      );
      expect((await apply()).code).toBe(0);
      const documents = await rowsOf(standIn, 'Styrdokument');
      expect(documents.map((row) => row['CaseNumber'])).toEqual(
        expect.arrayContaining(['KS2011/999', 'KS2006/639']),
      );
      expect(documents.map((row) => row['DecidedOn'])).toContain('2012-05-06T22:00:00Z');
      expect(await rowsOf(standIn, 'Ansvar')).toMatchObject([{ CommitteesId: [2, 1] }]);
      expect(await rowsOf(standIn, 'Upphävanden')).toHaveLength(1);
      expect((await apply()).out).toContain('Inget att ändra');
    });
  });

  it('leaves rows that were taken away, told to be skipped or struck out', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const { apply } = await corrected(standIn, (sheet, at) => {
        if (at === 1) return sheet.replace(rowWith(sheet, 'riktlinjer.txt'), '');
        if (at === 3) return sheet.replace('>Läggs in<', '>hoppa över<');
        return sheet;
      });
      await apply();
      expect(await rowsOf(standIn, 'Styrdokument')).toHaveLength(1);
      expect(await rowsOf(standIn, 'Ansvar')).toEqual([]);
      expect(await rowsOf(standIn, 'Mål')).toHaveLength(2);
    });
  });

  it('does not write over what was edited on the site after it was made', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const folder = folderWith(files);
      await runImport(standIn, folder, { apply: true });
      const { apply } = await corrected(
        standIn,
        (sheet) => sheet.replace('KS2011/157', 'KS2011/999').replace('>Policy<', '>Strategi<'),
        folder,
      );
      const [policyRow] = await rowsOf(standIn, 'Styrdokument');
      await standIn.send(
        `_api/web/lists/getByTitle('Styrdokument')/items(${String(policyRow!['Id'])})`,
        'POST',
        '{"CaseNumber":"KS2011/158"}',
        { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      );
      const { out } = await apply();
      expect(out).toContain('KS2011/158: rättat på webbplatsen och lämnas');
      expect((await rowsOf(standIn, 'Styrdokument'))[0]).toMatchObject({
        CaseNumber: 'KS2011/158',
      });
    });
  });

  it.each([
    [
      'a wrong day',
      (sheet: string) =>
        sheet.replace(/(<c r="F\d+" )s="2"><v>\d+<\/v>/, '$1t="inlineStr"><is><t>i våras</t></is>'),
      /Dokument, cell F6: "i våras" är inget datum\. Skriv en dag som 2012-05-06\./,
    ],
    [
      'an unknown column',
      (sheet: string) => sheet.replace('>Paragraf<', '>Paragrafen<'),
      /Dokument, cell H5: kolumnen "Paragrafen" är okänd\. Ta bort den\.[^]*kolumnen "Paragraf" saknas/,
    ],
    [
      'a formula',
      (sheet: string) => sheet.replace(/(<c r="G6" )[^>]*>.*?<\/c>/, '$1><f>A1</f><v>1</v></c>'),
      /Dokument, cell G6: "=A1" är en formel\. Skriv värdet i stället\./,
    ],
    [
      'an unknown file',
      (sheet: string) => sheet.replace('>policy.txt<', '>annan.txt<'),
      /Dokument, cell B6: "annan.txt" finns inte bland filerna/,
    ],
    [
      'an unknown action',
      (sheet: string) => sheet.replace('>Läggs in<', '>Kanske<'),
      /Dokument, cell A6: "Kanske" är ingen åtgärd/,
    ],
  ])('with %s is refused by sheet and cell, and nothing is written', async (_, spoil, sentence) => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const { apply } = await corrected(standIn, (sheet, at) => (at === 1 ? spoil(sheet) : sheet));
      await expect(apply()).rejects.toThrow(sentence);
      expect(await rowsOf(standIn, 'Styrdokument')).toEqual([]);
    });
  });

  it('is never written over: a person may have corrected it', async () => {
    await withStandIn({ scenario: library() }, async (standIn) => {
      const { plan, folder } = await corrected(standIn, (sheet) => sheet);
      await expect(runImport(standIn, folder, { plan })).rejects.toThrow('finns redan');
      const missing = join(folder, 'saknas.xlsx');
      await expect(runImport(standIn, folder, { plan: missing, apply: true })).rejects.toThrow(
        'Kör först utan --apply',
      );
    });
  });
});
