/** An item of a list as an answer, cut to what $select and $expand asked for. */
import type { WrittenEntity } from './answer';
import type { Entity } from './entity';
import { project } from './entity';
import {
  NotImplementedHere,
  expandNeeded,
  lookupThresholdExceeded,
  propertyUnknown,
  subFieldRefused,
} from './errors';
import { entityPropertyName } from './columnTypes';
import { type ItemColumns, isMultiple, isPersonColumn, joinedIds } from './itemColumns';
import { isKnownElsewhere } from './knownElsewhere';
import type { SiteUser, StoredField, StoredList, StoredRow } from './siteModel';
import type { SiteStore } from './siteStore';

/** Most lookup and person columns that one query may join in SharePoint Online. */
const mostJoins = 12;

export interface ItemShape {
  readonly site: SiteStore;
  readonly list: StoredList;
  readonly columns: ItemColumns;
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
  /** File and ParentList: navigations to entities, made for one row. */
  readonly navigations: Readonly<Record<string, (row: StoredRow) => Entity | null>>;
  /** Columns that $filter and $orderby join besides. */
  readonly otherJoins: ReadonlySet<string>;
}

export type ItemWriter = (row: StoredRow) => WrittenEntity;

/** Checks the query once, so that every row is then only read. Throws SharePoint's 400 and 500 errors. */
export function itemWriter(shape: ItemShape): ItemWriter {
  const { list, site } = shape;
  const expanded = new Set(shape.expand.map(firstPart));
  const chosen = chosenProperties(shape, expanded);
  const related = [...expanded].map((name) => relatedWriter(shape, name));
  checkJoins(shape, chosen, expanded);
  const type = `SP.Data.${list.entityTypeName}Item`;
  return (row) => {
    const properties: Record<string, unknown> = {};
    for (const property of chosen.properties) properties[property.name] = property.read(row);
    const entity: WrittenEntity = {
      type,
      id: row.guid,
      etag: `"${String(row.version)}"`,
      editLink: `Web/Lists(guid'${list.id}')/Items(${String(row.id)})`,
      properties,
      related: Object.fromEntries(related.map((one) => [one.name, one.write(row)])),
      deferred: chosen.deferred,
    };
    return row.raw === null ? entity : overlaid(entity, row.raw, shape.select === null);
  };

  function relatedWriter(of: ItemShape, name: string) {
    const field = of.columns.joins.get(name);
    if (field) return { name, write: joinWriter(of, field) };
    const navigation = of.navigations[name];
    if (!navigation) throw absent(name);
    const select = below(name, of.select ?? []);
    const expand = below(name, of.expand);
    return {
      name,
      write: (row: StoredRow) => {
        const found = navigation(row);
        return found ? project(found, select.length === 0 ? null : select, expand) : null;
      },
    };
  }

  function joinWriter(of: ItemShape, field: StoredField) {
    const wanted = below(entityPropertyName(field.internalName), of.select ?? []);
    if (wanted.length === 0) throw expandNeeded(field.internalName);
    const write = isPersonColumn(field.type)
      ? personWriter(site, field, wanted)
      : lookupWriter(site, field, wanted);
    return (row: StoredRow) => {
      const found = joinedIds(field, row)
        .map(write)
        .filter((one) => one !== null);
      return isMultiple(field.type) ? found : (found[0] ?? null);
    };
  }
}

/** What an item's `odata.metadata` points at. */
export function itemSet(list: StoredList): string {
  return `SP.ListData.${list.entityTypeName}Items`;
}

function chosenProperties(shape: ItemShape, expanded: ReadonlySet<string>) {
  const { columns, select } = shape;
  if (select === null) return { properties: columns.defaults, deferred: [] };
  const names = new Set<string>();
  const deferred: string[] = [];
  for (const name of select) {
    if (name === '*') for (const one of columns.defaults) names.add(one.name);
    else if (name.includes('/')) checkExpanded(firstPart(name), expanded);
    else if (columns.joins.has(name)) throw expandNeeded(name);
    else if (name in shape.navigations) deferred.push(name);
    else if (columns.byName.has(name)) names.add(name);
    else throw absent(name);
  }
  // SharePoint answers $select=Id with both Id and ID.
  if (names.has('Id') || names.has('ID')) names.add('Id').add('ID');
  const properties = [...columns.byName.values()].filter((property) => names.has(property.name));
  return { properties, deferred: deferred.filter((name) => !expanded.has(name)) };
}

function checkExpanded(name: string, expanded: ReadonlySet<string>): void {
  if (!expanded.has(name)) throw expandNeeded(name);
}

function checkJoins(
  shape: ItemShape,
  chosen: ReturnType<typeof chosenProperties>,
  expanded: ReadonlySet<string>,
): void {
  const joins = new Set(shape.otherJoins);
  for (const name of expanded) if (shape.columns.joins.has(name)) joins.add(name);
  for (const property of chosen.properties)
    if (property.join !== undefined) joins.add(property.join);
  if (joins.size > mostJoins) throw lookupThresholdExceeded();
}

/** The properties of the site's user list that an expanded person has; `Email` is not one of them. */
const personProperties: Readonly<Record<string, (user: SiteUser) => unknown>> = {
  Id: (user) => user.id,
  ID: (user) => user.id,
  Title: (user) => user.title,
  EMail: (user) => user.email,
  Name: (user) => user.loginName,
  UserName: (user) => user.email,
  FirstName: (user) => user.title.split(' ')[0] ?? null,
  JobTitle: () => null,
  Department: () => null,
};

function personWriter(site: SiteStore, field: StoredField, wanted: readonly string[]) {
  for (const name of wanted)
    if (!Object.hasOwn(personProperties, name))
      throw subFieldRefused(`${field.internalName}/${name}`);
  return (id: number): WrittenEntity | null => {
    const user = site.user(id);
    if (!user) return null;
    const properties = Object.fromEntries(
      wanted.map((name) => [name, personProperties[name]?.(user)]),
    );
    return joined('SP.Data.UserInfoItem', `Web/SiteUserInfoList/Items(${String(id)})`, properties);
  };
}

/** Types of column that a lookup may show beside the title. */
const shownThroughLookup: ReadonlySet<string> = new Set(['Counter', 'Text', 'Number', 'DateTime']);

function lookupWriter(site: SiteStore, field: StoredField, wanted: readonly string[]) {
  const target = site.lists.find((list) => list.id === field.lookupListId);
  for (const name of wanted) {
    const shown = target?.fields.find((one) => one.internalName === (name === 'Id' ? 'ID' : name));
    if (!shown || !shownThroughLookup.has(shown.type))
      throw subFieldRefused(`${field.internalName}/${name}`);
  }
  return (id: number): WrittenEntity | null => {
    const row = target?.rows.get(id);
    if (!target || !row) return null;
    const properties = Object.fromEntries(wanted.map((name) => [name, lookedUp(row, name)]));
    const link = `Web/Lists(guid'${target.id}')/Items(${String(id)})`;
    return joined(`SP.Data.${target.entityTypeName}Item`, link, properties);
  };
}

function lookedUp(row: StoredRow, name: string): unknown {
  if (name === 'Id' || name === 'ID') return row.id;
  if (name === 'Modified') return row.modified;
  if (name === 'Created') return row.created;
  return row.values.get(name) ?? null;
}

function joined(
  type: string,
  editLink: string,
  properties: Readonly<Record<string, unknown>>,
): WrittenEntity {
  return { type, id: editLink, editLink, properties, related: {}, deferred: [] };
}

function overlaid(
  entity: WrittenEntity,
  raw: Readonly<Record<string, unknown>>,
  everything: boolean,
): WrittenEntity {
  const sent = Object.entries(raw).filter(([name]) => everything || name in entity.properties);
  const related = Object.entries(entity.related).filter(([name]) => !(name in raw));
  const replaced = Object.entries(raw).filter(([name]) => name in entity.related);
  return {
    ...entity,
    properties: { ...entity.properties, ...Object.fromEntries([...sent, ...replaced]) },
    related: Object.fromEntries(related),
  };
}

function absent(name: string) {
  return isKnownElsewhere('SP.ListItem', name)
    ? new NotImplementedHere(`the property ${name} of SP.ListItem`)
    : propertyUnknown(name);
}

function firstPart(path: string): string {
  return path.split('/', 1)[0] ?? path;
}

function below(name: string, paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.startsWith(`${name}/`))
    .map((path) => path.slice(name.length + 1));
}
