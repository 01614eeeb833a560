/** Columns of a list and of the site, as SharePoint answers. */
import { bareGuid } from './columnTypes';
import { collectionAnswer, entityAnswer } from './entityAnswers';
import { fieldMissing } from './errors';
import type { PathArguments } from './resourcePath';
import { type Call, type Resource, type Route, operation, step, textArgument } from './routing';
import { fieldEntity } from './siteEntities';
import type { StoredField, StoredList } from './siteModel';

export const fieldRoutes: readonly Route[] = [
  step('SP.List', 'fields', 'recorded', ({ list }) => ({ type: 'Collection(SP.Field)', list })),
  step('SP.Web', 'fields', 'recorded', () => ({ type: 'Collection(SP.Field)', list: null })),
  operation('Collection(SP.Field)', 'GET', '', { evidence: 'recorded' }, ({ list }, _args, call) =>
    collectionAnswer(
      fieldsOf(list, call).map((field) => fieldEntity(call.site, list, field, call.origin)),
      'SP.ApiData.Fields',
      call.query,
    ),
  ),
  step('Collection(SP.Field)', '()', 'recorded', ({ list }, args, call) =>
    fieldBy(list, args, call, (field, id) => field.id === bareGuid(id)),
  ),
  step('Collection(SP.Field)', 'getById', 'documented', ({ list }, args, call) =>
    fieldBy(list, args, call, (field, id) => field.id === bareGuid(id)),
  ),
  step('Collection(SP.Field)', 'getByTitle', 'documented', ({ list }, args, call) =>
    fieldBy(list, args, call, hasTitle),
  ),
  step('Collection(SP.Field)', 'getByInternalNameOrTitle', 'documented', ({ list }, args, call) =>
    fieldBy(
      list,
      args,
      call,
      (field, name) => field.internalName === name || hasTitle(field, name),
    ),
  ),
  operation('SP.Field', 'GET', '', { evidence: 'recorded' }, ({ list, field }, _args, call) =>
    entityAnswer(fieldEntity(call.site, list, field, call.origin), call.query),
  ),
];

export function fieldsOf(list: StoredList | null, call: Call): StoredField[] {
  return list ? list.fields : call.site.fields;
}

function hasTitle(field: StoredField, title: string): boolean {
  return field.properties.Title === title;
}

function fieldBy(
  list: StoredList | null,
  args: PathArguments,
  call: Call,
  is: (field: StoredField, wanted: string) => boolean,
): Resource {
  const wanted = textArgument(args, 'strname', 'title', 'id');
  const field = fieldsOf(list, call).find((one) => is(one, wanted));
  if (!field) throw fieldMissing(list?.id ?? call.site.webId, list?.path ?? call.site.path);
  return { type: 'SP.Field', list, field };
}
