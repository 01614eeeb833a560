/**
 * Carries a plan out. What is in the site is the only memory: each document's text version is written last, so an
 * import that is broken off finds by it, the next time, what is left to do.
 */
import { readFile } from 'node:fs/promises';
import { SourceFailure } from '../domain/policySource';
import { whyFailed } from './failureWords';
import { applyColumns, ColumnsKept } from './applyColumns';
import { rowsOfDocument, type KnownIds } from './applyRows';
import { isWorkedOn, type ImportPlan, type PlannedDocument } from './importPlan';
import type { SiteEditor } from './siteEditor';

export interface ImportOutcome {
  /** Names of the documents that were written. */
  readonly written: readonly string[];
  readonly rowsWritten: number;
  /** What a person had changed meanwhile, and was left; one sentence each. */
  readonly kept: readonly string[];
  /** What could not be written, by document. */
  readonly failed: readonly { readonly document: string; readonly why: string }[];
}

interface Course {
  readonly plan: ImportPlan;
  readonly site: SiteEditor;
  /** The text version of each document, by its name. */
  readonly plainTexts: ReadonlyMap<string, string>;
  readonly onProgress: (done: number, all: number) => void;
}

/** Files and columns first, so that every row can point at every document; then each document's rows and its mark. */
export async function applyImport(course: Course): Promise<ImportOutcome> {
  const { plan, site, onProgress } = course;
  const worked = plan.documents.filter(isWorkedOn);
  const ids: KnownIds = { documents: new Map(), committees: new Map() };
  for (const { name, row } of plan.documents) if (row) ids.documents.set(name, row.id);
  const tally = new Tally();
  for (const { name } of plan.committees)
    await tally.attempt(name, async () => {
      ids.committees.set(name, await site.rows.add('Nämnder', committeeValues(name)));
      tally.rowsWritten += 1;
    });
  let done = 0;
  const step = () => onProgress((done += 1), worked.length * 2);
  const begun = await inTurn(worked, async (document) => {
    step();
    return tally.attempt(document.name, () => beginDocument(document, course, ids, tally));
  });
  await inTurn(worked, async (document, place) => {
    step();
    // A document that failed is left without its mark: the next import goes on with it.
    if (begun[place] !== true) return;
    await tally.attempt(document.name, () => finishDocument(document, course, ids, tally));
  });
  await linkOthers(course, ids, tally);
  return tally;
}

/** Supersessions told by documents that are not themselves worked on, which get something to point at. */
async function linkOthers({ plan, site }: Course, ids: KnownIds, tally: Tally): Promise<void> {
  const worked = new Set(plan.documents.filter(isWorkedOn).map(({ name }) => name));
  const others = plan.supersessions.filter(
    ({ document, fate }) => fate === 'link' && !worked.has(document),
  );
  for (const row of others)
    await tally.attempt(row.document, async () => {
      const rows = rowsOfDocument({ ...noRows, supersessions: [row] }, row.document, ids);
      for (const write of rows) tally.rowsWritten += await write(site.rows);
    });
}

const noRows = { supersessions: [], responsibilities: [], goals: [] };

/** A new file is put in the library; a changed one waits, so that its columns can be compared with its words. */
async function beginDocument(
  document: PlannedDocument,
  { site }: Course,
  ids: KnownIds,
  tally: Tally,
): Promise<true> {
  const { name, path, work } = document;
  const isNew = work === 'upload' && document.row === null;
  const id = isNew
    ? await site.files.add(name, new Uint8Array(await readFile(path)))
    : (ids.documents.get(name) ?? '');
  ids.documents.set(name, id);
  tally.kept.push(...(await applyColumns(document, id, site)));
  return true;
}

async function finishDocument(
  document: PlannedDocument,
  { plan, site, plainTexts }: Course,
  ids: KnownIds,
  tally: Tally,
): Promise<true> {
  const { name, path, work, row } = document;
  const id = ids.documents.get(name) ?? '';
  for (const write of rowsOfDocument(plan, name, ids)) tally.rowsWritten += await write(site.rows);
  if (row !== null && work === 'replace') {
    const { file } = await site.readRow(id);
    await site.files.replace(file.uniqueId, new Uint8Array(await readFile(path)));
  }
  if (work !== 'none') await markFinished(id, plainTexts.get(name) ?? '', site);
  tally.written.push(name);
  return true;
}

/** The text version and the content that it was made from: last of all. */
async function markFinished(id: string, plainText: string, site: SiteEditor): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { file, version } = await site.readRow(id);
    const values = { PlainText: plainText, PlainTextOf: file.contentVersion };
    const outcome = await site.rows.update('Styrdokument', id, values, version);
    if (outcome === 'written') return;
    // Someone writes in other columns of the same row: these two are nobody's but the program's.
    if (attempt === 3) throw new ColumnsKept();
  }
}

function committeeValues(name: string) {
  const kind = /styrelsen$/.test(name) ? 'styrelse' : /nämnden$/.test(name) ? 'nämnd' : 'utskott';
  return { Title: name, Kind: kind };
}

/** Several at once; results in the order of what was asked. After a failure none is begun, and those begun are awaited. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item, place: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [place, item] = next;
      try {
        results[place] = await work(item, place);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return results;
}

/** The gate of the connection lets four requests through; more workers would only hold files in memory. */
const atOnce = 3;

class Tally implements ImportOutcome {
  readonly written: string[] = [];
  rowsWritten = 0;
  readonly kept: string[] = [];
  readonly failed: { document: string; why: string }[] = [];

  /** One document's failure is told and the others go on, unless the site itself no longer answers. */
  async attempt<Result>(document: string, work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SourceFailure && endsAll.has(error.kind)) throw error;
      this.failed.push({ document, why: whyFailed(error) });
      return null;
    }
  }
}

const endsAll: ReadonlySet<string> = new Set([
  'offline',
  'throttled',
  'signInRequired',
  'accessDenied',
]);
