/** Keeps the rows of one site on this device, in IndexedDB, as SharePoint answered them: one transaction for each reading. */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { writeChange, type RowTables } from './keptChange';
import { readKept, type KeptSite } from './keptRows';
import { readShown, writeShown, type ShownLast } from './shownLast';
import { signsOf, type SiteChange } from './siteRows';

/** Nothing here throws: where the browser keeps nothing, or no more, nothing is kept. */
export interface RowStore {
  /** Null when nothing is kept, or what is kept is another version's. */
  read(): Promise<KeptSite | null>;
  /** `site` is the address; rows of another site go. */
  write(site: string, change: SiteChange): Promise<void>;
  /** Rows with the stored words of these documents, as far as they are kept. */
  texts(ids: readonly number[]): Promise<readonly unknown[]>;
  keepTexts(rows: readonly unknown[]): Promise<void>;
  /** What was drawn of the rows; null when nothing is kept, or the rows have changed since. */
  shown(): Promise<ShownLast | null>;
  /** Keeps it, unless the rows that are kept are of another reading. */
  keepShown(shown: ShownLast): Promise<void>;
  forget(): Promise<void>;
}

/** A tab that is not opened for so long has lost its right to remember: nobody has asked SharePoint since. */
const longestMs = 14 * 24 * 60 * 60_000;

/** Opens the database of that name, which says whose it is. */
export async function openRowStore(name: string): Promise<RowStore> {
  const open = () =>
    openDB<RowTables>(name, 1, {
      upgrade(fresh) {
        for (const table of ['header', 'rows', 'texts'] as const) fresh.createObjectStore(table);
      },
      // Another tab empties what is kept: this one must not stand in the way.
      blocking: () => close(),
    });
  // Of a later version, or damaged: it goes, and a new one is begun.
  let database: IDBPDatabase<RowTables> | null = await open()
    .catch(async () => {
      await letGo(name);
      return open();
    })
    .catch(() => null);

  const close = () => {
    database?.close();
    database = null;
  };

  /** What could not be written in whole is not kept at all: a withdrawn row must not outlive a full disk. */
  async function forget() {
    close();
    await letGo(name);
  }

  async function using<T>(
    work: (database: IDBPDatabase<RowTables>) => Promise<T>,
    otherwise: T,
  ): Promise<T> {
    if (database === null) return otherwise;
    try {
      return await work(database);
    } catch {
      await forget();
      return otherwise;
    }
  }

  return {
    read: () => using<KeptSite | null>((kept) => readRows(kept, Date.now() - longestMs), null),
    write: (site, change) =>
      using(async (kept) => {
        const writing = kept.transaction(['header', 'rows', 'texts'], 'readwrite');
        await Promise.all([writeChange(writing, site, change), writing.done]);
      }, undefined),
    texts: (ids) =>
      using<readonly unknown[]>(async (kept) => {
        const { store } = kept.transaction('texts');
        return (await Promise.all(ids.map((id) => store.get(id)))).filter(Boolean);
      }, []),
    keepTexts: (rows) =>
      using(async (kept) => {
        const writing = kept.transaction('texts', 'readwrite');
        const puts = rows.map(async (row) => writing.store.put(row, signsOf(row).id ?? -1));
        await Promise.all([...puts, writing.done]);
      }, undefined),
    shown: () => using<ShownLast | null>((kept) => readShown(kept, Date.now() - longestMs), null),
    keepShown: (shown) => using((kept) => writeShown(kept, shown), undefined),
    forget,
  };
}

/** Deletes the database; waits for no other tab that still has it open, such as one that the browser has frozen. */
async function letGo(name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, resolve);
  });
}

async function readRows(
  kept: IDBPDatabase<RowTables>,
  notBefore: number,
): Promise<KeptSite | null> {
  const reading = kept.transaction(['header', 'rows']);
  const [header, blocks] = await Promise.all([
    reading.objectStore('header').get('site'),
    reading.objectStore('rows').getAll(),
  ]);
  return readKept(header, blocks, notBefore);
}
