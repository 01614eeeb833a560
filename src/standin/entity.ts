/** SharePoint's own objects (webs, lists, fields, files …) and how $select and $expand cut them. */
import type { WrittenEntity } from './answer';
import { NotImplementedHere, expandNeeded, propertyUnknown } from './errors';
import { isKnownElsewhere } from './knownElsewhere';

/** An object with its type bound; property functions run only when they are asked for. */
export interface Entity {
  readonly type: string;
  /** The fragment of `odata.metadata`: SP.ApiData.Lists. */
  readonly set: string;
  readonly id: string;
  readonly editLink: string;
  readonly etag?: string;
  /** What comes without $select. */
  readonly defaults: () => Record<string, unknown>;
  /** What comes by $select only. */
  readonly onDemand: Readonly<Record<string, () => unknown>>;
  readonly navigations: Readonly<Record<string, () => Entity | readonly Entity[] | null>>;
  /** Properties of sister types: selected in a mixed collection, they are left out here and no error. */
  readonly ofSisterTypes?: ReadonlySet<string>;
}

/**
 * Cuts an entity to what was asked for. An unknown name is SharePoint's 400; a name that SharePoint has
 * and the stand-in has not is 501.
 */
export function project(
  entity: Entity,
  select: readonly string[] | null,
  expand: readonly string[],
): WrittenEntity {
  const expanded = new Set(expand.map(firstPart));
  for (const name of expanded) checkNavigation(entity, name);
  const defaults = entity.defaults();
  const properties: Record<string, unknown> = {};
  const deferred: string[] = [];
  for (const name of select ?? ['*']) {
    if (name === '*') Object.assign(properties, defaults);
    else if (name.includes('/')) checkExpanded(name, expanded);
    else if (name in defaults) properties[name] = defaults[name];
    else if (name in entity.navigations) deferNavigation(name, expanded, deferred);
    else if (!entity.ofSisterTypes?.has(name)) properties[name] = demanded(entity, name);
  }
  return {
    type: entity.type,
    id: entity.id,
    editLink: entity.editLink,
    ...(entity.etag === undefined ? {} : { etag: entity.etag }),
    properties,
    related: relatedTo(entity, expanded, select, expand),
    deferred,
  };
}

function relatedTo(
  entity: Entity,
  expanded: ReadonlySet<string>,
  select: readonly string[] | null,
  expand: readonly string[],
): WrittenEntity['related'] {
  const related: Record<string, WrittenEntity | readonly WrittenEntity[] | null> = {};
  for (const name of expanded) {
    const found = entity.navigations[name]?.() ?? null;
    const inner = below(name, select ?? []);
    const innerSelect = inner.length === 0 ? null : inner;
    const innerExpand = below(name, expand);
    related[name] =
      found === null
        ? null
        : isMany(found)
          ? found.map((one) => project(one, innerSelect, innerExpand))
          : project(found, innerSelect, innerExpand);
  }
  return related;
}

function demanded(entity: Entity, name: string): unknown {
  const read = entity.onDemand[name];
  if (read) return read();
  throw absent(entity.type, name);
}

function deferNavigation(name: string, expanded: ReadonlySet<string>, deferred: string[]): void {
  if (!expanded.has(name)) deferred.push(name);
}

function checkNavigation(entity: Entity, name: string): void {
  if (!(name in entity.navigations)) throw absent(entity.type, name);
}

function checkExpanded(path: string, expanded: ReadonlySet<string>): void {
  const first = firstPart(path);
  if (!expanded.has(first)) throw expandNeeded(first);
}

function absent(type: string, name: string) {
  return isKnownElsewhere(type, name)
    ? new NotImplementedHere(`the property ${name} of ${type}`)
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

function isMany(found: Entity | readonly Entity[]): found is readonly Entity[] {
  return Array.isArray(found);
}
