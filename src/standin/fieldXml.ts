/** Reads the SchemaXml of createfieldasxml: one Field element, its attributes and its choices. */
import { type ColumnType, bareGuid, isColumnType } from './columnTypes';
import { NotImplementedHere, argumentInvalid } from './errors';
import { internalNameOf } from './internalName';
import type { StoredList } from './siteModel';
import type { SiteStore } from './siteStore';

export interface FieldFromXml {
  readonly type: ColumnType;
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Option 4: the column is put into every content type of the list. */
  readonly addToContentTypes: boolean;
  /** Option 16: the column is also put into the default view. */
  readonly addToView: boolean;
}

/** Bits of AddFieldOptions that are understood: to all content types, take Name as the internal name, to the view. */
const addToAllContentTypes = 4;
const nameHint = 8;
const addToDefaultView = 16;

type Reader = (value: string) => Readonly<Record<string, unknown>>;
const flag =
  (property: string): Reader =>
  (value) => ({ [property]: value.toUpperCase() === 'TRUE' });
const count =
  (property: string): Reader =>
  (value) => ({ [property]: Number(value) });
const nothing: Reader = () => ({});

/** Attributes against properties of SP.Field; one that is not here is 501. */
const attributes: Readonly<Record<string, Reader>> = {
  Type: nothing,
  Name: nothing,
  StaticName: nothing,
  List: nothing,
  Mult: nothing,
  SourceID: nothing,
  DisplayName: (value) => ({ Title: value }),
  Description: (value) => ({ Description: value }),
  Group: (value) => ({ Group: value }),
  ID: (value) => ({ Id: bareGuid(value) }),
  Required: flag('Required'),
  Hidden: flag('Hidden'),
  ReadOnly: flag('ReadOnlyField'),
  Indexed: (value) => ({
    Indexed: value.toUpperCase() === 'TRUE',
    IndexStatus: value.toUpperCase() === 'TRUE' ? 1 : 0,
  }),
  EnforceUniqueValues: flag('EnforceUniqueValues'),
  FillInChoice: flag('FillInChoice'),
  RichText: flag('RichText'),
  AppendOnly: flag('AppendOnly'),
  UnlimitedLengthInDocumentLibrary: flag('UnlimitedLengthInDocumentLibrary'),
  NumLines: count('NumberOfLines'),
  MaxLength: count('MaxLength'),
  Min: count('MinimumValue'),
  Max: count('MaximumValue'),
  ShowField: (value) => ({ LookupField: value }),
  UserSelectionMode: (value) => ({
    SelectionMode: value === '1' || value === 'PeopleAndGroups' ? 1 : 0,
  }),
  UserSelectionScope: nothing,
  Format: (value) => formatOf(value),
  FriendlyDisplayFormat: (value) => ({ FriendlyDisplayFormat: value === 'Disabled' ? 1 : 2 }),
};

/** Throws SharePoint's 400 for XML that is no Field element. */
export function fieldFromXml(
  parameters: Readonly<Record<string, unknown>>,
  site: SiteStore,
  list: StoredList | null,
): FieldFromXml {
  const xml = typeof parameters.SchemaXml === 'string' ? parameters.SchemaXml.trim() : '';
  const options = Number(parameters.Options ?? 0);
  if ((options & ~(addToAllContentTypes | nameHint | addToDefaultView)) !== 0)
    throw new NotImplementedHere(`createfieldasxml with Options ${String(options)}`);
  const element =
    /^<Field\b((?:\s+\w+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>(.*)<\/Field>)$/s.exec(xml);
  if (!element) throw argumentInvalid('The field schema XML is not valid.');
  const written = attributesOf(element[1] ?? '');
  const type = typeOf(written);
  const displayName = written.get('DisplayName') ?? written.get('Name') ?? '';
  const hint = (options & nameHint) !== 0 ? written.get('Name') : undefined;
  return {
    type,
    name: internalNameOf(hint ?? displayName),
    given: {
      ...given(written),
      Title: displayName,
      ...choices(type, element[2] ?? ''),
      ...lookup(type, written, site, list),
    },
    addToContentTypes: (options & addToAllContentTypes) !== 0,
    addToView: (options & addToDefaultView) !== 0,
  };
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(match[1] ?? '', unescaped(match[2] ?? match[3] ?? ''));
  return found;
}

function typeOf(written: ReadonlyMap<string, string>): ColumnType {
  const type = written.get('Type') ?? '';
  const many = written.get('Mult')?.toUpperCase() === 'TRUE';
  const named = many && (type === 'Lookup' || type === 'User') ? `${type}Multi` : type;
  if (isColumnType(named)) return named;
  throw new NotImplementedHere(`a column of type '${type}'`);
}

function given(written: ReadonlyMap<string, string>): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of written) {
    const read = attributes[name];
    if (!read) throw new NotImplementedHere(`the attribute ${name} of a Field element`);
    Object.assign(properties, read(value));
  }
  return properties;
}

function formatOf(value: string): Record<string, unknown> {
  if (value === 'DateOnly') return { DisplayFormat: 0 };
  if (value === 'DateTime') return { DisplayFormat: 1 };
  if (value === 'Dropdown') return { EditFormat: 0 };
  if (value === 'RadioButtons') return { EditFormat: 1 };
  throw new NotImplementedHere(`the Format '${value}' of a Field element`);
}

function choices(type: ColumnType, inside: string): Record<string, unknown> {
  if (type !== 'Choice' && type !== 'MultiChoice') return {};
  const found = [...inside.matchAll(/<CHOICE>(.*?)<\/CHOICE>/gs)];
  return { Choices: found.map((match) => unescaped(match[1] ?? '')) };
}

/** List is a guid, an address below the site, or Self. */
function lookup(
  type: ColumnType,
  written: ReadonlyMap<string, string>,
  site: SiteStore,
  list: StoredList | null,
): Record<string, unknown> {
  if (type !== 'Lookup' && type !== 'LookupMulti') return {};
  const target = written.get('List') ?? '';
  if (target === 'Self' && list) return { LookupList: `{${list.id}}` };
  const byPath = site.lists.find(
    (one) => one.path.toLowerCase() === `${site.path}/${target}`.toLowerCase(),
  );
  const found = byPath ?? site.listById(bareGuid(target));
  return { LookupList: `{${found.id}}` };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
