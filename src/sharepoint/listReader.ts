/** Reads what SharePoint gives page by page: a whole list, or the rows of it that are asked for. */
import { parseBinderWithErrorCheck } from '@pnp/queryable';
import { SPCollection, type SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { readAnswer } from './checkedAnswer';
import type { ListRows } from './listRow';
import type { AskSite, Question } from './siteBatch';

/**
 * Rows of a list as they came, each once even when rows are added meanwhile; all of them unless `filter` says which.
 * Lists read at the same time through the same `ask` share their round trips.
 */
export async function readList(
  ask: AskSite,
  list: ListRows<unknown>,
  filter: string | null = null,
): Promise<unknown[]> {
  const rows = new Map<unknown, unknown>();
  const read = await readPages(ask, (site) => {
    const pages = rowsOf(site, list).top(rowsPerPage);
    return filter === null ? pages : pages.filter(filter);
  });
  for (const row of read) rows.set(idOf(row), row);
  return [...rows.values()];
}

/** What every page holds, in order. Rejects when any page fails: half of it would be taken for all of it. */
export async function readPages(
  ask: AskSite,
  firstPageOf: (site: SPFI) => Pages,
): Promise<unknown[]> {
  const read: unknown[] = [];
  const followed = new Set<string>();
  let question: Question<Page> | null = (site) => readPage(firstPageOf(site));
  while (question) {
    const { value, 'odata.nextLink': next }: Page = await ask(question);
    for (const row of value) read.push(row);
    if (next && followed.has(next)) throw new Error(`the next page repeats itself: ${next}`);
    if (next) followed.add(next);
    question = next ? (site) => readPage(SPCollection([site.web, next])) : null;
  }
  return read;
}

/** Internal names of all columns that the list has. */
export async function readColumnNames(ask: AskSite, title: string): Promise<ReadonlySet<string>> {
  const answer = await ask<unknown>((site) => {
    const fields = SPCollection(site.web.lists.getByTitle(title), 'fields');
    return fields.select('InternalName')();
  });
  return new Set(readAnswer(fieldNames, answer).map((field) => field.InternalName));
}

/**
 * The most that SharePoint gives at a time: an ordinary register comes in one answer. Paging goes by row id, and so
 * past the list view threshold.
 */
export const rowsPerPage = 5000;

/** The rows of a list with all the columns that are read of them, before it is said which and how many. */
export function rowsOf(site: SPFI, { list, select, expand }: ListRows<unknown>) {
  return site.web.lists
    .getByTitle(list)
    .items.select(...select)
    .expand(...expand);
}

type Pages = ReturnType<typeof SPCollection>;

function readPage(pages: Pages): Promise<Page> {
  return pages.using(PageParse())<Page>();
}

/** PnPjs's own parser keeps the rows and loses the address of the next page. */
function PageParse() {
  return parseBinderWithErrorCheck(async (response) => {
    const page = v.safeParse(pageSchema, await response.json());
    if (!page.success) throw new Error('the answer has no rows in it');
    return page.output;
  });
}

const pageSchema = v.object({
  value: v.array(v.unknown()),
  'odata.nextLink': v.optional(v.string()),
});

type Page = v.InferOutput<typeof pageSchema>;

const fieldNames = v.array(v.object({ InternalName: v.string() }));

/** A row without an id stands for itself. */
function idOf(row: unknown): unknown {
  const id = v.safeParse(identified, row);
  return id.success ? id.output.Id : Symbol('row without id');
}

const identified = v.object({ Id: v.number() });
