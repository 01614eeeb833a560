/** Reads the JSON of a new or changed item into column values, refusing what SharePoint refuses. */
import { entityPropertyName } from './columnTypes';
import {
  NotImplementedHere,
  SharePointError,
  argumentInvalid,
  propertyNotOnType,
  queryInvalid,
  valueNotOfType,
} from './errors';
import { isMultiple, isPersonColumn } from './itemColumns';
import { type Call, isRecord, jsonBodyOf } from './routing';
import type { StoredField, StoredList, StoredValue } from './siteModel';
import type { SiteStore } from './siteStore';
import { dayAt, isoSeconds, midnightOf } from './siteTime';

export interface ItemValues {
  readonly values: ReadonlyMap<string, StoredValue>;
  readonly contentTypeId: string | null;
}

/** Fields that SharePoint sets itself, or that this stand-in does not rename. */
const setElsewhere: ReadonlySet<string> = new Set([
  'AuthorId',
  'EditorId',
  'Created',
  'Modified',
  'FileLeafRef',
  'Attachments',
]);

/** Throws 400 for unknown names and values of the wrong type; choices are not checked, as on SharePoint. */
export function itemValues(site: SiteStore, list: StoredList, call: Call): ItemValues {
  const verbose = (call.headers.get('content-type') ?? '').includes('odata=verbose');
  const values = new Map<string, StoredValue>();
  let contentTypeId: string | null = null;
  for (const [name, value] of Object.entries(jsonBodyOf(call))) {
    if (name === 'ContentTypeId') contentTypeId = knownContentType(list, value);
    else {
      const { field, isId } = columnNamed(list, name);
      values.set(
        field.internalName,
        isId
          ? joinedValue(site, field, value, verbose)
          : plainValue(field, value, verbose, site.timeZone),
      );
    }
  }
  return { values, contentTypeId };
}

/** A day or a time as the column keeps it: date-only columns keep the midnight of the site's own day. */
export function storedTime(field: StoredField, written: string, timeZone: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && field.dateOnly) return midnightOf(written, timeZone);
  const time = Date.parse(written);
  if (Number.isNaN(time)) return null;
  const instant = isoSeconds(time);
  return field.dateOnly ? midnightOf(dayAt(instant, timeZone), timeZone) : instant;
}

function columnNamed(list: StoredList, name: string): { field: StoredField; isId: boolean } {
  const direct = list.fields.find((field) => entityPropertyName(field.internalName) === name);
  if (direct && isWritable(direct)) {
    if (!isJoin(direct)) return { field: direct, isId: false };
    throw queryInvalid(
      "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.",
    );
  }
  const joined = name.endsWith('Id')
    ? list.fields.find((field) => field.internalName === name.slice(0, -2) && isJoin(field))
    : undefined;
  if (joined && isWritable(joined)) return { field: joined, isId: true };
  if (direct || joined || setElsewhere.has(name) || name.endsWith('StringId'))
    throw new NotImplementedHere(`writing ${name} of an item`);
  throw propertyNotOnType(name, `SP.Data.${list.entityTypeName}Item`);
}

function isWritable(field: StoredField): boolean {
  return field.internalName === 'Title' || field.properties.FromBaseType !== true;
}

function isJoin(field: StoredField): boolean {
  return field.type === 'Lookup' || field.type === 'User' || isMultiple(field.type);
}

function knownContentType(list: StoredList, value: unknown): string {
  const found = list.contentTypes.find((one) => one.id === value);
  if (!found) throw argumentInvalid('The content type does not exist in this list.');
  return found.id;
}

function plainValue(
  field: StoredField,
  value: unknown,
  verbose: boolean,
  timeZone: string,
): StoredValue {
  if (value === null) return null;
  switch (field.type) {
    case 'Text':
      return textOf(value, 255);
    case 'Note':
    case 'Choice':
      return textOf(value, Infinity);
    case 'MultiChoice':
      return collection(value, verbose).map((one) => textOf(one, 255));
    case 'Number':
      if (typeof value === 'number') return value;
      throw valueNotOfType('Edm.Double');
    case 'Boolean':
      if (typeof value === 'boolean') return value;
      throw valueNotOfType('Edm.Boolean');
    case 'DateTime':
      return timeOf(field, value, timeZone);
    default:
      throw new NotImplementedHere(`writing a column of type ${field.type}`);
  }
}

function timeOf(field: StoredField, value: unknown, timeZone: string): string {
  const time = typeof value === 'string' ? storedTime(field, value, timeZone) : null;
  if (time === null) throw valueNotOfType('Edm.DateTime');
  return time;
}

function textOf(value: unknown, longest: number): string {
  if (typeof value !== 'string') throw valueNotOfType('Edm.String');
  if (value.length > longest) {
    throw new SharePointError(
      400,
      '-2130575155, Microsoft.SharePoint.SPException',
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
    );
  }
  return value;
}

function joinedValue(
  site: SiteStore,
  field: StoredField,
  value: unknown,
  verbose: boolean,
): StoredValue {
  if (value === null) return null;
  if (isMultiple(field.type))
    return collection(value, verbose).map((one) => existingId(site, field, one));
  return existingId(site, field, value);
}

/** That a row or person must exist is a guess; the stand-in is the stricter for it. */
function existingId(site: SiteStore, field: StoredField, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw valueNotOfType('Edm.Int32');
  const exists = isPersonColumn(field.type)
    ? site.user(value) !== null
    : (site.lists.find((list) => list.id === field.lookupListId)?.rows.has(value) ?? false);
  if (!exists) throw argumentInvalid(`Invalid value for ${field.internalName}.`);
  return value;
}

/** Verbose bodies wrap collections in results; the others must not. */
function collection(value: unknown, verbose: boolean): readonly unknown[] {
  if (verbose && isRecord(value) && Array.isArray(value.results)) return value.results;
  if (!verbose && Array.isArray(value)) return value;
  const found = Array.isArray(value) ? 'StartArray' : 'StartObject';
  const expected = verbose ? 'StartObject' : 'StartArray';
  throw queryInvalid(
    `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`,
  );
}
