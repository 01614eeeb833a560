/** Writes an answer as JSON in the metadata level that the client asked for. */
import type { Answer, WrittenEntity } from './answer';
import type { SharePointError } from './errors';
import { NotImplementedHere } from './errors';
import type { MetadataLevel } from './metadataLevel';

type JsonAnswer = Exclude<Answer, { kind: 'bytes' } | { kind: 'empty' }>;
type Json = Record<string, unknown>;

/** `api` is the absolute address of the site's _api, without a slash at the end. */
export function jsonBody(answer: JsonAnswer, level: MetadataLevel, api: string): string {
  if (level === 'verbose') return JSON.stringify({ d: verboseBody(answer, api) });
  return answer.kind === 'collection'
    ? lightCollection(answer, level, api)
    : JSON.stringify(lightBody(answer, level, api));
}

export function errorBody(error: SharePointError, level: MetadataLevel): string {
  const { code, message } = error;
  if (level === 'v4minimal' || level === 'v4none')
    return JSON.stringify({ error: { code, message } });
  const worded = { code, message: { lang: 'en-US', value: message } };
  return JSON.stringify(level === 'verbose' ? { error: worded } : { 'odata.error': worded });
}

type Collection = Extract<Answer, { kind: 'collection' }>;

function lightCollection(answer: Collection, level: MetadataLevel, api: string): string {
  const head = inside(context(level, api, answer.set, answer.select));
  const rows: string[] = [];
  for (const entity of answer.entities) rows.push(JSON.stringify(lightEntity(entity, level)));
  const tail = inside(nextLink(answer.nextLink, level));
  return `{${[head, `"value":[${rows.join(',')}]`, tail].filter((part) => part !== '').join(',')}}`;
}

/** The members of an object as JSON, without its braces. */
function inside(object: Json): string {
  return JSON.stringify(object).slice(1, -1);
}

function context(
  level: MetadataLevel,
  api: string,
  set: string,
  select: readonly string[] | null = null,
): Json {
  const chosen = select === null ? '' : `&$select=${select.join(',')}`;
  const address = `${api}/$metadata#${set}${chosen}`;
  if (level === 'minimal') return { 'odata.metadata': address };
  return level === 'v4minimal' ? { '@odata.context': address } : {};
}

function lightBody(
  answer: Exclude<JsonAnswer, Collection>,
  level: MetadataLevel,
  api: string,
): Json {
  switch (answer.kind) {
    case 'entity':
      return {
        ...context(level, api, `${answer.set}/@Element`, answer.select),
        ...lightEntity(answer.entity, level),
      };
    case 'value':
      return { ...context(level, api, answer.edmType), value: answer.value };
    case 'complex':
      return { ...context(level, api, answer.type), ...answer.value };
    case 'null':
      if (level.startsWith('v4')) throw new NotImplementedHere('a null answer in OData v4');
      return { ...context(level, api, 'Edm.Null'), 'odata.null': true };
  }
}

function nextLink(link: string | undefined, level: MetadataLevel): Json {
  if (link === undefined) return {};
  return { [level.startsWith('v4') ? '@odata.nextLink' : 'odata.nextLink']: link };
}

function lightEntity(entity: WrittenEntity, level: MetadataLevel): Readonly<Json> {
  const related = Object.entries(entity.related);
  // Most rows of most pages: nothing to add, so nothing is copied.
  if (level === 'none' && related.length === 0) return entity.properties;
  const body: Json = annotations(entity, level);
  if (level === 'minimal') {
    for (const name of entity.deferred) body[navigationKey(name)] = `${entity.editLink}/${name}`;
  }
  Object.assign(body, entity.properties);
  for (const [name, one] of related) {
    if (level === 'minimal') body[navigationKey(name)] = `${entity.editLink}/${name}`;
    body[name] = relatedLight(one, level);
  }
  return body;
}

function relatedLight(related: WrittenEntity['related'][string], level: MetadataLevel): unknown {
  if (related === null) return null;
  return isMany(related)
    ? related.map((one) => lightEntity(one, level))
    : lightEntity(related, level);
}

function annotations(entity: WrittenEntity, level: MetadataLevel): Json {
  if (level === 'none' || level === 'v4none') return {};
  const [prefix, hash] = level === 'v4minimal' ? ['@odata.', '#'] : ['odata.', ''];
  return {
    [`${prefix}type`]: `${hash}${entity.type}`,
    [`${prefix}id`]: entity.id,
    ...(entity.etag === undefined ? {} : { [`${prefix}etag`]: entity.etag }),
    [`${prefix}editLink`]: entity.editLink,
  };
}

function navigationKey(name: string): string {
  return `${name}@odata.navigationLinkUrl`;
}

function verboseBody(answer: JsonAnswer, api: string): unknown {
  switch (answer.kind) {
    case 'entity':
      return verboseEntity(answer.entity, api);
    case 'collection':
      return {
        results: Array.from(answer.entities, (entity) => verboseEntity(entity, api)),
        ...(answer.nextLink === undefined ? {} : { __next: answer.nextLink }),
      };
    case 'value':
      return { [answer.name]: verboseValue(answer.value) };
    case 'complex':
      return {
        [answer.name]: { __metadata: { type: answer.type }, ...verboseValues(answer.value) },
      };
    case 'null':
      return { [answer.name]: null };
  }
}

function verboseEntity(entity: WrittenEntity, api: string): Json {
  const uri = `${api}/${entity.editLink}`;
  const body: Json = {
    __metadata: {
      id: entity.id.startsWith('http') ? entity.id : uri,
      uri,
      ...(entity.etag === undefined ? {} : { etag: entity.etag }),
      type: entity.type,
    },
  };
  for (const name of entity.deferred) body[name] = { __deferred: { uri: `${uri}/${name}` } };
  for (const [name, related] of Object.entries(entity.related)) {
    body[name] = relatedVerbose(related, api);
  }
  return Object.assign(body, verboseValues(entity.properties));
}

function relatedVerbose(related: WrittenEntity['related'][string], api: string): unknown {
  if (related === null) return null;
  return isMany(related)
    ? { results: related.map((one) => verboseEntity(one, api)) }
    : verboseEntity(related, api);
}

function verboseValues(properties: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, verboseValue(value)]),
  );
}

function verboseValue(value: unknown): unknown {
  if (Array.isArray(value)) return { results: value.map(verboseValue) };
  if (typeof value !== 'object' || value === null) return value;
  return { __metadata: { type: complexType(value) }, ...value };
}

/** Complex values know their type by their properties. */
function complexType(value: object): string {
  if ('DecodedUrl' in value) return 'SP.ResourcePath';
  if ('NameId' in value) return 'SP.UserIdInfo';
  if ('Url' in value) return 'SP.FieldUrlValue';
  if ('StringValue' in value)
    return String(value.StringValue).startsWith('0x') ? 'SP.ContentTypeId' : 'SP.ChangeToken';
  return 'SP.KeyValue';
}

function isMany(
  related: WrittenEntity | readonly WrittenEntity[],
): related is readonly WrittenEntity[] {
  return Array.isArray(related);
}
