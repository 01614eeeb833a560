/** Reads what a site consists of: its lists, and the columns and views of those that the manifest declares. */
import { SPCollection, type ISPQueryable, type SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { siteManifest } from '../manifest/siteManifest';
import { integer, readAnswer } from './checkedAnswer';
import { toSourceFailure } from './sharePointFailure';
import { createSiteBatch, type AskSite } from './siteBatch';
import type { SiteConnection } from './siteConnection';
import { askTimeZone } from './siteTimeZone';
import {
  sameAddress,
  type ColumnShape,
  type ContentTypeShape,
  type ListShape,
  type SiteColumnShape,
  type SiteContentTypeShape,
  type SiteShape,
} from './siteShape';

/** The site as it is now, in two round trips. Throws SourceFailure. */
export async function readSiteShape(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<SiteShape> {
  const ask = createSiteBatch(connection, signal);
  try {
    const [lists, siteColumns, contentTypes, timeZone] = await Promise.all([
      readLists(ask, new URL(connection.siteUrl).pathname),
      readSiteColumns(ask),
      readContentTypes(ask, (site) => site.web),
      askTimeZone(ask),
    ]);
    const [withAll, withColumns] = await Promise.all([
      Promise.all(lists.map((list) => withParts(ask, list))),
      Promise.all(contentTypes.map((type) => withLinks(ask, type))),
    ]);
    return { lists: withAll, siteColumns, contentTypes: withColumns, timeZone };
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, 'Webbplatsen');
  }
}

async function readLists(ask: AskSite, sitePath: string): Promise<ListShape[]> {
  const answer = await ask<unknown>((site) =>
    site.web.lists
      .select('Id', 'Title', 'BaseTemplate', 'EnableVersioning', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')
      .filter('Hidden eq false')(),
  );
  const root = `${decodeURIComponent(sitePath).replace(/\/$/, '')}/`;
  return readAnswer(listsSchema, answer).map((list) => ({
    id: list.Id,
    title: list.Title,
    address: list.RootFolder.ServerRelativeUrl.slice(root.length),
    template: list.BaseTemplate,
    versioning: list.EnableVersioning,
    contentTypes: [],
    columns: [],
    views: [],
  }));
}

const listsSchema = v.array(
  v.object({
    Id: v.string(),
    Title: v.string(),
    BaseTemplate: integer,
    EnableVersioning: v.boolean(),
    RootFolder: v.object({ ServerRelativeUrl: v.string() }),
  }),
);

async function withParts(ask: AskSite, list: ListShape): Promise<ListShape> {
  const declared = siteManifest.lists.some(
    ({ title, address }) => title === list.title || sameAddress(address, list.address),
  );
  if (!declared) return list;
  const [contentTypes, columns, views] = await Promise.all([
    readContentTypes(ask, (site) => site.web.lists.getById(list.id)),
    readColumns(ask, list.id),
    readViews(ask, list.id),
  ]);
  return { ...list, contentTypes, columns, views };
}

async function readSiteColumns(ask: AskSite): Promise<SiteColumnShape[]> {
  const answer = await ask<unknown>((site) =>
    SPCollection(site.web, 'fields').select('InternalName', 'TypeAsString', 'Group')(),
  );
  return readAnswer(siteColumnsSchema, answer).map((column) => ({
    internalName: column.InternalName,
    type: column.TypeAsString,
    group: column.Group,
  }));
}

const siteColumnsSchema = v.array(
  v.object({ InternalName: v.string(), TypeAsString: v.string(), Group: v.string() }),
);

async function readContentTypes(
  ask: AskSite,
  of: (site: SPFI) => ISPQueryable,
): Promise<ContentTypeShape[]> {
  const answer = await ask<unknown>((site) =>
    SPCollection(of(site), 'contenttypes').select('StringId', 'Name')(),
  );
  return readAnswer(contentTypesSchema, answer).map((one) => ({
    id: one.StringId,
    name: one.Name,
  }));
}

const contentTypesSchema = v.array(v.object({ StringId: v.string(), Name: v.string() }));

/** A site has many content types of SharePoint's own, of which the columns do not matter. */
async function withLinks(ask: AskSite, type: ContentTypeShape): Promise<SiteContentTypeShape> {
  if (type.id !== siteManifest.contentType.id) return { ...type, columns: [] };
  const answer = await ask<unknown>((site) =>
    SPCollection(site.web, `contenttypes('${type.id}')/fieldlinks`).select('Name')(),
  );
  return { ...type, columns: readAnswer(linksSchema, answer).map(({ Name }) => Name) };
}

const linksSchema = v.array(v.object({ Name: v.string() }));

/** Without $select: what tells one type of column from another is not there for all of them to be selected. */
async function readColumns(ask: AskSite, listId: string): Promise<ColumnShape[]> {
  const answer = await ask<unknown>((site) =>
    SPCollection(site.web.lists.getById(listId), 'fields')(),
  );
  return readAnswer(columnsSchema, answer).map((column) => ({
    internalName: column.InternalName,
    displayName: column.Title,
    type: column.TypeAsString,
    indexed: column.Indexed,
    choices: column.Choices ?? null,
    fillIn: column.FillInChoice ?? false,
    dateOnly: column.TypeAsString === 'DateTime' ? column.DisplayFormat === 0 : null,
    lookupListId: /^Lookup/.test(column.TypeAsString) ? bareId(column.LookupList) : null,
    limited:
      column.TypeAsString === 'Note' ? column.UnlimitedLengthInDocumentLibrary === false : null,
  }));
}

const columnsSchema = v.array(
  v.object({
    InternalName: v.string(),
    Title: v.string(),
    TypeAsString: v.string(),
    Indexed: v.boolean(),
    Choices: v.optional(v.array(v.string())),
    FillInChoice: v.optional(v.boolean()),
    DisplayFormat: v.optional(integer),
    LookupList: v.optional(v.nullable(v.string())),
    UnlimitedLengthInDocumentLibrary: v.optional(v.boolean()),
  }),
);

function bareId(written: string | null | undefined): string {
  return (written ?? '').replace(/[{}]/g, '').toLowerCase();
}

async function readViews(ask: AskSite, listId: string) {
  const answer = await ask<unknown>((site) =>
    SPCollection(site.web.lists.getById(listId), 'views').expand('ViewFields')(),
  );
  return readAnswer(viewsSchema, answer).map((view) => ({
    title: view.Title,
    columns: view.ViewFields.Items,
  }));
}

const viewsSchema = v.array(
  v.object({ Title: v.string(), ViewFields: v.object({ Items: v.array(v.string()) }) }),
);
