/** A new list or library with the columns, view and content type that SharePoint gives it. */
import { builtInColumns } from './columnTypes';
import { contentTypeOfList } from './contentTypes';
import { guidFor } from './identifiers';
import type { StoredList } from './siteModel';
import type { SiteStore } from './siteStore';
import { newView } from './newView';

export interface NewList {
  readonly title: string;
  /** Below the site, as the manifest writes it: Styrdokument, Lists/Ansvar. */
  readonly address: string;
  readonly isLibrary: boolean;
  readonly description: string;
  readonly created: string;
  readonly versioning: boolean;
}

/** SharePoint's feature ids of the two templates, and their pictures. */
const templates = {
  library: {
    BaseTemplate: 101,
    BaseType: 1,
    TemplateFeatureId: '00bfea71-e717-4e80-aa17-d0c71b360101',
    ImageUrl: '/_layouts/15/images/itdl.png?rev=47',
    EnableAttachments: false,
  },
  list: {
    BaseTemplate: 100,
    BaseType: 0,
    TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100',
    ImageUrl: '/_layouts/15/images/itgen.png?rev=47',
    EnableAttachments: true,
  },
};

/** The list is added to the site. Without a name of its own its entity type follows the address. */
export function addList(site: SiteStore, wanted: NewList): StoredList {
  const template = templates[wanted.isLibrary ? 'library' : 'list'];
  const id = guidFor('list', site.webId, wanted.address);
  const path = `${site.path}/${wanted.address}`;
  const list: StoredList = {
    id,
    rootFolderId: guidFor('folder', id),
    title: wanted.title,
    isLibrary: wanted.isLibrary,
    path,
    entityTypeName: entityTypeName(wanted.address, wanted.isLibrary),
    created: wanted.created,
    lastModified: wanted.created,
    lastDeleted: wanted.created,
    version: 1,
    nextItemId: 1,
    properties: {
      ...template,
      ImagePath: { DecodedUrl: template.ImageUrl },
      Description: wanted.description,
      DocumentTemplateUrl: wanted.isLibrary ? `${path}/Forms/template.dotx` : null,
      EnableFolderCreation: wanted.isLibrary,
      EnableVersioning: wanted.versioning,
    },
    fields: builtInColumns(wanted.isLibrary, { scope: path, listId: id, webId: site.webId }),
    views: [],
    contentTypes: [],
    rows: new Map(),
  };
  list.contentTypes.push(contentTypeOfList(list));
  list.views.push(
    newView(list, {
      title: wanted.isLibrary ? 'All Documents' : 'All Items',
      fileName: wanted.isLibrary ? 'Forms/AllItems.aspx' : 'AllItems.aspx',
      fields: wanted.isLibrary ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
      isDefault: true,
    }),
  );
  site.lists.push(list);
  return list;
}

/**
 * SharePoint's entity type of a list: the last part of its address without punctuation, a space as
 * _x0020_, an underscore as _x005f_, other letters as _xNNNN_, with List after it unless a library.
 */
export function entityTypeName(address: string, isLibrary: boolean): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const escaped = name.replace(/./gsu, (c) => {
    if (/[A-Za-z0-9]/.test(c)) return c;
    if (/[-.,:;!?'"()&]/.test(c)) return '';
    return `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  });
  const capital = escaped.slice(0, 1).toUpperCase() + escaped.slice(1);
  return isLibrary ? capital : `${capital}List`;
}
