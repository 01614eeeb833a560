/** Entities and collections of them as answers to a query. */
import type { Answer } from './answer';
import { type Entity, project } from './entity';
import { filteredEntities } from './entityFilter';
import type { ODataQuery } from './odataQuery';

export function entityAnswer(
  entity: Entity,
  query: ODataQuery,
): Extract<Answer, { kind: 'entity' }> {
  return {
    kind: 'entity',
    set: entity.set,
    entity: project(entity, query.select, query.expand),
    select: query.select,
  };
}

/** $filter, $orderby, $skip and $top all work here, unlike on items. */
export function collectionAnswer(
  entities: readonly Entity[],
  set: string,
  query: ODataQuery,
): Extract<Answer, { kind: 'collection' }> {
  return {
    kind: 'collection',
    set,
    entities: filteredEntities(entities, query).map((entity) =>
      project(entity, query.select, query.expand),
    ),
    select: query.select,
  };
}
