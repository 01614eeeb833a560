/** The search index as it is kept on this device for one person, so that a search answers before texts are fetched again. */
import { deleteDB, openDB } from 'idb';
import type { KeptHere } from '../connectKept';
import { databaseName } from '../keptDatabases';
import type { IndexStore } from './searcher';

const table = 'index';

/** Opened for each use only: an open database stands in the way of one that empties what is kept. */
export function indexStore(kept: KeptHere): IndexStore {
  const open = async () => {
    const owner = kept.owner();
    if (owner === null) return null;
    const name = await databaseName(owner, table);
    const database = await openDB(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore(table);
      },
    });
    if (kept.owner() === owner) return database;
    // Everything was emptied while it was opened.
    database.close();
    await deleteDB(name);
    return null;
  };
  return {
    async load() {
      const database = await open();
      const found: unknown = await database?.get(table, table);
      database?.close();
      return found instanceof Blob ? found.arrayBuffer() : null;
    },
    async save(index) {
      const database = await open();
      // As a file: the browser would copy a plain buffer while the page waits.
      await database?.put(table, new Blob([index]), table);
      database?.close();
    },
  };
}
