/** The columns of a list as $filter and $orderby see them, with what SharePoint refuses of each. */
import {
  NotImplementedHere,
  columnUnknown,
  expandNeeded,
  notFilterable,
  subFieldRefused,
} from './errors';
import { isMultiple, isPersonColumn, joinedIds } from './itemColumns';
import type { StoredField, StoredList, StoredRow } from './siteModel';
import type { SiteStore } from './siteStore';

export interface FilterContext {
  readonly site: SiteStore;
  readonly list: StoredList;
  /** What $expand names: `X/Title` in a filter needs X there. */
  readonly expanded: ReadonlySet<string>;
}

type ScalarKind = 'text' | 'number' | 'dateTime' | 'guid' | 'boolean';

/** A column as a filter sees it: the values to compare, one for most columns, several for multi lookups. */
export interface FilterColumn {
  readonly internalName: string;
  readonly indexed: boolean;
  readonly kind: ScalarKind;
  readonly values: (row: StoredRow) => readonly (string | number | boolean)[];
  /** The lookup or person column that is joined, if any. */
  readonly join: string | null;
}

/** The column behind a path of a filter or of $orderby. */
export function filterColumn(path: string, context: FilterContext): FilterColumn {
  const [first = '', second] = path.split('/', 2);
  const fixed = second === undefined ? fixedColumn(first, context.list) : null;
  if (fixed) return fixed;
  const { fields } = context.list;
  if (second !== undefined) return joinedColumn(first, second, context);
  const byId = /^(.+?)(?:String)?Id$/.exec(first)?.[1];
  const joined = fields.find((field) => field.internalName === byId && isJoinType(field.type));
  if (joined) return idColumn(joined);
  const field = fields.find((one) => one.internalName === first.replace(/^OData_(?=_)/, ''));
  if (!field) throw columnUnknown(first);
  return ownColumn(field);
}

function joinedColumn(first: string, second: string, context: FilterContext): FilterColumn {
  const field = context.list.fields.find((one) => one.internalName === first);
  if (!field || !isJoinType(field.type)) throw columnUnknown(first);
  if (!context.expanded.has(first)) throw expandNeeded(first);
  if (second === 'Id' || second === 'ID') return idColumn(field);
  const text = joinedText(field, second, context.site);
  return {
    ...idColumn(field),
    indexed: false,
    kind: 'text',
    values: (row) =>
      joinedIds(field, row)
        .map(text)
        .filter((found) => found !== null),
  };
}

function joinedText(
  field: StoredField,
  property: string,
  site: SiteStore,
): (id: number) => string | null {
  if (isPersonColumn(field.type)) {
    if (property === 'Title') return (id) => site.user(id)?.title ?? null;
    if (property === 'EMail') return (id) => site.user(id)?.email ?? null;
    if (property === 'Name') return (id) => site.user(id)?.loginName ?? null;
    throw subFieldRefused(`${field.internalName}/${property}`);
  }
  const target = site.lists.find((list) => list.id === field.lookupListId);
  if (property !== 'Title' || !target) throw subFieldRefused(`${field.internalName}/${property}`);
  return (id) => {
    const title = target.rows.get(id)?.values.get('Title');
    return typeof title === 'string' ? title : null;
  };
}

function idColumn(field: StoredField): FilterColumn {
  return {
    internalName: field.internalName,
    indexed: field.properties.Indexed === true,
    kind: 'number',
    values: (row) => joinedIds(field, row),
    join: field.internalName,
  };
}

function ownColumn(field: StoredField): FilterColumn {
  const { internalName, type } = field;
  if (isJoinType(type)) throw expandNeeded(internalName);
  if (type === 'Note') throw notFilterable(internalName, 'Note');
  if (type === 'MultiChoice')
    throw new NotImplementedHere(`$filter on the column ${internalName} of type MultiChoice`);
  const kind = scalarKinds[type];
  if (kind === undefined)
    throw new NotImplementedHere(`$filter on the column ${internalName} of type ${type}`);
  return {
    internalName,
    indexed: field.properties.Indexed === true,
    kind,
    values: (row) => {
      const value = row.values.get(internalName) ?? null;
      return value === null || Array.isArray(value) ? [] : [value as string | number | boolean];
    },
    join: null,
  };
}

const scalarKinds: Readonly<Record<string, ScalarKind>> = {
  Text: 'text',
  Choice: 'text',
  Number: 'number',
  DateTime: 'dateTime',
  Boolean: 'boolean',
};

function fixedColumn(name: string, list: StoredList): FilterColumn | null {
  const fixed = fixedColumns[name];
  if (!fixed) return null;
  const { kind, read, join = null, indexed = false } = fixed;
  return {
    internalName: name === 'Id' ? 'ID' : name,
    indexed,
    kind,
    values: (row) => [read(row, list)],
    join,
  };
}

interface FixedColumn {
  readonly kind: ScalarKind;
  readonly read: (row: StoredRow, list: StoredList) => string | number;
  readonly join?: string;
  readonly indexed?: boolean;
}

const leaf = (row: StoredRow) => row.file?.name ?? `${String(row.id)}_.000`;

/** Columns of every list, whose values lie outside the row's own. Only the id has an index. */
const fixedColumns: Readonly<Record<string, FixedColumn>> = {
  Id: { kind: 'number', read: (row) => row.id, indexed: true },
  ID: { kind: 'number', read: (row) => row.id, indexed: true },
  Modified: { kind: 'dateTime', read: (row) => row.modified },
  Created: { kind: 'dateTime', read: (row) => row.created },
  AuthorId: { kind: 'number', read: (row) => row.authorId, join: 'Author' },
  EditorId: { kind: 'number', read: (row) => row.editorId, join: 'Editor' },
  FileLeafRef: { kind: 'text', read: leaf },
  FileRef: { kind: 'text', read: (row, list) => `${list.path}/${leaf(row)}` },
  FileDirRef: { kind: 'text', read: (_row, list) => list.path },
  FSObjType: { kind: 'number', read: () => 0 },
  GUID: { kind: 'guid', read: (row) => row.guid },
  UniqueId: { kind: 'guid', read: (row) => row.file?.uniqueId ?? row.guid },
};

function isJoinType(type: string): boolean {
  return ['Lookup', 'User'].includes(type) || isMultiple(type);
}
