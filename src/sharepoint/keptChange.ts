/** Lays what a reading changed over the kept rows, within one transaction. */
import type { DBSchema, IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { columnsOf, keptHeader, type KeptBlock, type KeptHeader } from './keptRows';
import { policyDocumentRows } from './policyDocumentItem';
import { signsOf, type ListChange, type SiteChange } from './siteRows';

export interface RowTables extends DBSchema {
  /** `site`: what is said of the rows; `shown`: what was drawn of them, which goes when any of them changes. */
  header: { key: 'site' | 'shown'; value: unknown };
  /** Rows lie together in blocks, as JSON: read at once, and little is written when few of them change. */
  rows: { key: [list: string, block: number]; value: KeptBlock };
  /** Rows of the library with their words alone, by id. */
  texts: { key: number; value: unknown };
}

type Writing = IDBPTransaction<RowTables, ('header' | 'rows' | 'texts')[], 'readwrite'>;

/** Everything that a reading changed, and where it leads, in the one transaction: all of it, or nothing. */
export async function writeChange(
  writing: Writing,
  site: string,
  change: SiteChange,
): Promise<void> {
  const kept = v.safeParse(keptHeader, await writing.objectStore('header').get('site'));
  const before = kept.success && kept.output.site === site ? kept.output : null;
  if (before === null) await writing.objectStore('rows').clear();
  await forgetTexts(writing, before === null ? null : change.lists);
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
  if (before === null || change.lists.some(changesRows))
    await writing.objectStore('header').delete('shown');
}

function changesRows(change: ListChange): boolean {
  return change.kind !== 'part' || change.rows.length > 0 || change.gone.length > 0;
}

/** Words go with their row; null lets all of them go. */
async function forgetTexts(writing: Writing, changes: readonly ListChange[] | null): Promise<void> {
  const texts = writing.objectStore('texts');
  const ofDocuments = changes?.find(({ list }) => list.list === policyDocumentRows.list);
  if (ofDocuments?.kind === 'part') {
    for (const id of ofDocuments.gone) await texts.delete(id);
  } else if (ofDocuments?.kind === 'whole') {
    const here = new Set(ofDocuments.rows.map((row) => signsOf(row).id));
    for (const id of await texts.getAllKeys()) if (!here.has(id)) await texts.delete(id);
  } else if (ofDocuments || changes === null) await texts.clear();
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
