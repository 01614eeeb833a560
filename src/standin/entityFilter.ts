/** $filter, $orderby, $skip and $top over SharePoint's own objects, by their properties. */
import type { Entity } from './entity';
import { expressionInvalid, propertyUnknown } from './errors';
import type { Comparison, FilterLiteral, FilterNode } from './odataFilter';
import type { ODataQuery } from './odataQuery';

type Properties = Readonly<Record<string, unknown>>;

export function filteredEntities(
  entities: readonly Entity[],
  query: ODataQuery,
): readonly Entity[] {
  const { filter, orderBy, skip, top } = query;
  if (!filter && orderBy.length === 0 && skip === 0 && top === null) return entities;
  let found = entities.map((entity) => ({ entity, properties: propertiesOf(entity) }));
  if (filter) found = found.filter(({ properties }) => holds(filter, properties));
  for (const { path, descending } of orderBy.toReversed()) {
    found.sort((a, b) => {
      const difference = compare(property(a.properties, path), property(b.properties, path));
      return descending ? -difference : difference;
    });
  }
  return found.slice(skip, top === null ? undefined : skip + top).map(({ entity }) => entity);
}

function propertiesOf(entity: Entity): Properties {
  return entity.defaults();
}

function holds(node: FilterNode, properties: Properties): boolean {
  switch (node.kind) {
    case 'and':
      return holds(node.left, properties) && holds(node.right, properties);
    case 'or':
      return holds(node.left, properties) || holds(node.right, properties);
    case 'not':
      return !holds(node.of, properties);
    case 'match': {
      const value = property(properties, node.path);
      if (typeof value !== 'string') return false;
      return node.how === 'startswith' ? value.startsWith(node.text) : value.includes(node.text);
    }
    case 'compare': {
      if (node.datePart !== null) throw expressionInvalid(`${node.datePart}(${node.path})`);
      return compares(property(properties, node.path), node.op, wanted(node.literal));
    }
  }
}

function property(properties: Properties, path: string): unknown {
  let value: unknown = properties;
  for (const name of path.split('/')) {
    if (typeof value !== 'object' || value === null || !(name in value))
      throw propertyUnknown(path);
    value = (value as Properties)[name];
  }
  return value;
}

function wanted(literal: FilterLiteral): unknown {
  return literal.kind === 'null' ? null : literal.value;
}

function compares(value: unknown, op: Comparison, other: unknown): boolean {
  if (op === 'eq') return value === other;
  if (op === 'ne') return value !== other;
  const difference = compare(value, other);
  return { lt: difference < 0, gt: difference > 0, le: difference <= 0, ge: difference >= 0 }[op];
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'sv');
}
