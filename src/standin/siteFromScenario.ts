/** Builds the site of a scenario: SharePoint's own libraries, and the manifest's lists with its rows. */
import {
  type ColumnDeclaration,
  type ListDeclaration,
  siteManifest,
} from '../manifest/siteManifest';
import { declaredColumn } from './columnTypes';
import { copyForList, siteContentType, siteContentTypes } from './contentTypes';
import { storeWords, storedFile } from './fileFromScenario';
import { guidFor } from './identifiers';
import { addList } from './newList';
import { newView } from './newView';
import { addPageLibrary, pageColumns, pageRow, storeEarlier } from './pageLibrary';
import { people } from './people';
import type { CellValue, Scenario, ScenarioList, ScenarioRow } from './scenario';
import type { StoredList, StoredRow, StoredValue } from './siteModel';
import { SiteStore } from './siteStore';
import { isoSeconds, midnightOf } from './siteTime';

const defaultChangedAt = '2026-11-20T08:00:00Z';
const siteCreated = '2026-10-01T07:00:00Z';

/** Rejects with a sentence when the scenario names a list, column or person that does not exist. */
export async function siteFromScenario(
  scenario: Scenario,
  path: string,
  timeZone: string,
): Promise<SiteStore> {
  const site = new SiteStore(path, 'Styrdokument', timeZone, siteCreated);
  addUsers(site);
  site.contentTypes.push(...siteContentTypes(site));
  await addDocumentsLibrary(site);
  await addPages(site, scenario);
  if (scenario.siteIsSetUp) await setUp(site, scenario);
  return site;
}

function addUsers(site: SiteStore): void {
  site.users.push(
    ...Object.values(people).map((person) => ({
      id: person.siteUserId,
      title: person.displayName,
      email: person.userPrincipalName,
      loginName: `i:0#.f|membership|${person.userPrincipalName}`,
      nameId: hexName(person.objectId),
      isSiteAdmin: person.siteRight === 'full',
    })),
  );
}

/** Every team site has it, with the content type Document and, here, one file. */
async function addDocumentsLibrary(site: SiteStore): Promise<void> {
  const library = addList(site, {
    title: 'Documents',
    address: 'Shared Documents',
    isLibrary: true,
    description: '',
    created: siteCreated,
    versioning: true,
  });
  const bytes = new TextEncoder().encode('Läs mig (exempel)\n');
  const file = { name: 'Las mig.txt', bytes: () => bytes, length: bytes.length };
  await addScenarioRow(site, library, { id: 1, values: {}, file }, [], siteCreated);
}

async function addPages(site: SiteStore, scenario: Scenario): Promise<void> {
  const library = addPageLibrary(site, siteCreated);
  const changedAt = scenario.changedAt ?? defaultChangedAt;
  for (const page of scenario.pages ?? []) {
    await addScenarioRow(site, library, await pageRow(page), pageColumns, changedAt);
    await storeEarlier(page, library);
  }
}

async function setUp(site: SiteStore, scenario: Scenario): Promise<void> {
  const declared = siteManifest.lists.filter(
    (list) => !(scenario.withoutLists ?? []).includes(list.title),
  );
  const lists = declared.map((declaration) => ({
    declaration,
    list: addList(site, { ...toNewList(declaration), created: siteCreated }),
  }));
  for (const { declaration, list } of lists) {
    addColumns(site, list, declaration, scenario);
    addViews(list, declaration);
  }
  addManifestContentType(site);
  for (const written of scenario.lists) await addRows(site, lists, written, scenario);
}

function toNewList(declaration: ListDeclaration) {
  return {
    title: declaration.title,
    address: declaration.address,
    isLibrary: declaration.template === 'documentLibrary',
    description: declaration.description,
    versioning: declaration.versioning,
  };
}

function addColumns(
  site: SiteStore,
  list: StoredList,
  declaration: ListDeclaration,
  scenario: Scenario,
): void {
  const place = { scope: list.path, listId: list.id, webId: site.webId };
  const missing = new Set(scenario.withoutColumns ?? []);
  for (const column of declaration.columns) {
    if (missing.has(`${list.title}/${column.internalName}`)) continue;
    const existing = list.fields.find((field) => field.internalName === column.internalName);
    if (existing) {
      const { displayName: Title, indexed: Indexed = false } = column;
      Object.assign(existing.properties, { Title, Indexed, IndexStatus: Number(Indexed) });
      continue;
    }
    const target = site.lists.find((other) => other.title === column.list);
    list.fields.push(declaredColumn(column, target?.id ?? null, place));
  }
}

function addViews(list: StoredList, declaration: ListDeclaration): void {
  for (const view of declaration.views) {
    if (view.default) for (const other of list.views) other.properties.DefaultView = false;
    const folder = list.isLibrary ? 'Forms/' : '';
    list.views.push(
      newView(list, {
        title: view.title,
        fileName: `${folder}${view.title}.aspx`,
        fields: view.columns,
        isDefault: view.default ?? false,
      }),
    );
  }
}

function addManifestContentType(site: SiteStore): void {
  const { id, name, group, description, list: title, columns } = siteManifest.contentType;
  const list = site.lists.find((one) => one.title === title);
  if (!list) return;
  const place = { scope: site.path, listId: site.webId, webId: site.webId };
  const declared = siteManifest.lists.find((one) => one.title === title)?.columns ?? [];
  for (const column of declared.filter(({ internalName }) => columns.includes(internalName))) {
    const made = declaredColumn({ ...column, indexed: false }, null, place);
    made.properties.Group = group;
    site.fields.push(made);
  }
  const own = declared.map((column) => column.internalName);
  const type = siteContentType(site, id, name, group, description, [
    'FileLeafRef',
    'Title',
    ...columns,
  ]);
  site.contentTypes.push(type);
  list.properties.ContentTypesEnabled = true;
  const copy = copyForList(list, type);
  list.contentTypes.unshift({ ...copy, fieldNames: ['FileLeafRef', ...own] });
}

async function addRows(
  site: SiteStore,
  lists: readonly { declaration: ListDeclaration; list: StoredList }[],
  written: ScenarioList,
  scenario: Scenario,
): Promise<void> {
  const found = lists.find(({ list }) => list.title === written.title);
  if (!found)
    throw new Error(`scenario '${scenario.name}' fills '${written.title}', which is not there`);
  const changedAt = scenario.changedAt ?? defaultChangedAt;
  for (const row of written.rows)
    await addScenarioRow(site, found.list, row, found.declaration.columns, changedAt);
}

async function addScenarioRow(
  site: SiteStore,
  list: StoredList,
  row: ScenarioRow,
  columns: readonly ColumnDeclaration[],
  changedAt: string,
): Promise<void> {
  const modified = isoSeconds(Date.parse(row.modified ?? changedAt));
  const editorId = people[row.editor ?? 'registrar'].siteUserId;
  const stored: StoredRow = {
    id: row.id,
    guid: guidFor('row', list.id, row.id),
    version: 1,
    created: modified,
    modified,
    authorId: editorId,
    editorId,
    contentTypeId: list.contentTypes[0]?.id ?? '0x',
    values: new Map(),
    file: row.file ? await storedFile(list, row.id, row.file, modified) : null,
    earlier: [],
    readers: row.readers ? new Set(row.readers.map((key) => people[key].siteUserId)) : null,
    raw: row.raw ?? null,
  };
  for (const [name, cell] of Object.entries(row.values)) {
    const column = columns.find((one) => one.internalName === name);
    if (!column) throw new Error(`list '${list.title}' has no column '${name}'`);
    stored.values.set(name, storedValue(column, cell, site.timeZone));
  }
  await storeWords(stored, row.file);
  site.addRow(list, stored);
}

function storedValue(column: ColumnDeclaration, cell: CellValue, timeZone: string): StoredValue {
  if (cell === null) return null;
  if (column.type === 'dateOnly' && typeof cell === 'string') return midnightOf(cell, timeZone);
  if (column.type === 'multiPerson' && Array.isArray(cell))
    return cell.map((key) => siteUserIdOf(String(key)));
  return cell;
}

function siteUserIdOf(key: string): number {
  const person = Object.values(people).find((one) => one.key === key);
  if (!person) throw new Error(`there is no person '${key}'`);
  return person.siteUserId;
}

function hexName(objectId: string): string {
  return `1003${objectId.replaceAll('-', '').slice(-12)}`;
}
