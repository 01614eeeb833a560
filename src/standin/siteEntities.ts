/** The web, its lists, folders, people and columns as SharePoint's objects, with their full default sets. */
import { csdlTypeOf, fieldSchemaXml, propertiesOfTypes } from './columnTypes';
import type { Entity } from './entity';
import { fileEntity } from './fileEntities';
import { guidFor } from './identifiers';
import listDefaults from './shapes/listDefaults.json';
import webDefaults from './shapes/webDefaults.json';
import type { SiteUser, StoredField, StoredList } from './siteModel';
import type { SiteStore } from './siteStore';
import { contentTypeEntity, viewEntity } from './viewEntities';

/** Swedish (Sweden). */
const language = 1053;

export function webEntity(site: SiteStore, origin: string): Entity {
  const api = `${origin}${site.path}/_api`;
  const changed = site.lists.map((list) => list.lastModified).sort();
  const lastModified = changed.at(-1) ?? site.created;
  return {
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    id: `${api}/Web`,
    editLink: 'Web',
    defaults: () => ({
      ...webDefaults,
      // Recorded without Z, unlike every other time.
      Created: site.created.slice(0, 19),
      CurrentChangeToken: { StringValue: site.changes.currentToken(2, site.webId, site.created) },
      CustomMasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      Description: '',
      Id: site.webId,
      Language: language,
      LastItemModifiedDate: lastModified,
      LastItemUserModifiedDate: lastModified,
      MasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      ResourcePath: { DecodedUrl: `${origin}${site.path}` },
      ServerRelativeUrl: site.path,
      SiteLogoUrl: '',
      Title: site.title,
      Url: `${origin}${site.path}`,
    }),
    onDemand: { ServerRelativePath: () => ({ DecodedUrl: site.path }) },
    navigations: {
      Lists: () => site.lists.map((list) => listEntity(site, list, origin)),
    },
  };
}

export function listEntity(site: SiteStore, list: StoredList, origin: string): Entity {
  const editLink = `Web/Lists(guid'${list.id}')`;
  return {
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    etag: `"${String(list.version)}"`,
    defaults: () => ({
      ...listDefaults,
      ...list.properties,
      Created: list.created,
      CurrentChangeToken: { StringValue: site.changes.currentToken(3, list.id, list.created) },
      EntityTypeName: list.entityTypeName,
      Id: list.id,
      // Counts every row, also those that the person may not read.
      ItemCount: list.rows.size,
      LastItemDeletedDate: list.lastDeleted,
      LastItemModifiedDate: list.lastModified,
      LastItemUserModifiedDate: list.lastModified,
      ListItemEntityTypeFullName: `SP.Data.${list.entityTypeName}Item`,
      ParentWebPath: { DecodedUrl: site.path },
      ParentWebUrl: site.path,
      Title: list.title,
    }),
    onDemand: {
      DefaultViewUrl: () =>
        list.views.find((view) => view.properties.DefaultView === true)?.url ?? '',
    },
    navigations: {
      RootFolder: () => folderEntity(site, list, origin),
      ParentWeb: () => webEntity(site, origin),
      Fields: () => list.fields.map((field) => fieldEntity(site, list, field, origin)),
      Views: () => list.views.map((view) => viewEntity(site, list, view, origin)),
      ContentTypes: () =>
        list.contentTypes.map((one) => contentTypeEntity(site, list, one, origin)),
    },
  };
}

/** The root folder of a list: the stand-in keeps no others. */
export function folderEntity(site: SiteStore, list: StoredList, origin: string): Entity {
  const editLink = `Web/GetFolderByServerRelativePath(decodedurl='${list.path.replaceAll("'", "''")}')`;
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: list.rows.size,
      Name: list.path.slice(list.path.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: list.path,
      TimeCreated: list.created,
      TimeLastModified: list.lastModified,
      UniqueId: list.rootFolderId,
      WelcomePage: '',
    }),
    onDemand: { ServerRelativePath: () => ({ DecodedUrl: list.path }) },
    navigations: {
      Files: () =>
        [...list.rows.values()].flatMap((row) =>
          row.file ? [fileEntity(site, { list, row, file: row.file }, origin)] : [],
        ),
    },
  };
}

export function userEntity(site: SiteStore, user: SiteUser, origin: string): Entity {
  const editLink = `Web/GetUserById(${String(user.id)})`;
  return {
    type: 'SP.User',
    set: 'SP.ApiData.Users',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.loginName,
      Title: user.title,
      PrincipalType: 1,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isSiteAdmin,
      UserId: { NameId: user.nameId, NameIdIssuer: 'urn:federation:microsoftonline' },
      UserPrincipalName: user.email,
    }),
    onDemand: {},
    navigations: {},
  };
}

export function fieldEntity(
  site: SiteStore,
  list: StoredList | null,
  field: StoredField,
  origin: string,
): Entity {
  const parent = list ? `Web/Lists(guid'${list.id}')` : 'Web';
  const editLink = `${parent}/Fields(guid'${field.id}')`;
  return {
    type: csdlTypeOf(field.type),
    set: 'SP.ApiData.Fields',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({ ...field.properties, SchemaXml: fieldSchemaXml(field) }),
    onDemand: {},
    navigations: {},
    ofSisterTypes: propertiesOfTypes,
  };
}

/** The digest of contextinfo; it is never asked for, since every request carries a token. */
export function formDigest(site: SiteStore, now: string): string {
  const hex = guidFor('digest', site.id, now).replaceAll('-', '').toUpperCase();
  return `0x${hex}${hex},${new Date(now).toUTCString().slice(5, 25)} -0000`;
}
