/** Adding, changing and removing columns, as SharePoint does. */
import type { Answer } from './answer';
import { bareGuid, columnTypeOfKind, newField } from './columnTypes';
import { entityAnswer } from './entityAnswers';
import { NotImplementedHere, argumentInvalid, propertyNotOnType } from './errors';
import { fieldFromXml } from './fieldXml';
import { fieldsOf } from './fieldEndpoints';
import { internalNameOf } from './internalName';
import { type Call, type Route, isRecord, jsonBodyOf, operation } from './routing';
import { fieldEntity } from './siteEntities';
import type { StoredField, StoredList } from './siteModel';

const manage = { evidence: 'documented', access: 'manage' } as const;

export const fieldWriteRoutes: readonly Route[] = [
  operation('Collection(SP.Field)', 'POST', '', manage, ({ list }, _args, call) => ({
    ...added(list, fieldOf(list, unwrapped(jsonBodyOf(call)), call), call),
    status: 201,
  })),
  operation('Collection(SP.Field)', 'POST', 'addField', manage, ({ list }, _args, call) => {
    const { parameters } = jsonBodyOf(call);
    if (!isRecord(parameters)) throw argumentInvalid('The parameter parameters cannot be null.');
    return added(list, fieldOf(list, parameters, call), call);
  }),
  operation(
    'Collection(SP.Field)',
    'POST',
    'createFieldAsXml',
    {
      evidence: 'recorded',
      access: 'manage',
      note: 'without option 8 the internal name is made of DisplayName, whatever Name says',
    },
    ({ list }, _args, call) => {
      const { parameters } = jsonBodyOf(call);
      if (!isRecord(parameters)) throw argumentInvalid('The parameter parameters cannot be null.');
      const { type, name, given, ...also } = fieldFromXml(parameters, call.site, list);
      const field = newField(type, name, given, placeOf(list, call));
      if (also.addToContentTypes)
        for (const contentType of list?.contentTypes ?? []) contentType.fieldNames.push(name);
      if (also.addToView)
        list?.views.find((view) => view.properties.DefaultView)?.fields.push(name);
      return added(list, field, call);
    },
  ),
  operation('SP.Field', 'MERGE', '', manage, ({ field }, _args, call) => updateField(field, call)),
  operation('SP.Field', 'DELETE', '', manage, ({ list, field }, _args, call) => {
    if (field.properties.CanBeDeleted !== true)
      throw argumentInvalid('You cannot delete this field.');
    const fields = fieldsOf(list, call);
    fields.splice(fields.indexOf(field), 1);
    for (const row of list?.rows.values() ?? []) row.values.delete(field.internalName);
    return { kind: 'empty', status: 200 };
  }),
];

function fieldOf(
  list: StoredList | null,
  parameters: Readonly<Record<string, unknown>>,
  call: Call,
): StoredField {
  const { Title, FieldTypeKind, LookupListId, LookupFieldName, ...settings } = parameters;
  const type = columnTypeOfKind(FieldTypeKind);
  if (type === null)
    throw new NotImplementedHere(`a column of FieldTypeKind ${String(FieldTypeKind)}`);
  if (typeof Title !== 'string' || Title === '')
    throw argumentInvalid('The field title cannot be empty.');
  const given: Record<string, unknown> = { ...settings, Title };
  if (type === 'Lookup') {
    const target = call.site.listById(bareGuid(String(LookupListId)));
    given.LookupList = `{${target.id}}`;
    given.LookupField = typeof LookupFieldName === 'string' ? LookupFieldName : 'Title';
  }
  const field = newField(type, internalNameOf(Title), given, placeOf(list, call));
  const bare = newField(type, 'x', {}, placeOf(list, call)).properties;
  for (const name of Object.keys(settings)) {
    if (!(name in bare)) throw propertyNotOnType(name, 'SP.Field');
  }
  return field;
}

function added(
  list: StoredList | null,
  field: StoredField,
  call: Call,
): Extract<Answer, { kind: 'entity' }> {
  const fields = fieldsOf(list, call);
  if (fields.some((one) => one.internalName === field.internalName))
    throw argumentInvalid(`A duplicate field name "${field.internalName}" was found.`);
  fields.push(field);
  return entityAnswer(fieldEntity(call.site, list, field, call.origin), call.query);
}

function placeOf(list: StoredList | null, { site }: Call) {
  return {
    scope: list?.path ?? site.path,
    listId: list?.id ?? site.webId,
    webId: site.webId,
  };
}

/** Properties that a change may not touch: they name the column. */
const fixed: ReadonlySet<string> = new Set([
  'Id',
  'InternalName',
  'EntityPropertyName',
  'StaticName',
  'Scope',
  'SchemaXml',
  'FieldTypeKind',
  'TypeAsString',
  'LookupList',
]);

function updateField(field: StoredField, call: Call): Answer {
  const settings = unwrapped(jsonBodyOf(call));
  for (const name of Object.keys(settings)) {
    if (fixed.has(name)) throw new NotImplementedHere(`writing ${name} of SP.Field`);
    if (!(name in field.properties)) throw propertyNotOnType(name, 'SP.Field');
  }
  Object.assign(field.properties, settings);
  if (settings.Indexed !== undefined)
    field.properties.IndexStatus = settings.Indexed === true ? 1 : 0;
  if (settings.DisplayFormat !== undefined && field.type === 'DateTime')
    field.dateOnly = settings.DisplayFormat === 0;
  if (typeof settings.AllowMultipleValues === 'boolean')
    takeMany(field, settings.AllowMultipleValues);
  return { kind: 'empty', status: 204 };
}

/** A lookup or person column changes its type when it takes many. */
function takeMany(field: StoredField, many: boolean): void {
  const single = field.type.replace(/Multi$/, '');
  if (single !== 'Lookup' && single !== 'User') return;
  field.type = many ? `${single}Multi` : single;
  field.properties.TypeAsString = field.type;
}

/** Verbose bodies wrap collections in results. */
function unwrapped(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      isRecord(value) && Array.isArray(value.results) ? value.results : value,
    ]),
  );
}
