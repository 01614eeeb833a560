/** Rows kept between openings: shown before SharePoint answers, to the same person only, and never after they were lost. */
import { describe, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { inTeams, type OpenedTab } from '../support/inTeams';
import { tabFrameOf } from '../support/teamsWorld';

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
    await rename(34, 'Taxa som bytte namn (exempel)');
    await tab.page.reload();
    await tab.frame.getByRole('link', { name: 'Taxa som bytte namn (exempel)' }).waitFor();
  });
});

describe('a document that the person may no longer read', () => {
  it('is gone from the rows and from what is kept when every row is looked at again', async () => {
    const tab = await openedBefore({ subPageId: '/dokument/1' }, aSentence);
    await letRead(1, []);
    await letTimePass(tab.page, 2);
    await tab.page.reload();
    await tab.frame.getByText('34 dokument', { exact: false }).waitFor();
    await tab.frame.getByText('33 dokument', { exact: false }).waitFor();
    expect(await tab.frame.getByText(aSentence).count()).toBe(0);
    await tab.page.waitForTimeout(4_000);
    expect(await kept(tab.page)).not.toContain('Internationell policy för');
  });

  it('is taken away when it is opened, before every row is looked at', async () => {
    const tab = await openedBefore({ subPageId: '/dokument/1' }, aSentence);
    await letRead(1, []);
    await teams.fault({ kind: 'slow', delayMs: 1, times: 1 });
    await tab.page.reload();
    await tab.frame.getByText('33 dokument', { exact: false }).waitFor();
    expect(await tab.frame.getByText(aSentence).count()).toBe(0);
  });
});

const aSentence = 'Globaliseringen är en allt starkare faktor';

/** Opened, read, and kept. */
async function openedBefore(
  options: Parameters<typeof teams.open>[0] = {},
  words = 'Hämtat',
): Promise<OpenedTab> {
  await letRead(1, null);
  const tab = await teams.open(options);
  await tab.frame.getByText(words, { exact: false }).first().waitFor();
  await tab.page.waitForTimeout(500);
  return tab;
}

function firstRow(frame: FrameLocator) {
  return frame.getByRole('list', { name: 'Styrdokument' }).getByRole('listitem').first();
}

/** Whom the library's row is for from now on; null is everyone. */
async function letRead(id: number, people: readonly string[] | null): Promise<void> {
  const body = JSON.stringify({ list: 'Styrdokument', id, ...(people && { people }) });
  await fetch(`${teams.standIn().origin}/__local/readers`, { method: 'POST', body });
}

async function rename(id: number, Title: string): Promise<void> {
  const { origin, siteUrl } = teams.standIn();
  const scope = 'AllSites.FullControl';
  const token = await fetch(`${origin}/__local/token?person=registrar&scope=${scope}`);
  const items = `_api/web/lists/getByTitle('Styrdokument')/items(${id})`;
  await fetch(`${origin}${new URL(siteUrl).pathname}/${items}`, {
    method: 'POST',
    headers: {
      ...{ 'X-HTTP-Method': 'MERGE', 'If-Match': '*', Accept: 'application/json' },
      ...{ 'Content-Type': 'application/json', Authorization: `Bearer ${await token.text()}` },
    },
    body: JSON.stringify({ Title }),
  });
}

/** What is kept is so many hours older. */
async function letTimePass(page: Page, hours: number): Promise<void> {
  await (
    await tabFrameOf(page)
  ).evaluate(async (ms) => {
    for (const { name } of await indexedDB.databases()) {
      if (!name?.endsWith(':rows')) continue;
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('header', 'readwrite');
          const header = writing.objectStore('header');
          const reading = header.get('site');
          reading.onsuccess = () => {
            const { readAt, sweptAt, ...rest } = reading.result as {
              readAt: number;
              sweptAt: number;
            };
            header.put({ ...rest, readAt: readAt - ms, sweptAt: sweptAt - ms }, 'site');
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    }
  }, hours * 3_600_000);
}

/** All that is kept on the device, as text. */
async function kept(page: Page): Promise<string> {
  return (await tabFrameOf(page)).evaluate(async () => {
    const all: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name ?? '');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const database = opening.result;
      for (const table of database.objectStoreNames) {
        const reading = database.transaction(table).objectStore(table).getAll();
        await new Promise((resolve) => (reading.onsuccess = resolve));
        all.push(table, reading.result);
      }
      database.close();
    }
    return JSON.stringify(all);
  });
}
