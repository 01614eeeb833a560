/** What is on the screen, saved, opened again, and compared with the screen row by row. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { inTeams, type OpenedTab } from '../support/inTeams';
import { readCalendar, readCsv, readPages, readWorkbook } from '../unit/export/readBack';

const teams = inTeams();
let saved: string[] = [];
afterEach(() => {
  saved = [];
});

/** Chooses a format in the menu and gives the bytes of the file. */
async function exportAs({ frame, page }: OpenedTab, format: RegExp): Promise<Buffer> {
  await frame.getByRole('button', { name: 'Exportera' }).click();
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: format }).click();
  const file = await download;
  saved.push(file.suggestedFilename());
  return readFile(await file.path());
}

interface RowOnScreen {
  readonly state: string;
  readonly name: string;
  /** All that the row says, on one line. */
  readonly words: string;
}

/** Every responsibility on the screen, from top to bottom. */
async function rowsOnScreen({ frame }: OpenedTab): Promise<RowOnScreen[]> {
  const rows = frame.getByRole('main').locator('section li');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((words) => {
    const [state = '', detail = '', name = ''] = words.split('\n').filter((line) => line !== '');
    return { state: `${state}, ${detail}`, name, words: words.replace(/\s+/g, ' ') };
  });
}

/** Row by row: the same state and name, and nothing in the file that the screen does not say. */
async function expectSameRows(cells: readonly string[][], tab: OpenedTab) {
  const header = cells.findIndex(([first]) => first === 'Läge');
  const columns = cells[header] ?? [];
  const shown = await rowsOnScreen(tab);
  expect(cells.slice(header + 1).map(([state, what]) => [state, what])).toEqual(
    shown.map(({ state, name }) => [state, name]),
  );
  cells.slice(header + 1).forEach((row, place) => {
    const cell = (column: string) => row[columns.indexOf(column)] ?? '';
    const said = [
      ...(cell('Hänvisning').split(/, (?:KF|KS|\S*nämnden) /)[0] ?? '').split(', dnr'),
      ...cell('Anmärkning').split(/(?<=\.) /),
      ...[cell('Från'), cell('Till')].map((day) => day.slice(0, 4)),
    ];
    const { words = '' } = shown[place] ?? {};
    expect(said.filter((part) => !words.includes(part))).toEqual([]);
  });
  return shown;
}

async function openResponsibilities(query = ''): Promise<OpenedTab> {
  const tab = await teams.visit(`/ansvar${query}`, 'managerWork');
  await tab.frame.getByRole('heading', { level: 1, name: 'Arbetslivsnämnden' }).waitFor();
  return tab;
}

describe('what a committee answers for', () => {
  it('is the same in Excel as on the screen, with the day and the freshness above', async () => {
    const tab = await openResponsibilities();
    const { cells } = readWorkbook(await exportAs(tab, /Excel/));
    expect(cells[0]?.[0]).toMatch(/^Arbetslivsnämnden, läget den \d{4}-\d{2}-\d{2}$/);
    expect(cells[1]?.[0]).toMatch(/^Hämtat \d{4}-\d{2}-\d{2} \d{2}\.\d{2} från https:/);
    await expectSameRows(cells, tab);
    expect(saved[0]).toMatch(/^Arbetslivsnämnden \d{4}-\d{2}-\d{2}\.xlsx$/);
  });

  it('is the same in CSV, also on another day and when filtered', async () => {
    const tab = await openResponsibilities('/4?dag=2026-11-22&lage=loper-ut');
    const rows = readCsv((await exportAs(tab, /CSV/)).toString('utf8'));
    expect(rows[0]).toEqual(['Arbetslivsnämnden, läget den 2026-11-22']);
    expect(rows[2]).toEqual(['2 av 9 rader, efter valda filter']);
    expect(await expectSameRows(rows, tab)).toHaveLength(2);
  });

  it('has every last day in the calendar, as a whole day', async () => {
    const tab = await openResponsibilities();
    const events = readCalendar((await exportAs(tab, /Kalender/)).toString('utf8'));
    const ends = events.filter(({ summary }) => summary.startsWith('Löper ut: '));
    const shown = (await rowsOnScreen(tab)).map(({ name }) => `Löper ut: ${name}`);
    expect(ends.length).toBeGreaterThan(3);
    expect(shown).toEqual(expect.arrayContaining(ends.map(({ summary }) => summary)));
    expect(ends).toContainEqual(
      expect.objectContaining({
        start: '2014-12-31',
        end: '2015-01-01',
        uid: 'ansvar-1-sista-dag@sites-styrdokument.contoso.sharepoint.com',
      }),
    );
  });
});

describe('the timeline', () => {
  it('is the same in CSV as in the table on the screen, with all that a committee answers for', async () => {
    const tab = await teams.open({ person: 'managerWork', subPageId: '/tidslinje/4' });
    const table = tab.frame.getByRole('table', { name: 'Nämnder och ansvar i tid' });
    await table.waitFor();
    const rows = readCsv((await exportAs(tab, /CSV/)).toString('utf8'));
    const header = rows.findIndex(([first]) => first === 'Nämnd');
    const shown = (await table.getByRole('row').allInnerTexts()).slice(1);
    const saidInFile = rows.slice(header + 1);
    expect(saidInFile.length).toBeGreaterThan(5);
    expect(saidInFile).toHaveLength(shown.length);
    saidInFile.forEach(([committee = '', what = '', from = '', to = '', state = ''], place) => {
      const said = [what === '' ? committee : what, from, to, state];
      expect(said.filter((part) => !(shown[place] ?? '').includes(part))).toEqual([]);
    });
    expect(saved[0]).toMatch(/^Tidslinje Arbetslivsnämnden \d{4}-\d{2}-\d{2}\.csv$/);
  });
});

describe('what is to be put right', () => {
  it('is the same in Excel as on the screen', async () => {
    const tab = await teams.visit('/atgarda', 'registrar');
    const list = tab.frame.getByRole('list', { name: 'Brister' });
    await list.waitFor();
    const { cells } = readWorkbook(await exportAs(tab, /Excel/));
    const header = cells.findIndex(([first]) => first === 'Allvar');
    const shown = (await list.locator('> li').allInnerTexts()).map((words) => {
      const [severity, name, sentence] = words.split('\n').filter((line) => line !== '');
      return [severity, sentence, name];
    });
    expect(cells.slice(header + 1).map((row) => row.slice(0, 3))).toEqual(shown);
  });
});

describe('the nämndpärm', () => {
  it('prints on A4 with contents, citations and each ground on a page of its own', async () => {
    const { frame, page, tab } = await teams.visit('/namndparm/4', 'managerWork');
    await frame.getByRole('heading', { level: 1, name: 'Nämndpärm: Arbetslivsnämnden' }).waitFor();
    const words = await frame.getByRole('main').innerText();
    expect(words).toContain('KF 2012-05-06 § 44, dnr KS2011/157');
    expect(words).toContain('Under policyperioden åren 2013-2014 ansvarar');
    const contents = await frame
      .getByRole('navigation', { name: 'Innehåll' })
      .getByRole('listitem')
      .allInnerTexts();
    const headings = await frame.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(contents).toHaveLength(headings.length - 1);
    const pages = await printed(await tab(), page);
    expect(pages.sizes).toEqual(pages.sizes.map(() => 'A4'));
    // The first page holds the contents; then each part begins a page of its own.
    expect(pages.words[0]).toContain('Nämndpärm: Arbetslivsnämnden');
    const parts = contents.map((line) => (line.split('\n')[0] ?? '').trim());
    const firstLines = pages.words.map((words) => words.replace(/^\d+ \(\d+\) /, ''));
    for (const part of parts.slice(1)) {
      expect(firstLines.filter((line) => line.startsWith(part))).toHaveLength(1);
    }
    expect(pages.words.join(' ')).not.toMatch(/Exportera|Skriv ut|Tillbaka till/);
  });
});

/** The frame alone, as a person prints it, on A4: how large each page is and the words on it. */
async function printed(frame: Frame, page: Page) {
  const css = await frame.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
  );
  const html = await frame.content();
  const paper = await page.context().newPage();
  await paper.setContent(html.replace(/<script[^]*?<\/script>|<link[^>]*>/g, ''));
  await paper.addStyleTag({ content: css.join('\n') });
  const bytes = await paper.pdf({
    format: 'A4',
    preferCSSPageSize: true,
  });
  await paper.close();
  return readPages(bytes);
}
