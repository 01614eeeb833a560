/** Reading the items of a list, as SharePoint answers. */
import type { Answer } from './answer';
import { fileEntity } from './fileEntities';
import { itemColumns } from './itemColumns';
import { itemSet, itemWriter } from './itemEntity';
import { itemPage } from './itemPage';
import { type Call, type Resource, type Route, operation, step } from './routing';
import { listEntity } from './siteEntities';
import type { StoredList, StoredRow } from './siteModel';
import { urlEncoded } from './urlEncoding';

export const itemRoutes: readonly Route[] = [
  step('SP.List', 'items', 'recorded', ({ list }) => ({ type: 'Collection(SP.ListItem)', list })),
  operation(
    'Collection(SP.ListItem)',
    'GET',
    '',
    {
      evidence: 'recorded',
      note: '100 rows unless $top; $skip ignored; 5000 rows scanned at most',
    },
    ({ list }, _args, call) => itemsAnswer(list, call),
  ),
  step('Collection(SP.ListItem)', '()', 'recorded', byId),
  step('Collection(SP.ListItem)', 'getById', 'documented', byId),
  step('SP.List', 'getItemById', 'documented', byId),
  operation('SP.ListItem', 'GET', '', { evidence: 'recorded' }, (item, _args, call) =>
    itemAnswer(item, call),
  ),
  step('SP.ListItem', 'file', 'documented', ({ list, row }, _args, { site, person }) => ({
    type: 'SP.File',
    ...site.fileById(row.file?.uniqueId ?? '', person),
    list,
  })),
  step('SP.ListItem', 'parentList', 'documented', ({ list }) => ({ type: 'SP.List', list })),
];

/** One item as an answer, after a read and after a create. */
export function itemAnswer(
  item: { readonly list: StoredList; readonly row: StoredRow; readonly throughFile: boolean },
  call: Call,
): Extract<Answer, { kind: 'entity' }> {
  const { list, row } = item;
  const write = writerFor(list, call, new Set(), item.throughFile);
  return {
    kind: 'entity',
    set: itemSet(list),
    entity: write(row),
    select: call.query.select,
    headers: { ETAG: etagOf(row) },
  };
}

/** The form of the ETag header; bodies carry the number alone. */
export function etagOf(row: StoredRow): string {
  return `"${row.guid},${String(row.version)}"`;
}

function byId(
  { list }: { readonly list: StoredList },
  args: { readonly positional: readonly unknown[] },
  { site, person }: Call,
): Resource {
  const row = site.row(list, Number(args.positional[0]), person);
  return { type: 'SP.ListItem', list, row, throughFile: false };
}

function itemsAnswer(list: StoredList, call: Call): Answer {
  const { site, person, query, api } = call;
  const address = `${api}/web/lists(${urlEncoded(`guid'${list.id}'`).replaceAll('+', '%20')})/items`;
  const mayRead = (row: StoredRow) => site.mayRead(row, person);
  const page = itemPage(site, list, query, mayRead, address);
  const write = writerFor(list, call, page.joins, false);
  return {
    kind: 'collection',
    set: itemSet(list),
    entities: {
      *[Symbol.iterator]() {
        for (const row of page.rows) yield write(row);
      },
    },
    select: query.select,
    ...(page.nextLink === undefined ? {} : { nextLink: page.nextLink }),
  };
}

function writerFor(
  list: StoredList,
  { site, query, origin }: Call,
  otherJoins: ReadonlySet<string>,
  throughFile: boolean,
) {
  return itemWriter({
    site,
    list,
    columns: itemColumns(site, list, throughFile),
    select: query.select,
    expand: query.expand,
    navigations: {
      File: (row) => (row.file ? fileEntity(site, { list, row, file: row.file }, origin) : null),
      ParentList: () => listEntity(site, list, origin),
    },
    otherJoins,
  });
}
