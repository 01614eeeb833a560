/** What an item of a list can say: its properties as SharePoint names them, and where each comes from. */
import { entityPropertyName } from './columnTypes';
import { namedOnly } from './pageLibrary';
import { wallClock } from './siteTime';
import type { StoredField, StoredList, StoredRow, StoredValue } from './siteModel';
import type { SiteStore } from './siteStore';

export interface ItemProperty {
  readonly name: string;
  readonly read: (row: StoredRow) => unknown;
  /** The lookup or person column that the property is the id of: it counts as a join. */
  readonly join?: string;
}

export interface ItemColumns {
  /** What comes without $select, in SharePoint's order. */
  readonly defaults: readonly ItemProperty[];
  /** Everything that can be selected, by name. */
  readonly byName: ReadonlyMap<string, ItemProperty>;
  /** Lookup and person columns by entity property name: to be expanded, never selected alone. */
  readonly joins: ReadonlyMap<string, StoredField>;
}

/** Columns of computed or internal kinds that come by $select only. */
const shownFieldTypes: ReadonlySet<string> = new Set([
  'Text',
  'Note',
  'Choice',
  'MultiChoice',
  'Number',
  'DateTime',
  'Boolean',
  'URL',
]);

/**
 * `asSiteTime` writes times as the site's wall clock without offset, as SharePoint does for
 * `listItemAllFields` of a file (pnpjs issues 2430 and 1145) and nowhere else here.
 */
export function itemColumns(site: SiteStore, list: StoredList, asSiteTime = false): ItemColumns {
  const joins = new Map<string, StoredField>();
  const time = (instant: string) => (asSiteTime ? wallClock(instant, site.timeZone) : instant);
  const custom: ItemProperty[] = [];
  for (const field of list.fields.filter((one) => !isFixed(one))) {
    const name = entityPropertyName(field.internalName);
    if (isJoin(field.type)) {
      joins.set(name, field);
      custom.push(...joinProperties(field, name));
    } else if (shownFieldTypes.has(field.type)) custom.push(plainProperty(field, name, time));
  }
  for (const field of list.fields.filter(
    (one) => one.internalName !== 'CheckoutUser' && isFixedJoin(one),
  ))
    joins.set(field.internalName, field);
  // As recorded: the title, the compliance asset id, then the other columns.
  const title = custom.findIndex((property) => property.name === 'Title');
  custom.splice(title + 1, 0, { name: 'ComplianceAssetId', read: () => null });
  const unasked = custom.filter((property) => !namedOnly.has(property.name));
  const defaults = [...leading(site), ...unasked, ...trailing(list, time)];
  const byName = new Map(
    [...defaults, ...custom, ...onDemand(list)].map((property) => [property.name, property]),
  );
  return { defaults, byName, joins };
}

/** The ids in a lookup or person column of a row, whether it takes one or many. */
export function joinedIds(field: StoredField, row: StoredRow): readonly number[] {
  if (field.internalName === 'Author') return [row.authorId];
  if (field.internalName === 'Editor') return [row.editorId];
  const value = row.values.get(field.internalName) ?? null;
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'number') : [];
}

export function isMultiple(type: string): boolean {
  return type === 'LookupMulti' || type === 'UserMulti';
}

export function isPersonColumn(type: string): boolean {
  return type === 'User' || type === 'UserMulti';
}

/** SharePoint's number of versions of a row: 1.0, 2.0 … */
export function versionLabel(row: StoredRow): string {
  return `${String((row.file?.current.major ?? row.version) + row.earlier.length)}.0`;
}

function isJoin(type: string): boolean {
  return ['Lookup', 'LookupMulti', 'User', 'UserMulti'].includes(type);
}

/** Built-in columns other than Title are written by `leading`, `trailing` and `onDemand`. */
function isFixed(field: StoredField): boolean {
  return field.properties.FromBaseType === true && field.internalName !== 'Title';
}

function isFixedJoin(field: StoredField): boolean {
  return isFixed(field) && field.type === 'User';
}

function plainProperty(
  field: StoredField,
  name: string,
  time: (instant: string) => string,
): ItemProperty {
  const { internalName } = field;
  const stored = (row: StoredRow): StoredValue => row.values.get(internalName) ?? null;
  if (field.type !== 'DateTime') return { name, read: stored };
  return {
    name,
    read: (row) => {
      const value = stored(row);
      return typeof value === 'string' ? time(value) : value;
    },
  };
}

function joinProperties(field: StoredField, name: string): ItemProperty[] {
  const id: ItemProperty = { name: `${name}Id`, join: name, read: (row) => idValue(field, row) };
  if (!isPersonColumn(field.type)) return [id];
  const asText = (row: StoredRow) => {
    const value = idValue(field, row);
    if (value === null) return null;
    return typeof value === 'number' ? String(value) : value.map(String);
  };
  return [id, { name: `${name}StringId`, join: name, read: asText }];
}

/** An empty column that takes many is [] for lookups and null for persons (seen; no recording of either). */
function idValue(field: StoredField, row: StoredRow): number | readonly number[] | null {
  const ids = joinedIds(field, row);
  if (!isMultiple(field.type)) return ids[0] ?? null;
  return ids.length === 0 && isPersonColumn(field.type) ? null : ids;
}

function leading(site: SiteStore): ItemProperty[] {
  return [
    { name: 'FileSystemObjectType', read: () => 0 },
    { name: 'Id', read: (row) => row.id },
    {
      name: 'ServerRedirectedEmbedUri',
      read: (row) => embedUri(site, row),
    },
    { name: 'ServerRedirectedEmbedUrl', read: (row) => embedUri(site, row) ?? '' },
    { name: 'ContentTypeId', read: (row) => row.contentTypeId },
  ];
}

function trailing(list: StoredList, time: (instant: string) => string): ItemProperty[] {
  const own: ItemProperty[] = list.isLibrary
    ? [
        { name: 'OData__CopySource', read: () => null },
        { name: 'CheckoutUserId', read: () => null },
      ]
    : [{ name: 'Attachments', read: () => false }];
  return [
    { name: 'ID', read: (row) => row.id },
    { name: 'Modified', read: (row) => time(row.modified) },
    { name: 'Created', read: (row) => time(row.created) },
    { name: 'AuthorId', join: 'Author', read: (row) => row.authorId },
    { name: 'EditorId', join: 'Editor', read: (row) => row.editorId },
    { name: 'OData__UIVersionString', read: versionLabel },
    ...own,
    { name: 'GUID', read: (row) => row.guid },
  ];
}

function onDemand(list: StoredList): ItemProperty[] {
  const leaf = (row: StoredRow) => row.file?.name ?? `${String(row.id)}_.000`;
  return [
    { name: 'FileLeafRef', read: leaf },
    { name: 'FileRef', read: (row) => `${list.path}/${leaf(row)}` },
    { name: 'FileDirRef', read: () => list.path },
    { name: 'FSObjType', read: () => 0 },
    { name: 'UniqueId', read: (row) => row.file?.uniqueId ?? row.guid },
    { name: 'owshiddenversion', read: (row) => row.version },
    { name: 'File_x0020_Type', read: (row) => extension(row) },
  ];
}

/** SharePoint gives one for Office files and none for others. */
function embedUri(site: SiteStore, row: StoredRow): string | null {
  if (!/^(docx?|xlsx?|pptx?)$/.test(extension(row) ?? '') || !row.file) return null;
  return `${site.path}/_layouts/15/WopiFrame.aspx?sourcedoc=%7b${row.file.uniqueId}%7d&action=interactivepreview`;
}

function extension(row: StoredRow): string | null {
  const name = row.file?.name ?? '';
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : name.slice(dot + 1).toLowerCase();
}
