/** Rows kept between openings: shown before SharePoint answers, to the same person only, and never after they were lost. */
import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { inTeams, type OpenedTab } from '../support/inTeams';
import {
  damage,
  kept,
  letBeOfLaterVersion,
  killPages,
  letRead,
  letTimePass,
  openWithFullDisk,
  rename,
  stopInTheMiddleOfWriting,
  untilKept,
} from '../support/keptHere';

const teams = inTeams();

describe('the tab that was opened before', () => {
  it('shows its rows with their age before SharePoint has answered', async () => {
    const tab = await openedBefore();
    const before = await firstRow(tab.frame).innerText();
    await letTimePass(tab.page, 26);
    await teams.fault({ kind: 'slow', delayMs: 20_000 });
    await tab.page.reload();
    expect(await firstRow(tab.frame).innerText({ timeout: 10_000 })).toBe(before);
    await tab.frame.getByText(/Hämtat \d{4}-\d\d-\d\d \d\d\.\d\d · 34 dokument/).waitFor();
  });

  it('shows the first of the list before any row has been read out of what is kept', async () => {
    const tab = await openedBefore();
    await listingKept(tab);
    const before = await firstRow(tab.frame).innerText();
    await damage(tab.page);
    await teams.fault({ kind: 'slow', delayMs: 20_000 });
    await tab.page.reload();
    expect(await firstRow(tab.frame).innerText({ timeout: 10_000 })).toBe(before);
    await tab.frame.getByRole('button', { name: /^Gäller/, pressed: true }).waitFor();
  });

  it('shows them without a net, and the documents that were read, and says that they are old', async () => {
    const tab = await openedBefore({ subPageId: '/dokument/1' }, aSentence);
    await teams.fault({ kind: 'cut' });
    await tab.page.reload();
    await tab.frame.getByText('Det gick inte att uppdatera. Du ser uppgifterna från').waitFor();
    await tab.frame.getByText(aSentence).waitFor();
  });

  it('shows what changed, and lets go what was deleted, when SharePoint refuses its place in the change log', async () => {
    const tab = await openedBefore({ subPageId: '/dokument?sok=taxa' });
    const { origin } = teams.standIn();
    await fetch(`${origin}/__local/changes`, { method: 'DELETE' });
    await rename(teams.standIn(), 34, 'Taxa som bytte namn (exempel)');
    await tab.page.reload();
    const hits = tab.frame.getByRole('list', { name: 'Dokument' });
    await hits.getByRole('link', { name: 'Taxa som bytte namn (exempel)' }).waitFor();
  });
});

describe('a document that the person may no longer read', () => {
  it('is gone from the rows and from what is kept when every row is looked at again', async () => {
    const tab = await openedBefore({ subPageId: '/dokument/1' }, aSentence);
    await letRead(teams.standIn(), 1, []);
    await letTimePass(tab.page, 2);
    // The document may be asked for before its row is looked at, and is then refused.
    await teams.fault({ kind: 'slow', delayMs: 1, times: 1 });
    await tab.page.reload();
    await tab.frame.getByText(goneWords, { exact: false }).waitFor();
    expect(await tab.frame.getByText(aSentence).count()).toBe(0);
    await untilKept(tab.page, (all) => !all.includes('Internationell policy för'));
  });

  it('is gone from the first of the list too, which is then kept without it', async () => {
    const tab = await openedBefore();
    await listingKept(tab);
    expect(await kept(tab.page)).toContain('Internationell policy för');
    await letRead(teams.standIn(), 1, []);
    await letTimePass(tab.page, 2);
    await tab.page.reload();
    await tab.frame.getByText('33 dokument', { exact: false }).waitFor();
    expect(await tab.frame.getByText('Internationell policy för', { exact: false }).count()).toBe(
      0,
    );
    await listingKept(tab);
    expect(await kept(tab.page)).not.toContain('Internationell policy för');
  });

  it('is taken away when it is opened, before every row is looked at', async () => {
    const tab = await openedBefore({ subPageId: '/dokument/1' }, aSentence);
    await letRead(teams.standIn(), 1, []);
    await teams.fault({ kind: 'slow', delayMs: 1, times: 1 });
    await tab.page.reload();
    await tab.frame.getByText(goneWords, { exact: false }).waitFor();
    expect(await tab.frame.getByText(aSentence).count()).toBe(0);
  });
});

describe('what is kept', () => {
  it('is not shown to another person in the same browser, and goes', async () => {
    const tab = await openedBefore();
    expect(await kept(tab.page)).toContain('Finanspolicy');
    await teams.fault({ kind: 'slow', delayMs: 200 });
    const page = await tab.world.openTeams({ person: 'partAccess' });
    const frame = page.frameLocator('#tab');
    await frame.getByText('Hämtar', { exact: false }).first().waitFor();
    expect(await firstRow(frame).count()).toBe(0);
    expect(await kept(page)).not.toContain('Finanspolicy');
    await frame.getByText(/Hämtat/).waitFor();
    expect(await frame.getByText('34 dokument', { exact: false }).count()).toBe(0);
  });

  it('goes, and nothing more is kept, when the token is of another person than the host names', async () => {
    const tab = await openedBefore();
    await tab.world.context.route(/__local\/token/, (route) => {
      const another = new URL(route.request().url());
      another.searchParams.set('person', 'partAccess');
      return route.continue({ url: another.href });
    });
    const page = await tab.world.openTeams();
    // It is of the person whom the host names, and may keep what is that person's.
    await tab.page.close();
    const frame = page.frameLocator('#tab');
    await frame.getByText(/Hämtat .* · 1\d dokument/).waitFor();
    expect(await frame.getByText('34 dokument', { exact: false }).count()).toBe(0);
    await untilKept(page, (all) => all === '[]');
    // Also when the first screen and the index would have been kept.
    await page.waitForTimeout(6_000);
    expect(await kept(page)).toBe('[]');
  });

  it('is the same in two tabs, and gone from both when one of them is to keep nothing', async () => {
    const tab = await openedBefore({ subPageId: '/dokument/34' });
    const second = await tab.world.openTeams({ sub: '/dokument/34' });
    const frames = [tab.frame, second.frameLocator('#tab')];
    await rename(teams.standIn(), 34, 'Nytt namn i båda (exempel)');
    await Promise.all([tab.page.reload(), second.reload()]);
    for (const frame of frames)
      await frame.getByRole('heading', { level: 1, name: 'Nytt namn i båda (exempel)' }).waitFor();
    await tab.frame.getByRole('button', { name: 'Spara inte på den här enheten' }).click();
    await untilKept(second, (all) => all === '[]');
    await second.reload();
    await frames[1]!.getByRole('heading', { level: 1 }).waitFor();
    expect(await kept(second)).toBe('[]');
  });

  it('is what it was before when the browser was killed in the middle of writing', async () => {
    const tab = await openedBefore();
    await rename(teams.standIn(), 34, 'Halvskrivet namn (exempel)');
    const writing = await stopInTheMiddleOfWriting(tab);
    await tab.page.reload();
    await writing.stands;
    await killPages(tab);
    await teams.fault({ kind: 'slow', delayMs: 500 });
    const page = await tab.world.openTeams();
    const frame = page.frameLocator('#tab');
    await firstRow(frame).waitFor();
    expect(await kept(page)).not.toContain('Halvskrivet namn');
    await frame.getByRole('link', { name: 'Halvskrivet namn' }).waitFor();
    await untilKept(page, (all) => all.includes('Halvskrivet namn'));
  });

  it('goes when the disk is full, and what SharePoint says is shown all the same', async () => {
    const tab = await openedBefore();
    await rename(teams.standIn(), 34, 'Namn på full disk (exempel)');
    const full = await openWithFullDisk(tab);
    await full.frameLocator('#tab').getByRole('link', { name: 'Namn på full disk' }).waitFor();
    await untilKept(full, (all) => !all.includes('Finanspolicy'));
    const page = await tab.world.openTeams();
    await page.frameLocator('#tab').getByRole('link', { name: 'Namn på full disk' }).waitFor();
    await untilKept(page, (all) => all.includes('Namn på full disk'));
  });

  it('gives way when a later version of the tab has kept it, and is then kept anew', async () => {
    const tab = await openedBefore();
    await letBeOfLaterVersion(tab.page);
    await tab.page.reload();
    await tab.frame.getByText('34 dokument', { exact: false }).waitFor();
    await untilKept(tab.page, (all) => all.includes('Finanspolicy'));
  });

  it('is read anew when it makes no sense', async () => {
    const tab = await openedBefore();
    await damage(tab.page);
    await tab.page.reload();
    await firstRow(tab.frame).waitFor();
    await tab.frame.getByText('34 dokument', { exact: false }).waitFor();
  });
});

const goneWords = 'Dokumentet finns inte bland dem som du får läsa.';
const aSentence = 'Globaliseringen är en allt starkare faktor';

/** Opened, read, and kept. */
async function openedBefore(
  options: Parameters<typeof teams.open>[0] = {},
  words = 'Hämtat',
): Promise<OpenedTab> {
  await letRead(teams.standIn(), 1, null);
  const tab = await teams.open(options);
  await tab.frame.getByText(words, { exact: false }).first().waitFor();
  await untilKept(tab.page, (all) => all.includes('Finanspolicy'));
  return tab;
}

/** The first screen of the list is kept too, some time after it was drawn. */
async function listingKept({ page }: OpenedTab): Promise<void> {
  await untilKept(page, (all) => all.includes('"inLibrary"'));
}

function firstRow(frame: FrameLocator) {
  return frame.getByRole('list', { name: 'Styrdokument' }).getByRole('listitem').first();
}
