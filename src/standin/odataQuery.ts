/** Reads a query string into $select, $expand, $filter, $orderby, $top, $skiptoken and @aliases. */
import { NotImplementedHere, queryInvalid } from './errors';
import { type FilterNode, parseFilter } from './odataFilter';

export interface OrderBy {
  readonly path: string;
  readonly descending: boolean;
}

export interface ODataQuery {
  /** null: no $select was given. */
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
  readonly filter: FilterNode | null;
  readonly orderBy: readonly OrderBy[];
  readonly top: number | null;
  readonly skip: number;
  /** The token's own pairs, e.g. Paged=TRUE, p_ID=100; null when none was given. */
  readonly skipToken: ReadonlyMap<string, string> | null;
  /** By lower-case name with the @. */
  readonly aliases: ReadonlyMap<string, string>;
  /** All pairs as given, decoded, in order. */
  readonly pairs: readonly (readonly [string, string])[];
}

const known: ReadonlySet<string> = new Set([
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
]);

/** Throws 400 for malformed options and for those that SharePoint refuses ($count, $search, $apply …). */
export function parseQuery(search: string): ODataQuery {
  const pairs = queryPairs(search);
  const options = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (name.startsWith('@')) aliases.set(name.toLowerCase(), value);
    else if (name.startsWith('$')) options.set(checkedOption(name), value);
  }
  const filter = options.get('$filter');
  const skipToken = options.get('$skiptoken');
  return {
    select: names(options.get('$select')),
    expand: names(options.get('$expand')) ?? [],
    filter: filter === undefined || filter === '' ? null : parseFilter(filter),
    orderBy: orderBy(options.get('$orderby')),
    top: wholeNumber('$top', options.get('$top')),
    skip: wholeNumber('$skip', options.get('$skip')) ?? 0,
    skipToken: skipToken === undefined ? null : new Map(queryPairs(skipToken)),
    aliases,
    pairs,
  };
}

/** Decodes as .NET does: + is a space, %xx is UTF-8. */
function queryPairs(search: string): (readonly [string, string])[] {
  return [...new URLSearchParams(search.startsWith('?') ? search.slice(1) : search)];
}

function checkedOption(name: string): string {
  const lower = name.toLowerCase();
  if (known.has(lower)) return lower;
  if (lower === '$format' || lower === '$inlinecount')
    throw new NotImplementedHere(`the query option ${name}`);
  throw queryInvalid(`The query option '${name}' is not supported.`);
}

function names(written: string | undefined): string[] | null {
  if (written === undefined) return null;
  const found = written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return found.length === 0 ? null : found;
}

function orderBy(written: string | undefined): OrderBy[] {
  return (names(written) ?? []).map((part) => {
    const match = /^([\w/]+)(?:\s+(asc|desc))?$/i.exec(part);
    if (match?.[1] === undefined) throw queryInvalid(`The expression "${part}" is not valid.`);
    return { path: match[1], descending: match[2]?.toLowerCase() === 'desc' };
  });
}

function wholeNumber(option: string, written: string | undefined): number | null {
  if (written === undefined) return null;
  if (!/^\d+$/.test(written)) {
    throw queryInvalid(
      `Invalid value '${written}' for ${option} query option found. The ${option} query option requires a non-negative integer value.`,
    );
  }
  return Number(written);
}
