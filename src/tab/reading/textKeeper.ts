/** Keeps read texts on this device, for one person of one tenant, so that they can be read offline. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { TextDocument } from '../../domain/textDocument';
import { databaseName } from '../keptDatabases';

/** Every method is harmless where the browser keeps nothing: then nothing is kept. */
export interface TextKeeper {
  text(key: string): Promise<TextDocument | null>;
  keepText(key: string, document: TextDocument): Promise<void>;
  forgetText(key: string): Promise<void>;
  /** Forgets the texts of all files but these. */
  forgetOthers(uniqueIds: ReadonlySet<string>): Promise<void>;
}

interface KeptTables extends DBSchema {
  texts: { key: string; value: { document: TextDocument; keptAt: number } };
}

/** A tab that is not opened for so long has lost its right to remember: nobody has asked SharePoint since. */
const longestMs = 14 * 24 * 60 * 60 * 1000;

/** An owner of null keeps nothing. */
export async function textKeeper(owner: string | null): Promise<TextKeeper> {
  let database = await quietly(
    async () =>
      owner === null ? null : openDatabase(await databaseName(owner, 'texts'), () => close()),
    null,
  );
  function close() {
    database?.close();
    database = null;
  }
  const using = <T>(work: (database: IDBPDatabase<KeptTables>) => Promise<T>, otherwise: T) =>
    quietly(() => (database === null ? Promise.resolve(otherwise) : work(database)), otherwise);
  return {
    text: (key) => using(async (kept) => (await kept.get('texts', key))?.document ?? null, null),
    keepText: (key, document) =>
      using(async (kept) => {
        await kept.put('texts', { document, keptAt: now() }, key);
      }, undefined),
    forgetText: (key) => using((kept) => kept.delete('texts', key), undefined),
    forgetOthers: (uniqueIds) =>
      using(
        (kept) => deleteWhere(kept, ({ key }) => !uniqueIds.has(key.split(' ', 1)[0] ?? '')),
        undefined,
      ),
  };
}

/** `close` is called when another tab empties what is kept: this one must not stand in the way. */
async function openDatabase(name: string, close: () => void): Promise<IDBPDatabase<KeptTables>> {
  const database = await openDB<KeptTables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('texts');
    },
    blocking: close,
  });
  await deleteWhere(database, ({ value }) => value.keptAt < now() - longestMs);
  return database;
}

async function deleteWhere(
  database: IDBPDatabase<KeptTables>,
  goes: (kept: { readonly key: string; readonly value: KeptTables['texts']['value'] }) => boolean,
): Promise<void> {
  const transaction = database.transaction('texts', 'readwrite');
  const going = async () => {
    for await (const cursor of transaction.store) if (goes(cursor)) await cursor.delete();
  };
  await Promise.all([going(), transaction.done]);
}

/** Blocked storage, a full disk, a private window: the tab works without keeping. */
async function quietly<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

function now(): number {
  return Date.now();
}
