/** Content types of the site and of its lists, as SharePoint answers. */
import { randomUUID } from 'node:crypto';
import type { Answer } from './answer';
import { childId, columnsForList, copyForList, siteContentType } from './contentTypes';
import { collectionAnswer, entityAnswer } from './entityAnswers';
import { NotImplementedHere, argumentInvalid, itemMissing } from './errors';
import type { PathArguments } from './resourcePath';
import {
  type Call,
  type Resource,
  type Route,
  isRecord,
  jsonBodyOf,
  operation,
  step,
  textArgument,
} from './routing';
import type { StoredContentType, StoredList } from './siteModel';
import type { SiteStore } from './siteStore';
import { contentTypeEntity, fieldLinkEntities } from './viewEntities';

export const contentTypeRoutes: readonly Route[] = [
  step('SP.List', 'contentTypes', 'recorded', ({ list }) => ({
    type: 'Collection(SP.ContentType)',
    list,
  })),
  step('SP.Web', 'contentTypes', 'recorded', () => ({
    type: 'Collection(SP.ContentType)',
    list: null,
  })),
  operation(
    'Collection(SP.ContentType)',
    'GET',
    '',
    { evidence: 'recorded' },
    ({ list }, _args, { site, origin, query }) =>
      collectionAnswer(
        contentTypesOf(site, list).map((one) => contentTypeEntity(site, list, one, origin)),
        'SP.ApiData.ContentTypes',
        query,
      ),
  ),
  step('Collection(SP.ContentType)', '()', 'recorded', byId),
  step('Collection(SP.ContentType)', 'getById', 'documented', byId),
  operation(
    'SP.ContentType',
    'GET',
    '',
    { evidence: 'recorded' },
    ({ list, contentType }, _args, { site, origin, query }) =>
      entityAnswer(contentTypeEntity(site, list, contentType, origin), query),
  ),
  step('SP.ContentType', 'fieldLinks', 'recorded', ({ list, contentType }) => ({
    type: 'Collection(SP.FieldLink)',
    list,
    contentType,
  })),
  operation(
    'Collection(SP.FieldLink)',
    'GET',
    '',
    { evidence: 'recorded', note: 'only the properties that every recording has' },
    ({ list, contentType }, _args, { site, origin, query }) =>
      collectionAnswer(
        fieldLinkEntities(site, list, contentType, origin),
        'SP.ApiData.FieldLinks',
        query,
      ),
  ),
  operation(
    'Collection(SP.ContentType)',
    'POST',
    '',
    {
      evidence: 'documented',
      access: 'manage',
      note: 'the id in the body is ignored: SharePoint makes one below Item (pnpjs issues 457 and 3367)',
    },
    ({ list }, _args, call) => createContentType(list, call),
  ),
  operation(
    'Collection(SP.ContentType)',
    'POST',
    'addAvailableContentType',
    {
      evidence: 'recorded',
      access: 'manage',
      note: 'columns that the list lacks come with it (Microsoft: Adding Columns in Content Types to Lists)',
    },
    ({ list }, _args, call) => addAvailable(list, call),
  ),
];

function contentTypesOf(site: SiteStore, list: StoredList | null): StoredContentType[] {
  return list ? list.contentTypes : site.contentTypes;
}

function byId(
  { list }: { readonly list: StoredList | null },
  args: PathArguments,
  { site }: Call,
): Resource {
  const id = textArgument(args, 'contenttypeid').toLowerCase();
  const contentType = contentTypesOf(site, list).find((one) => one.id.toLowerCase() === id);
  // Which error SharePoint gives for a missing content type is not known; 404 is.
  if (!contentType) throw itemMissing();
  return { type: 'SP.ContentType', list, contentType };
}

function createContentType(list: StoredList | null, call: Call): Answer {
  if (list) throw new NotImplementedHere('a content type created in a list');
  const { Name, Group, Description } = jsonBodyOf(call);
  if (typeof Name !== 'string' || Name === '')
    throw argumentInvalid('The content type name cannot be empty.');
  const contentType = siteContentType(
    call.site,
    childId('0x01', randomUUID()),
    Name,
    typeof Group === 'string' ? Group : 'Custom Content Types',
    typeof Description === 'string' ? Description : '',
    ['Title'],
  );
  call.site.contentTypes.push(contentType);
  return created(null, contentType, call);
}

function addAvailable(list: StoredList | null, call: Call): Answer {
  if (!list) throw new NotImplementedHere('addAvailableContentType on the site');
  const { contentTypeId } = jsonBodyOf(call);
  const id = isRecord(contentTypeId) ? contentTypeId.StringValue : contentTypeId;
  const source = call.site.contentTypes.find((one) => one.id === id);
  if (!source) throw itemMissing();
  const copy = copyForList(list, source);
  if (!list.contentTypes.some((one) => one.id === copy.id)) {
    list.fields.push(...columnsForList(list, source, call.site));
    list.contentTypes.push(copy);
  }
  return { ...created(list, copy, call), status: 200 };
}

function created(list: StoredList | null, contentType: StoredContentType, call: Call) {
  const entity = contentTypeEntity(call.site, list, contentType, call.origin);
  const headers = { LOCATION: `${call.api}/${entity.editLink}` };
  return { ...entityAnswer(entity, call.query), status: 201, headers };
}
