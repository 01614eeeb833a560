/** What the tab keeps on a device, seen and changed as only a test may; and rows changed in a running stand-in. */
import type { Page } from 'playwright-core';
import type { StandIn } from '../../src/standin/server';
import type { OpenedTab } from './profile';
import { tabFrameOf } from './teamsWorld';

/** Whom the library's row is for from now on; null is everyone. */
export async function letRead(
  standIn: StandIn,
  id: number,
  people: readonly string[] | null,
): Promise<void> {
  const body = JSON.stringify({ list: 'Styrdokument', id, ...(people && { people }) });
  await fetch(`${standIn.origin}/__local/readers`, { method: 'POST', body });
}

export async function rename(standIn: StandIn, id: number, Title: string): Promise<void> {
  const { origin, siteUrl } = standIn;
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
export async function letTimePass(page: Page, hours: number): Promise<void> {
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
export async function kept(page: Page): Promise<string> {
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

/** When all that is kept says what is asked of it; it is written some time after it is shown. Gives it up after 15 seconds. */
export async function untilKept(page: Page, holds: (all: string) => boolean): Promise<void> {
  for (let tries = 0; !holds(await kept(page)); tries += 1) {
    if (tries === 150) throw new Error(`what is kept does not say so: ${holds.toString()}`);
    await page.waitForTimeout(100);
  }
}

/** What is kept is of a later version of the tab than this one. */
export async function letBeOfLaterVersion(page: Page): Promise<void> {
  await (
    await tabFrameOf(page)
  ).evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (!name?.endsWith(':rows')) continue;
      const opening = indexedDB.open(name, 9);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      opening.result.close();
    }
  });
}

/** Lays something of no sense over what is kept. */
export async function damage(page: Page): Promise<void> {
  await (
    await tabFrameOf(page)
  ).evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (!name?.endsWith(':rows')) continue;
      const opening = indexedDB.open(name);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      if (opening.result.objectStoreNames.contains('rows')) {
        const writing = opening.result.transaction('rows', 'readwrite');
        writing
          .objectStore('rows')
          .put({ list: 'Styrdokument', rows: '[{"Id":' }, ['Styrdokument', 0]);
        await new Promise((resolve) => (writing.oncomplete = resolve));
      }
      opening.result.close();
    }
  });
}

/** Opens Teams in a page where the browser refuses to write, as it does when the disk is full. */
export async function openWithFullDisk({ world }: OpenedTab): Promise<Page> {
  const page = await world.context.newPage();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  return world.openTeams({}, page);
}

/**
 * From the next loading on the tab stands still when it has written rows and not yet where they lead, in the same
 * transaction. `stands` resolves when it does.
 */
export async function stopInTheMiddleOfWriting({
  page,
  world,
}: OpenedTab): Promise<{ stands: Promise<void> }> {
  await page.addInitScript(() => {
    type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key) {
      if (key === 'site') {
        const waiting = new XMLHttpRequest();
        waiting.open('GET', 'standing-still', false);
        waiting.send();
      }
      return put.call(this, value, key);
    };
  });
  let stands = (): void => undefined;
  const standing = new Promise<void>((resolve) => (stands = resolve));
  await world.context.route('**/standing-still', () => stands());
  return { stands: standing };
}

/** Kills the processes of all pages, as a computer does that is short of memory. */
export async function killPages({ page, world }: OpenedTab): Promise<void> {
  const session = await world.context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await page.close();
}

/** As if the browser had never met Teams or the tab. */
export async function keepNothing(page: Page): Promise<void> {
  await (
    await tabFrameOf(page)
  ).evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) {
      const going = indexedDB.deleteDatabase(name ?? '');
      // One that is in use goes with the page that uses it.
      await new Promise((resolve) => {
        going.onsuccess = going.onerror = going.onblocked = resolve;
      });
    }
  });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}
