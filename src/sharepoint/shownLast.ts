/** What was drawn of the kept rows last time, in whatever form the views wrote it: kept beside them, gone with any of them. */
import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { RowTables } from './keptChange';
import { keptHeader } from './keptRows';

export interface ShownLast {
  /** When the rows were read that it shows, in milliseconds since 1970. */
  readonly readAt: number;
  readonly shown: unknown;
}

/** Null when nothing is kept, or was read before that moment. */
export async function readShown(
  kept: IDBPDatabase<RowTables>,
  notBefore: number,
): Promise<ShownLast | null> {
  const { store } = kept.transaction('header');
  const [header, shown] = await Promise.all([store.get('site'), store.get('shown')]);
  const readAt = readAtOf(header);
  if (shown === undefined || readAt === null || readAt < notBefore) return null;
  return { readAt, shown };
}

/** Keeps it, unless the rows that are kept are of another reading: another tab may have read on. */
export async function writeShown(
  kept: IDBPDatabase<RowTables>,
  { readAt, shown }: ShownLast,
): Promise<void> {
  const writing = kept.transaction('header', 'readwrite');
  const put = async () => {
    const stands = readAtOf(await writing.store.get('site')) === readAt;
    if (stands) await writing.store.put(shown, 'shown');
  };
  await Promise.all([put(), writing.done]);
}

function readAtOf(header: unknown): number | null {
  const kept = v.safeParse(keptHeader, header);
  return kept.success ? kept.output.readAt : null;
}
