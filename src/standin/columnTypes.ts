/** SharePoint's column types: how a column of each is made, from the manifest or from a request. */
import type { ColumnDeclaration } from '../manifest/siteManifest';
import { guidFor } from './identifiers';
import builtInFields from './shapes/builtInFields.json';
import fieldDefaults from './shapes/fieldDefaults.json';
import type { StoredField } from './siteModel';

/** TypeAsString of the types that columns can be made of here. */
export type ColumnType = keyof typeof fieldDefaults.types;

export interface FieldPlace {
  /** Server-relative path of the web or of the list's root folder: SP.Field's Scope. */
  readonly scope: string;
  readonly listId: string;
  readonly webId: string;
}

/** FieldTypeKind in requests against TypeAsString. */
const typeOfKind: Readonly<Record<number, ColumnType>> = {
  2: 'Text',
  3: 'Note',
  4: 'DateTime',
  6: 'Choice',
  7: 'Lookup',
  8: 'Boolean',
  9: 'Number',
  11: 'URL',
  15: 'MultiChoice',
  20: 'User',
};

export function columnTypeOfKind(kind: unknown): ColumnType | null {
  return typeof kind === 'number' ? (typeOfKind[kind] ?? null) : null;
}

export function isColumnType(word: string): word is ColumnType {
  return Object.hasOwn(fieldDefaults.types, word);
}

/** A new column with SharePoint's defaults for its type; `given` overrides them. */
export function newField(
  type: ColumnType,
  internalName: string,
  given: Readonly<Record<string, unknown>>,
  place: FieldPlace,
): StoredField {
  const { csdlType: _, ...ofType } = fieldDefaults.types[type];
  const id = typeof given.Id === 'string' ? given.Id : guidFor('field', place.listId, internalName);
  const properties: Record<string, unknown> = {
    ...fieldDefaults.common,
    ...ofType,
    CanBeDeleted: true,
    Description: '',
    FromBaseType: false,
    Group: 'Custom Columns',
    Hidden: false,
    Indexed: false,
    ReadOnlyField: false,
    Required: false,
    Sealed: false,
    ...(type === 'Choice' || type === 'MultiChoice' ? { Choices: [] } : {}),
    ...lookupDefaults(type, place),
    ...given,
    Id: id,
    InternalName: internalName,
    StaticName: internalName,
    EntityPropertyName: entityPropertyName(internalName),
    Scope: place.scope,
  };
  return {
    id,
    internalName,
    type,
    ...(type === 'DateTime' ? { dateOnly: properties.DisplayFormat === 0 } : {}),
    ...(typeof given.LookupList === 'string' && (type === 'Lookup' || type === 'LookupMulti')
      ? { lookupListId: bareGuid(given.LookupList) }
      : {}),
    properties,
  };
}

/** The columns that every list, or every library, of a new site has: a subset of SharePoint's own. */
export function builtInColumns(isLibrary: boolean, place: FieldPlace): StoredField[] {
  return builtInFields
    .filter((field) => field.on === 'all' || field.on === (isLibrary ? 'library' : 'list'))
    .map((field) =>
      newField(
        field.type as ColumnType,
        field.name,
        {
          Id: field.id,
          Title: field.title,
          Group: field.hidden ? '_Hidden' : 'Base Columns',
          CanBeDeleted: false,
          FromBaseType: true,
          ReadOnlyField: field.readOnly,
          Hidden: field.hidden ?? false,
          Indexed: field.indexed ?? false,
          IndexStatus: field.indexed ? 1 : 0,
          Required: (field.required ?? false) && !(isLibrary && field.name === 'Title'),
          Sealed: field.name === 'ID',
          ...(field.type === 'Lookup' ? { LookupList: '', LookupField: '' } : {}),
        },
        place,
      ),
    );
}

/** A column as manifest/sharepoint-lists.json declares it. `lookupListId` for lookups only. */
export function declaredColumn(
  column: ColumnDeclaration,
  lookupListId: string | null,
  place: FieldPlace,
): StoredField {
  const typeOf: Record<ColumnDeclaration['type'], ColumnType> = {
    text: 'Text',
    note: 'Note',
    choice: 'Choice',
    multiChoice: 'MultiChoice',
    dateOnly: 'DateTime',
    lookup: 'Lookup',
    multiLookup: 'LookupMulti',
    multiPerson: 'UserMulti',
    number: 'Number',
  };
  const given: Record<string, unknown> = {
    Title: column.displayName,
    Description: column.description ?? '',
    Indexed: column.indexed ?? false,
    IndexStatus: column.indexed ? 1 : 0,
  };
  if (column.choices) given.Choices = column.choices;
  if (column.fillIn) given.FillInChoice = true;
  if (column.type === 'dateOnly')
    Object.assign(given, { DisplayFormat: 0, FriendlyDisplayFormat: 1 });
  if (lookupListId !== null)
    Object.assign(given, { LookupList: `{${lookupListId}}`, LookupField: 'Title' });
  return newField(typeOf[column.type], column.internalName, given, place);
}

/** All properties that some type of column has: Choices, LookupList, DisplayFormat … */
export const propertiesOfTypes: ReadonlySet<string> = new Set([
  ...Object.values(fieldDefaults.types)
    .flatMap((type) => Object.keys(type))
    .filter((name) => name !== 'csdlType'),
  'Choices',
  'LookupField',
  'LookupList',
  'LookupWebId',
]);

/** SharePoint's type name of a column's entity: SP.FieldText, SP.FieldLookup … */
export function csdlTypeOf(type: string): string {
  return isColumnType(type) ? fieldDefaults.types[type].csdlType : 'SP.Field';
}

/** Names that begin with _ are OData__… in item JSON. */
export function entityPropertyName(internalName: string): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

/** The attributes that are known from recordings; real ones carry more. */
export function fieldSchemaXml(field: StoredField): string {
  const { properties } = field;
  const attributes: [string, string][] = [
    ['Type', field.type],
    ['Name', field.internalName],
    ['DisplayName', String(properties.Title)],
    ['ID', `{${field.id}}`],
    ['Group', String(properties.Group)],
    ['Required', properties.Required === true ? 'TRUE' : 'FALSE'],
    ['StaticName', field.internalName],
  ];
  if (field.lookupListId !== undefined) attributes.push(['List', `{${field.lookupListId}}`]);
  if (properties.AllowMultipleValues === true) attributes.push(['Mult', 'TRUE']);
  if (field.dateOnly === true) attributes.push(['Format', 'DateOnly']);
  if (properties.Indexed === true) attributes.push(['Indexed', 'TRUE']);
  const written = attributes.map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ');
  const choices = Array.isArray(properties.Choices)
    ? properties.Choices.map((choice) => `<CHOICE>${escapeXml(String(choice))}</CHOICE>`).join('')
    : '';
  return choices === ''
    ? `<Field ${written} />`
    : `<Field ${written}><CHOICES>${choices}</CHOICES></Field>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A guid without braces, lower case. */
export function bareGuid(written: string): string {
  return written.replace(/[{}]/g, '').toLowerCase();
}

function lookupDefaults(type: ColumnType, place: FieldPlace): Record<string, unknown> {
  if (type === 'User' || type === 'UserMulti') {
    const userInfoList = guidFor('list', place.webId, 'User Information List');
    return { LookupList: `{${userInfoList}}`, LookupField: '', LookupWebId: place.webId };
  }
  return type === 'Lookup' || type === 'LookupMulti' ? { LookupWebId: place.webId } : {};
}
