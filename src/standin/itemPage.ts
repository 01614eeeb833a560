/** Which rows a query over a list gives, in which order, and the link to the next page. */
import { expressionInvalid, notFilterable, thresholdExceeded } from './errors';
import { type FilterColumn, filterColumn } from './filterColumns';
import { rowTest } from './itemFilter';
import type { FilterNode } from './odataFilter';
import type { ODataQuery, OrderBy } from './odataQuery';
import { urlEncoded } from './urlEncoding';
import type { StoredList, StoredRow } from './siteModel';
import type { SiteStore } from './siteStore';

/** SharePoint Online's list view threshold: rows that one query may scan, and the largest page. */
const threshold = 5000;
const defaultPage = 100;

export interface ItemPage {
  readonly rows: readonly StoredRow[];
  /** Lookup and person columns that the filter and the order join. */
  readonly joins: ReadonlySet<string>;
  readonly nextLink?: string;
}

interface SortColumn {
  readonly name: string;
  readonly column: FilterColumn;
  readonly descending: boolean;
}

/**
 * One page. $skip is ignored, as on SharePoint; $skiptoken continues after its row. `mayRead` trims to the
 * person after the threshold has been judged on all rows. `address` is the list's own, for the next link.
 */
export function itemPage(
  site: SiteStore,
  list: StoredList,
  query: ODataQuery,
  mayRead: (row: StoredRow) => boolean,
  address: string,
): ItemPage {
  const context = { site, list, expanded: new Set(query.expand.map(firstPart)) };
  const order = query.orderBy.map((one) => sortColumn(one, (path) => filterColumn(path, context)));
  const column = (path: string) => filterColumn(path, context);
  const test = query.filter ? rowTest(query.filter, context) : null;
  checkThreshold(list, query, order, column, (node) => rowTest(node, context));
  const size = query.top ?? defaultPage;
  const after = startOf(query, order);
  const sorted = sortedRows(list, order);
  const rows: StoredRow[] = [];
  for (const row of sorted) {
    if (rows.length === size) break;
    if (after(row) && (test === null || test(row)) && mayRead(row)) rows.push(row);
  }
  const last = rows.at(-1);
  const joins = joinsOf(query.filter, order, column);
  // A full page has a next link even when nothing follows: the next page is then empty.
  return last && rows.length === size
    ? { rows, joins, nextLink: `${address}?${nextQuery(query, order, last)}` }
    : { rows, joins };
}

function sortColumn(one: OrderBy, column: (path: string) => FilterColumn): SortColumn {
  const found = column(one.path);
  const name = found.internalName === 'ID' ? 'ID' : one.path.replaceAll('/', '_');
  return { name, column: found, descending: one.descending };
}

/** Rows are kept in order of id, so the common case copies nothing. */
function sortedRows(list: StoredList, order: readonly SortColumn[]): Iterable<StoredRow> {
  if (order.length === 0) return list.rows.values();
  return [...list.rows.values()].sort((a, b) => {
    for (const one of order) {
      const difference = compareKeys(sortKey(one, a), sortKey(one, b), one.descending);
      if (difference !== 0) return difference;
    }
    return a.id - b.id;
  });
}

function sortKey({ column, name }: SortColumn, row: StoredRow): string | number | null {
  const values = column.values(row);
  if (values.length > 1) throw notFilterable(name, 'LookupMulti');
  const value = values[0];
  if (value === undefined) return null;
  if (column.kind === 'dateTime') return Date.parse(String(value));
  return typeof value === 'boolean' ? Number(value) : value;
}

const collator = new Intl.Collator('sv', { sensitivity: 'base' });

/** Empty cells come first when ascending. */
function compareKeys(
  a: string | number | null,
  b: string | number | null,
  descending: boolean,
): number {
  const difference =
    a === null || b === null
      ? Number(a !== null) - Number(b !== null)
      : typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
  return descending ? -difference : difference;
}

function startOf(query: ODataQuery, order: readonly SortColumn[]): (row: StoredRow) => boolean {
  const token = query.skipToken;
  if (token === null) return () => true;
  const id = Number(token.get('p_ID'));
  if (!Number.isInteger(id) || token.has('PagedPrev')) throw expressionInvalid('$skiptoken');
  if (order.length === 0) return (row) => row.id > id;
  const keys = order.map((one) => tokenKey(one, token.get(`p_${one.name}`)));
  return (row) => {
    for (const [index, one] of order.entries()) {
      const difference = compareKeys(sortKey(one, row), keys[index] ?? null, one.descending);
      if (difference !== 0) return difference > 0;
    }
    return row.id > id;
  };
}

function tokenKey({ column }: SortColumn, written: string | undefined): string | number | null {
  if (written === undefined || written === '') return null;
  return column.kind === 'text' || column.kind === 'guid' ? written : Number(written);
}

/** SharePoint's literal form: the token first, then the client's own options, in lower-case hexadecimal. */
function nextQuery(query: ODataQuery, order: readonly SortColumn[], last: StoredRow): string {
  const sort = order
    .filter((one) => one.column.internalName !== 'ID')
    .map((one) => `&p_${one.name}=${urlEncoded(String(sortKey(one, last) ?? ''))}`)
    .join('');
  const token = `Paged=TRUE${sort}&p_ID=${String(last.id)}`;
  const rest = query.pairs.filter(([name]) => name.toLowerCase() !== '$skiptoken');
  return [['$skiptoken', token] as const, ...rest]
    .map(([name, value]) => `${urlEncoded(name)}=${urlEncoded(value)}`)
    .join('&');
}

function checkThreshold(
  list: StoredList,
  query: ODataQuery,
  order: readonly SortColumn[],
  column: (path: string) => FilterColumn,
  test: (node: FilterNode) => (row: StoredRow) => boolean,
): void {
  if (list.rows.size <= threshold) return;
  if ((query.top ?? 0) > threshold) throw thresholdExceeded();
  if (query.filter && !cutsEnough(list, query.filter, column, test)) throw thresholdExceeded();
  const first = order[0];
  if (!query.filter && first && !first.column.indexed) throw thresholdExceeded();
}

/** Whether the first condition stands on an indexed column and leaves no more rows than may be scanned. */
function cutsEnough(
  list: StoredList,
  node: FilterNode,
  column: (path: string) => FilterColumn,
  test: (node: FilterNode) => (row: StoredRow) => boolean,
): boolean {
  if (node.kind === 'and') return cutsEnough(list, node.left, column, test);
  if (node.kind !== 'compare' || !column(node.path).indexed) return false;
  const holds = test(node);
  let count = 0;
  for (const row of list.rows.values()) if (holds(row)) count += 1;
  return count <= threshold;
}

function joinsOf(
  filter: FilterNode | null,
  order: readonly SortColumn[],
  column: (path: string) => FilterColumn,
): Set<string> {
  const joins = new Set(order.map((one) => one.column.join).filter((join) => join !== null));
  const visit = (node: FilterNode): void => {
    switch (node.kind) {
      case 'and':
      case 'or':
        visit(node.left);
        visit(node.right);
        return;
      case 'not':
        visit(node.of);
        return;
      case 'compare':
      case 'match': {
        const { join } = column(node.path);
        if (join !== null) joins.add(join);
      }
    }
  };
  if (filter) visit(filter);
  return joins;
}

function firstPart(path: string): string {
  return path.split('/', 1)[0] ?? path;
}
