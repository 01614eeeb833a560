/** Views and content types as SharePoint's objects, with their full default sets. */
import { escapeXml } from './columnTypes';
import type { Entity } from './entity';
import { guidFor } from './identifiers';
import { viewXml } from './newView';
import contentTypeDefaults from './shapes/contentTypeDefaults.json';
import viewDefaults from './shapes/viewDefaults.json';
import type { StoredContentType, StoredList, StoredView } from './siteModel';
import type { SiteStore } from './siteStore';

export function viewEntity(
  site: SiteStore,
  list: StoredList,
  view: StoredView,
  origin: string,
): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  return {
    type: 'SP.View',
    set: 'SP.ApiData.Views',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      ...viewDefaults,
      ...view.properties,
      HtmlSchemaXml: viewXml(view),
      Id: view.id,
      ListViewXml: viewXml(view),
      ServerRelativePath: { DecodedUrl: view.url },
      ServerRelativeUrl: view.url,
      Title: view.title,
    }),
    onDemand: {},
    navigations: { ViewFields: () => viewFieldsEntity(site, list, view, origin) },
  };
}

export function viewFieldsEntity(
  site: SiteStore,
  list: StoredList,
  view: StoredView,
  origin: string,
): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`;
  return {
    type: 'SP.ViewFieldCollection',
    set: 'SP.ApiData.ViewFieldCollections',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      SchemaXml: view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join(''),
      Items: [...view.fields],
    }),
    onDemand: {},
    navigations: {},
  };
}

export function contentTypeEntity(
  site: SiteStore,
  list: StoredList | null,
  contentType: StoredContentType,
  origin: string,
): Entity {
  const parent = list ? `Web/Lists(guid'${list.id}')` : 'Web';
  const editLink = `${parent}/ContentTypes('${contentType.id}')`;
  const { id, properties } = contentType;
  return {
    type: 'SP.ContentType',
    set: 'SP.ApiData.ContentTypes',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      ...contentTypeDefaults,
      ...properties,
      Id: { StringValue: id },
      StringId: id,
      SchemaXml: `<ContentType ID="${id}" Name="${escapeXml(String(properties.Name))}" Group="${escapeXml(String(properties.Group))}" Version="0" />`,
    }),
    onDemand: {},
    navigations: {},
  };
}

export function fieldLinkEntities(
  site: SiteStore,
  list: StoredList | null,
  contentType: StoredContentType,
  origin: string,
): Entity[] {
  const { editLink: parent } = contentTypeEntity(site, list, contentType, origin);
  return contentType.fieldNames.map((name) => {
    const field = (list?.fields ?? site.fields).find((one) => one.internalName === name);
    const id = field?.id ?? guidFor('field', site.webId, name);
    const editLink = `${parent}/FieldLinks(guid'${id}')`;
    return {
      type: 'SP.FieldLink',
      set: 'SP.ApiData.FieldLinks',
      id: `${origin}${site.path}/_api/${editLink}`,
      editLink,
      defaults: () => ({
        FieldInternalName: name,
        Hidden: false,
        Id: id,
        Name: name,
        Required: false,
      }),
      onDemand: {},
      navigations: {},
    };
  });
}
