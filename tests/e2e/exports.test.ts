/** What is on the screen, saved, opened again, and compared with the screen row by row. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { inTeams, type OpenedTab } from '../support/inTeams';
import { readCalendar, readCsv, readWorkbook } from '../unit/export/readBack';

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

/** State and name of every responsibility on the screen, from top to bottom. */
async function rowsOnScreen({ frame }: OpenedTab): Promise<string[][]> {
  const rows = frame.getByRole('main').locator('section li');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((words) => {
    const [state = '', detail = '', name = ''] = words.split('\n').filter((line) => line !== '');
    return [`${state}, ${detail}`, name];
  });
}

async function openResponsibilities(query = ''): Promise<OpenedTab> {
  const tab = await teams.open({ person: 'managerWork', subPageId: `/ansvar${query}` });
  await tab.frame.getByRole('heading', { level: 1, name: 'Arbetslivsnämnden' }).waitFor();
  return tab;
}

describe('what a committee answers for', () => {
  it('is the same in Excel as on the screen, with the day and the freshness above', async () => {
    const tab = await openResponsibilities();
    const { cells } = readWorkbook(await exportAs(tab, /Excel/));
    expect(cells[0]?.[0]).toMatch(/^Arbetslivsnämnden, läget den \d{4}-\d{2}-\d{2}$/);
    expect(cells[1]?.[0]).toMatch(/^Hämtat \d{4}-\d{2}-\d{2} \d{2}\.\d{2} från https:/);
    const header = cells.findIndex(([first]) => first === 'Läge');
    expect(cells.slice(header + 1).map((row) => row.slice(0, 2))).toEqual(await rowsOnScreen(tab));
    expect(saved[0]).toMatch(/^Arbetslivsnämnden \d{4}-\d{2}-\d{2}\.xlsx$/);
  });

  it('is the same in CSV, also on another day and when filtered', async () => {
    const tab = await openResponsibilities('/4?dag=2026-11-22&lage=loper-ut');
    const rows = readCsv((await exportAs(tab, /CSV/)).toString('utf8'));
    expect(rows[0]).toEqual(['Arbetslivsnämnden, läget den 2026-11-22']);
    expect(rows[2]).toEqual(['2 av 9 rader, efter valda filter']);
    const header = rows.findIndex(([first]) => first === 'Läge');
    const shown = await rowsOnScreen(tab);
    expect(shown).toHaveLength(2);
    expect(rows.slice(header + 1).map((row) => row.slice(0, 2))).toEqual(shown);
  });

  it('has every last day in the calendar, as a whole day', async () => {
    const tab = await openResponsibilities();
    const events = readCalendar((await exportAs(tab, /Kalender/)).toString('utf8'));
    const ends = events.filter(({ SUMMARY }) => SUMMARY?.startsWith('Löper ut: '));
    const shown = (await rowsOnScreen(tab)).map(([, name]) => `Löper ut: ${name}`);
    expect(ends.length).toBeGreaterThan(3);
    expect(shown).toEqual(expect.arrayContaining(ends.map(({ SUMMARY }) => SUMMARY)));
    expect(ends).toContainEqual(
      expect.objectContaining({
        'DTSTART;VALUE=DATE': '20141231',
        'DTEND;VALUE=DATE': '20150101',
        UID: 'ansvar-1-sista-dag@sites-styrdokument.contoso.sharepoint.com',
      }),
    );
  });
});

describe('what is to be put right', () => {
  it('is the same in Excel as on the screen', async () => {
    const tab = await teams.open({ person: 'registrar', subPageId: '/atgarda' });
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
    const { frame, page, tab } = await teams.open({
      person: 'managerWork',
      subPageId: '/namndparm/4',
    });
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
    await page.emulateMedia({ media: 'print' });
    const shown = await (
      await tab()
    ).evaluate(() => ({
      bar: getComputedStyle(document.querySelector('nav')!.parentElement!).display,
      breaks: [...document.querySelectorAll('section')].map(
        (section) => getComputedStyle(section).breakBefore,
      ),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(shown.bar).toBe('none');
    expect(shown.breaks.slice(1)).toEqual(shown.breaks.slice(1).map(() => 'page'));
    expect(shown.wide).toBeLessThanOrEqual(0);
  });
});
