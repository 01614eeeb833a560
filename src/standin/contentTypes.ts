/** Content types: the ones that a list is born with, and those that are added to it. */
import { NotImplementedHere } from './errors';
import { guidFor, hexDigits } from './identifiers';
import type { StoredContentType, StoredField, StoredList } from './siteModel';
import type { SiteStore } from './siteStore';

/** Item or Document, as a list's own copy under an id of its own. */
export function contentTypeOfList(list: StoredList): StoredContentType {
  const parent = list.isLibrary ? '0x0101' : '0x01';
  return {
    id: childId(parent, guidFor('contentType', list.id, parent)),
    properties: {
      Name: list.isLibrary ? 'Document' : 'Item',
      Group: list.isLibrary ? 'Document Content Types' : 'List Content Types',
      Description: list.isLibrary ? 'Create a new document.' : 'Create a new list item.',
      Scope: list.path,
      DocumentTemplate: list.isLibrary ? 'template.dotx' : '',
      DocumentTemplateUrl: list.isLibrary ? `${list.path}/Forms/template.dotx` : '',
    },
    fieldNames: list.isLibrary ? ['FileLeafRef', 'Title'] : ['Title'],
  };
}

/** The content types that a new site offers. */
export function siteContentTypes(site: SiteStore): StoredContentType[] {
  return [
    siteContentType(site, '0x01', 'Item', 'List Content Types', 'Create a new list item.', [
      'Title',
    ]),
    siteContentType(
      site,
      '0x0101',
      'Document',
      'Document Content Types',
      'Create a new document.',
      ['FileLeafRef', 'Title'],
    ),
  ];
}

export function siteContentType(
  site: SiteStore,
  id: string,
  name: string,
  group: string,
  description: string,
  fieldNames: readonly string[],
): StoredContentType {
  return {
    id,
    properties: { Name: name, Group: group, Description: description, Scope: site.path },
    fieldNames: [...fieldNames],
  };
}

/** SharePoint's way of deriving: the parent's id, 00 and a guid. */
export function childId(parent: string, guid: string): string {
  return `${parent}00${hexDigits(guid)}`;
}

/** A list's copy of a content type of the site. */
export function copyForList(list: StoredList, source: StoredContentType): StoredContentType {
  return {
    id: childId(source.id, guidFor('contentType', list.id, source.id)),
    properties: { ...source.properties, Scope: list.path },
    fieldNames: [...source.fieldNames],
  };
}

/** What the list gets of a content type's columns: those that it lacks. SharePoint tells columns apart by their ids. */
export function columnsForList(
  list: StoredList,
  source: StoredContentType,
  site: SiteStore,
): StoredField[] {
  const lacking = source.fieldNames.flatMap((name) => {
    const field = site.fields.find((one) => one.internalName === name);
    return field && !list.fields.some(({ id }) => id === field.id) ? [field] : [];
  });
  for (const { internalName } of lacking)
    if (list.fields.some((one) => one.internalName === internalName))
      throw new NotImplementedHere(`a second column '${internalName}' in one list`);
  return lacking.map((field) => ({
    ...field,
    properties: { ...field.properties, Scope: list.path },
  }));
}
