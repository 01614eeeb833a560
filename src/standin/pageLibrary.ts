/** The site's page library, Webbplatssidor, and its pages as SharePoint keeps them: a row with a canvas, and a file. */
import type { ColumnDeclaration } from '../manifest/siteManifest';
import { escapeXml, newField } from './columnTypes';
import { childId } from './contentTypes';
import { guidFor } from './identifiers';
import { addList } from './newList';
import type { ScenarioPage, ScenarioRow } from './scenario';
import type { StoredList, StoredRow } from './siteModel';
import type { SiteStore } from './siteStore';

/** Columns that come only when $select names them. */
export const namedOnly: ReadonlySet<string> = new Set(['CanvasContent1', 'LayoutWebpartsContent']);

/** What a scenario may write of a page. */
export const pageColumns: readonly ColumnDeclaration[] = [
  { internalName: 'Title', displayName: 'Title', type: 'text' },
  { internalName: 'CanvasContent1', displayName: 'Authoring Canvas Content', type: 'note' },
];

export function isPageLibrary({ properties }: StoredList): boolean {
  return properties.BaseTemplate === pageTemplate;
}

const pageTemplate = 119;

/** To be called before a page changes: what it says now becomes an earlier version. */
export function keepVersion(page: StoredRow): void {
  page.earlier.push({ ...page, values: new Map(page.values), earlier: [...page.earlier] });
}

/** Every team site has it. Template, feature, content type and columns as recorded and as known of SharePoint Online. */
export function addPageLibrary(site: SiteStore, created: string): StoredList {
  const list = addList(site, {
    title: 'Webbplatssidor',
    address: 'SitePages',
    isLibrary: true,
    description: '',
    created,
    versioning: true,
  });
  const ImageUrl = '/_layouts/15/images/itwp.png?rev=47';
  Object.assign(list.properties, {
    BaseTemplate: pageTemplate,
    TemplateFeatureId: '00bfea71-c796-4402-9f2f-0eb9a6e71b18',
    ImageUrl,
    ImagePath: { DecodedUrl: ImageUrl },
    DocumentTemplateUrl: null,
    ContentTypesEnabled: true,
  });
  const place = { scope: list.path, listId: list.id, webId: site.webId };
  const note = (name: string, Title: string) =>
    newField('Note', name, { Title, Group: '_Hidden', CanBeDeleted: false }, place);
  list.fields.push(
    note('CanvasContent1', 'Authoring Canvas Content'),
    note('LayoutWebpartsContent', 'Authoring Canvas Layout WebParts'),
    newField('Text', 'PageLayoutType', { Title: 'Page Layout Type', Group: '_Hidden' }, place),
    newField('Number', 'PromotedState', { Title: 'Promoted State', Group: '_Hidden' }, place),
  );
  list.contentTypes.unshift({
    id: childId(sitePageType, guidFor('contentType', list.id, sitePageType)),
    properties: {
      Name: 'Site Page',
      Group: 'Document Content Types',
      Description: 'Create a new site page.',
      Scope: list.path,
    },
    fieldNames: ['FileLeafRef', 'Title', 'CanvasContent1'],
  });
  return list;
}

const sitePageType = '0x0101009D1CB255DA76424F860D91F20E6C4118';

/** The page as a row of the library. */
export async function pageRow(page: ScenarioPage): Promise<ScenarioRow> {
  const canvas = await page.canvas();
  const bytes = new TextEncoder().encode(pageFile(page.title, canvas));
  return {
    id: page.id,
    values: { Title: page.title, CanvasContent1: canvas },
    file: { name: page.name, bytes: () => bytes },
    ...(page.readers && { readers: page.readers }),
    ...(page.modified && { modified: page.modified }),
  };
}

/** What the page said before, in the row that it has become. */
export async function storeEarlier(page: ScenarioPage, { rows }: StoredList): Promise<void> {
  const row = rows.get(page.id);
  if (!row) throw new Error(`the page '${page.name}' has no row`);
  for (const { canvas, modified = row.modified } of page.versions ?? []) {
    const values = new Map(row.values).set('CanvasContent1', await canvas());
    row.earlier.push({ ...row, values, modified, earlier: [...row.earlier] });
    row.version += 1;
  }
}

/** An .aspx repeats the row's columns in its head; what else a real one has is left out. */
function pageFile(title: string, canvas: string): string {
  return [
    '<%@ Page language="C#" Inherits="Microsoft.SharePoint.WebPartPages.WebPartPage" %>',
    '<html xmlns:mso="urn:schemas-microsoft-com:office:office"><head>',
    '<!--[if gte mso 9]><xml><mso:CustomDocumentProperties>',
    `<mso:CanvasContent1 msdt:dt="string">${escapeXml(canvas)}</mso:CanvasContent1>`,
    '</mso:CustomDocumentProperties></xml><![endif]-->',
    `<title>${escapeXml(title)}</title></head></html>`,
  ].join('\r\n');
}
