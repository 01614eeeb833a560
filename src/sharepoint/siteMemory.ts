/** What the tab knows of a site's rows, from the store on this device and from readings since, for one person. */
import { policyDocumentRows } from './policyDocumentItem';
import type { RowStore } from './rowStore';
import type { ShownLast } from './shownLast';
import { changedSite, signsOf, type SiteChange, type SiteRows } from './siteRows';

export interface SiteMemory {
  /** What is known; null when nothing is, or when it is of another site than `site`. */
  known(site?: string): Promise<SiteRows | null>;
  /** Takes up what a reading of the site that began at `before` changed. */
  learn(site: string, before: SiteRows | null, change: SiteChange): SiteRows;
  /** Kept rows with the stored words of these documents, as far as they are those of the rows that are known. */
  keptTexts(site: string, ids: readonly number[]): Promise<readonly unknown[]>;
  /** Keeps such rows, as SharePoint answered them. */
  keepTexts(site: string, rows: readonly unknown[]): void;
  /** What was drawn last of the rows that are kept; null when that is not known, or they have changed since. */
  shown(): Promise<ShownLast | null>;
  /** Keeps what was drawn of them. */
  keepShown(shown: ShownLast): void;
  /** Some row is not what it was thought to be: the next reading must look at every one. */
  doubt(): void;
  /** Whether the next reading must do so. */
  doubts(): boolean;
  /** Keeps nothing on this device, from now on. */
  stopKeeping(): Promise<void>;
  /** Knows nothing any more, and keeps nothing. */
  forget(): Promise<void>;
}

/** `opening` null keeps nothing beyond the tab's own memory. */
export function createSiteMemory(opening: Promise<RowStore | null> | null): SiteMemory {
  const nowhere = Promise.resolve(null);
  let store = opening ?? nowhere;
  let here: { readonly site: string; readonly rows: SiteRows } | null = null;
  let reading: Promise<void> | null = null;
  let writing = Promise.resolve();
  let doubtful = false;

  async function readStore() {
    const kept = await (await opening)?.read();
    if (store !== nowhere) here ??= kept ?? null;
  }

  async function stopKeeping() {
    const emptied = store;
    store = nowhere;
    await writing;
    await (await emptied)?.forget();
  }

  async function known(site?: string) {
    await (reading ??= readStore());
    return site === undefined || here?.site === site ? (here?.rows ?? null) : null;
  }

  /** Words are the row's own: without it, or with another version of it, they are nobody's. */
  async function ofKnownRows(site: string, rows: readonly unknown[]) {
    const documents = (await known(site))?.lists.get(policyDocumentRows.list);
    if (documents?.kind !== 'here') return [];
    return rows.filter((row) => {
      const { id, version } = signsOf(row);
      return id !== null && version !== null && documents.rows.get(id)?.version === version;
    });
  }

  return {
    known,
    keptTexts: async (site, ids) => ofKnownRows(site, (await (await store)?.texts(ids)) ?? []),
    keepTexts(site, rows) {
      writing = writing.then(async () => (await store)?.keepTexts(await ofKnownRows(site, rows)));
    },
    shown: async () => (await (await store)?.shown()) ?? null,
    keepShown(shown) {
      writing = writing.then(async () => (await store)?.keepShown(shown));
    },
    learn(site, before, change) {
      const rows = changedSite(before, change);
      if (change.sweptAt === change.readAt) doubtful = false;
      here = { site, rows };
      // Without the documents there is no register: what is kept is left as it is, or emptied by who asked.
      if (rows.lists.get(policyDocumentRows.list)?.kind === 'here')
        writing = writing.then(async () => (await store)?.write(site, change));
      return rows;
    },
    doubt: () => {
      doubtful = true;
    },
    doubts: () => doubtful,
    stopKeeping,
    async forget() {
      here = null;
      await stopKeeping();
    },
  };
}
