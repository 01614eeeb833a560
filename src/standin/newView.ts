/** A new view of a list, with SharePoint's defaults. */
import { escapeXml } from './columnTypes';
import { guidFor } from './identifiers';
import type { StoredList, StoredView } from './siteModel';

export interface NewView {
  readonly title: string;
  /** Below the list's root folder. */
  readonly fileName: string;
  readonly fields: readonly string[];
  readonly isDefault: boolean;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export function newView(list: StoredList, wanted: NewView): StoredView {
  return {
    id: guidFor('view', list.id, wanted.fileName),
    title: wanted.title,
    url: `${list.path}/${wanted.fileName}`,
    fields: [...wanted.fields],
    properties: {
      DefaultView: wanted.isDefault,
      Hidden: false,
      Paged: true,
      RowLimit: 30,
      ViewQuery: '',
      ...wanted.properties,
    },
  };
}

/** The view as XML; real ones carry more attributes. */
export function viewXml(view: StoredView): string {
  const refs = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const { properties } = view;
  return (
    `<View Name="{${view.id.toUpperCase()}}" DefaultView="${properties.DefaultView === true ? 'TRUE' : 'FALSE'}"` +
    ` Type="HTML" DisplayName="${escapeXml(view.title)}" Url="${escapeXml(view.url)}">` +
    `<Query>${String(properties.ViewQuery)}</Query><ViewFields>${refs}</ViewFields>` +
    `<RowLimit Paged="${properties.Paged === true ? 'TRUE' : 'FALSE'}">${String(properties.RowLimit)}</RowLimit></View>`
  );
}
