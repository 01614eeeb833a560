/** Keeps read texts and the last register on this device, for one person of one tenant, so that they can be read offline. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Register } from '../../domain/policySource';
import type { TextDocument } from '../../domain/textDocument';

/** Every method is harmless where the browser keeps nothing: then nothing is kept. */
export interface TextKeeper {
  text(key: string): Promise<TextDocument | null>;
  keepText(key: string, document: TextDocument): Promise<void>;
  forgetText(key: string): Promise<void>;
  register(): Promise<Register | null>;
  keepRegister(register: Register): Promise<void>;
  forgetEverything(): Promise<void>;
}

interface KeptTables extends DBSchema {
  texts: { key: string; value: { document: TextDocument; keptAt: number } };
  registers: { key: 'last'; value: { register: Register; keptAt: number } };
}

const prefix = 'gallande:';
/** Rises when what is kept changes its form; older databases are then deleted. */
const form = '1';
/** A tab that is not opened for so long has lost its right to remember: nobody has asked SharePoint since. */
const longestMs = 14 * 24 * 60 * 60 * 1000;

/**
 * Databases of anyone else are deleted first: on a shared device nobody finds what another has read. An
 * owner of null keeps nothing.
 */
export async function textKeeper(owner: string | null): Promise<TextKeeper> {
  const name = owner === null ? null : await databaseName(owner);
  const database = await quietly(async () => {
    await deleteOthers(name);
    return name === null ? null : openDatabase(name);
  }, null);
  return keeperOn(database, name);
}

function keeperOn(opened: IDBPDatabase<KeptTables> | null, name: string | null): TextKeeper {
  let database = opened;
  const using = <T>(work: (database: IDBPDatabase<KeptTables>) => Promise<T>, otherwise: T) =>
    quietly(() => (database === null ? Promise.resolve(otherwise) : work(database)), otherwise);
  return {
    text: (key) => using(async (kept) => (await kept.get('texts', key))?.document ?? null, null),
    keepText: (key, document) =>
      using(async (kept) => {
        await kept.put('texts', { document, keptAt: now() }, key);
      }, undefined),
    forgetText: (key) => using((kept) => kept.delete('texts', key), undefined),
    register: () =>
      using(async (kept) => (await kept.get('registers', 'last'))?.register ?? null, null),
    keepRegister: (register) =>
      using(async (kept) => {
        await kept.put('registers', { register, keptAt: now() }, 'last');
      }, undefined),
    forgetEverything: async () => {
      database?.close();
      database = null;
      if (name !== null) await quietly(() => deleteDB(name), undefined);
    },
  };
}

async function openDatabase(name: string): Promise<IDBPDatabase<KeptTables>> {
  const database = await openDB<KeptTables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('texts');
      fresh.createObjectStore('registers');
    },
  });
  await deleteOld(database);
  return database;
}

async function deleteOld(database: IDBPDatabase<KeptTables>): Promise<void> {
  for (const table of ['texts', 'registers'] as const) {
    const transaction = database.transaction(table, 'readwrite');
    for await (const cursor of transaction.store) {
      if (cursor.value.keptAt < now() - longestMs) await cursor.delete();
    }
    await transaction.done;
  }
}

async function deleteOthers(own: string | null): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(prefix) && name !== own) await deleteDB(name);
  }
}

/** A digest: the database's name tells nobody whose it is. */
async function databaseName(owner: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${form} ${owner}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return prefix + Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
