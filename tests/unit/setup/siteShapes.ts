/** A site that has all that the manifest declares, and ways to make one part of it otherwise. */
import { siteManifest, type ColumnDeclaration } from '../../../src/manifest/siteManifest';
import { planSite } from '../../../src/setup/sitePlan';
import { planLines } from '../../../src/setup/sitePlanWords';
import type { ColumnShape, ListShape, SiteShape } from '../../../src/sharepoint/siteShape';

const types: Record<ColumnDeclaration['type'], string> = {
  text: 'Text',
  note: 'Note',
  choice: 'Choice',
  multiChoice: 'MultiChoice',
  dateOnly: 'DateTime',
  number: 'Number',
  lookup: 'Lookup',
  multiLookup: 'LookupMulti',
  multiPerson: 'UserMulti',
};

export function asDeclared(column: ColumnDeclaration): ColumnShape {
  return {
    internalName: column.internalName,
    displayName: column.displayName,
    type: types[column.type],
    indexed: column.indexed ?? false,
    choices: column.choices ?? null,
    fillIn: column.fillIn ?? false,
    dateOnly: column.type === 'dateOnly' ? true : null,
    lookupListId: column.list === undefined ? null : `id of ${column.list}`,
    limited: column.type === 'note' ? false : null,
  };
}

const timeZone = { name: '(UTC+01:00) Stockholm', isSwedish: true };

export const complete: SiteShape = {
  lists: siteManifest.lists.map((list) => ({
    id: `id of ${list.title}`,
    title: list.title,
    address: list.address,
    template: list.template === 'documentLibrary' ? 101 : 100,
    versioning: true,
    contentTypes: [{ id: `${siteManifest.contentType.id}00AB`, name: 'Styrdokument' }],
    columns: list.columns.map(asDeclared),
    views: list.views,
  })),
  siteColumns: [],
  contentTypes: [],
  timeZone,
};

export const emptySite: SiteShape = { lists: [], siteColumns: [], contentTypes: [], timeZone };

/** The complete site with one list, or one column of it, made otherwise. */
export function withList(title: string, change: Partial<ListShape>): SiteShape {
  return {
    ...complete,
    lists: complete.lists.map((list) => (list.title === title ? { ...list, ...change } : list)),
  };
}

export function withColumn(title: string, name: string, change: Partial<ColumnShape>): SiteShape {
  const columns = complete.lists.find((list) => list.title === title)!.columns;
  return withList(title, {
    columns: columns.map((one) => (one.internalName === name ? { ...one, ...change } : one)),
  });
}

export const plan = (site: SiteShape) => planSite(siteManifest, site);
export const linesOf = (site: SiteShape) => planLines(plan(site));
