/** Keeps the rows of one site on this device, in IndexedDB, as SharePoint answered them: one transaction for each reading. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import {
  columnsOf,
  keptHeader,
  readKept,
  type KeptBlock,
  type KeptHeader,
  type KeptSite,
} from './keptRows';
import { signsOf, type ListChange, type SiteChange } from './siteRows';

/** Nothing here throws: where the browser keeps nothing, or no more, nothing is kept. */
export interface RowStore {
  /** Null when nothing is kept, or what is kept is another version's. */
  read(): Promise<KeptSite | null>;
  /** `site` is the address; rows of another site go. */
  write(site: string, change: SiteChange): Promise<void>;
  forget(): Promise<void>;
}

interface RowTables extends DBSchema {
  header: { key: 'site'; value: unknown };
  /** Rows lie together in blocks, as JSON: read at once, and little is written when few of them change. */
  rows: { key: [list: string, block: number]; value: KeptBlock };
}

type Writing = IDBPTransaction<RowTables, ('header' | 'rows')[], 'readwrite'>;

/** Opens the database of that name, which says whose it is. */
export async function openRowStore(name: string): Promise<RowStore> {
  let database: IDBPDatabase<RowTables> | null = await openDB<RowTables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('header');
      fresh.createObjectStore('rows');
    },
    // Another tab empties what is kept: this one must not stand in the way.
    blocking: () => close(),
  }).catch(() => null);

  function close() {
    database?.close();
    database = null;
  }

  /** What could not be written in whole is not kept at all: a withdrawn row must not outlive a full disk. */
  async function forget() {
    close();
    await deleteDB(name).catch(() => undefined);
  }

  return {
    async read() {
      if (database === null) return null;
      try {
        const reading = database.transaction(['header', 'rows']);
        const [header, blocks] = await Promise.all([
          reading.objectStore('header').get('site'),
          reading.objectStore('rows').getAll(),
        ]);
        return readKept(header, blocks);
      } catch {
        await forget();
        return null;
      }
    },
    async write(site, change) {
      if (database === null) return;
      try {
        const writing = database.transaction(['header', 'rows'], 'readwrite');
        await Promise.all([writeChange(writing, site, change), writing.done]);
      } catch {
        await forget();
      }
    },
    forget,
  };
}

async function writeChange(writing: Writing, site: string, change: SiteChange): Promise<void> {
  const kept = keptHeader.safeParse(await writing.objectStore('header').get('site'));
  const before = kept.success && kept.data.site === site ? kept.data : null;
  if (before === null) await writing.objectStore('rows').clear();
  const lists: KeptHeader['lists'] = { ...before?.lists };
  let everyRowSeen = true;
  for (const one of change.lists) {
    const state = await writeList(writing, one, lists[one.list.list]);
    if (state === null) everyRowSeen = false;
    else lists[one.list.list] = state;
  }
  const { siteUserId, readAt } = change;
  // Laid over rows that another tab has read on: only a sweep tells what holds.
  const sweptAt = everyRowSeen ? change.sweptAt : 0;
  const header: KeptHeader = { site, siteUserId, readAt, sweptAt, lists };
  await writing.objectStore('header').put(header, 'site');
}

type KeptList = KeptHeader['lists'][string];

/** Null when the rows are kept from another reading than the one that this change begins at. */
async function writeList(
  writing: Writing,
  change: ListChange,
  before: KeptList | undefined,
): Promise<KeptList | null> {
  const { list } = change.list;
  const columns = columnsOf(change.list);
  const rows = writing.objectStore('rows');
  const all = IDBKeyRange.bound([list, -Infinity], [list, Infinity]);
  if (change.kind === 'missing') {
    await rows.delete(all);
    const { kind, detail, missing } = change.failure;
    return { failure: { kind, detail, missing } };
  }
  if (change.kind === 'whole') {
    await rows.delete(all);
    for (const [block, ofBlock] of blocksOf(change.rows))
      await rows.put({ list, rows: JSON.stringify(ofBlock) }, [list, block]);
    return { columns, token: change.token };
  }
  const follows = before && 'token' in before && before.token === change.from;
  const fresh = follows ? change.rows : [];
  const freshBlocks = blocksOf(fresh);
  const touched = new Set([...freshBlocks.keys(), ...change.gone.map(blockOf)]);
  for (const block of touched) {
    const kept = await rows.get([list, block]);
    const laid = laidOver(kept, freshBlocks.get(block) ?? [], new Set(change.gone));
    await rows.put({ list, rows: JSON.stringify(laid) }, [list, block]);
  }
  return follows ? { columns, token: change.token } : null;
}

function laidOver(
  kept: KeptBlock | undefined,
  fresh: readonly unknown[],
  gone: ReadonlySet<number | null>,
): readonly unknown[] {
  const before = kept ? (JSON.parse(kept.rows) as readonly unknown[]) : [];
  const replaced = new Set(fresh.map((row) => signsOf(row).id));
  const stay = before.filter((row) => {
    const { id } = signsOf(row);
    return !gone.has(id) && !replaced.has(id);
  });
  return [...stay, ...fresh];
}

const rowsInBlock = 200;

function blockOf(id: number | null): number {
  return id === null ? -1 : Math.floor(id / rowsInBlock);
}

function blocksOf(rows: readonly unknown[]): ReadonlyMap<number, readonly unknown[]> {
  const blocks = new Map<number, unknown[]>();
  for (const row of rows) {
    const block = blockOf(signsOf(row).id);
    const before = blocks.get(block);
    if (before) before.push(row);
    else blocks.set(block, [row]);
  }
  return blocks;
}
