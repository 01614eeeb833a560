/** /_api/web and /_api/web/lists, as SharePoint answers. */
import type { Answer } from './answer';
import { collectionAnswer, entityAnswer } from './entityAnswers';
import { checkEntityTag } from './entityTags';
import { changedRowsOf } from './changeEndpoints';
import { listEntity, webEntity } from './siteEntities';
import { NotImplementedHere, argumentInvalid, listTitleTaken, propertyNotOnType } from './errors';
import { addList } from './newList';
import { type Call, type Route, jsonBodyOf, operation, step, textArgument } from './routing';
import type { StoredList } from './siteModel';
import { bareGuid } from './columnTypes';
import { listByPath } from './sitePaths';

export const listRoutes: readonly Route[] = [
  step('', 'web', 'recorded', () => ({ type: 'SP.Web' })),
  operation('SP.Web', 'GET', '', { evidence: 'recorded' }, (_on, _args, call) =>
    entityAnswer(webEntity(call.site, call.origin), call.query),
  ),
  step('SP.Web', 'lists', 'recorded', () => ({ type: 'Collection(SP.List)' })),
  operation('Collection(SP.List)', 'GET', '', { evidence: 'recorded' }, (_on, _args, call) =>
    collectionAnswer(
      call.site.lists.map((list) => listEntity(call.site, list, call.origin)),
      'SP.ApiData.Lists',
      call.query,
    ),
  ),
  step('Collection(SP.List)', 'getByTitle', 'recorded', (_from, args, { site, origin }) => ({
    type: 'SP.List',
    list: site.listByTitle(textArgument(args, 'title', 'strtitle'), `${origin}${site.path}`),
  })),
  step('Collection(SP.List)', '()', 'recorded', byId),
  step('Collection(SP.List)', 'getById', 'documented', byId),
  step('SP.Web', 'getList', 'documented', (_from, args, { site }) => ({
    type: 'SP.List',
    list: listByPath(site, textArgument(args, 'strurl', 'listurl')),
  })),
  step('SP.Web', 'defaultDocumentLibrary', 'documented', (_from, _args, { site }) => ({
    type: 'SP.List',
    list: listByPath(site, `${site.path}/Shared Documents`),
  })),
  operation('SP.List', 'GET', '', { evidence: 'recorded' }, ({ list }, _args, call) =>
    entityAnswer(listEntity(call.site, list, call.origin), call.query),
  ),
  operation(
    'Collection(SP.List)',
    'POST',
    '',
    { evidence: 'recorded', access: 'manage' },
    (_on, _args, call) => createList(call),
  ),
  operation(
    'SP.List',
    'MERGE',
    '',
    { evidence: 'recorded', access: 'manage' },
    ({ list }, _args, call) => updateList(list, call),
  ),
  operation(
    'SP.List',
    'DELETE',
    '',
    { evidence: 'recorded', access: 'manage' },
    ({ list }, _args, call) => {
      checkEntityTag(call, `"${String(list.version)}"`);
      const { lists } = call.site;
      lists.splice(lists.indexOf(list), 1);
      return { kind: 'empty', status: 200 };
    },
  ),
  operation('SP.List', 'POST', 'getchanges', { evidence: 'recorded' }, ({ list }, _args, call) =>
    changedRowsOf(list, call),
  ),
];

/** Settings of a list that a request may write; others are 501. */
const writable: ReadonlySet<string> = new Set([
  'AllowContentTypes',
  'ContentTypesEnabled',
  'Description',
  'EnableAttachments',
  'EnableFolderCreation',
  'EnableMinorVersions',
  'EnableVersioning',
  'Hidden',
  'MajorVersionLimit',
  'NoCrawl',
  'Title',
]);

function byId(_from: unknown, args: Parameters<typeof textArgument>[0], { site }: Call) {
  return {
    type: 'SP.List' as const,
    list: site.listById(bareGuid(textArgument(args, 'id', 'guidid'))),
  };
}

function createList(call: Call): Answer {
  const { site } = call;
  const { BaseTemplate, Title, Description, ...settings } = jsonBodyOf(call);
  const title = typeof Title === 'string' ? Title : '';
  if (title === '') throw argumentInvalid('The list title cannot be empty.');
  if (BaseTemplate !== 100 && BaseTemplate !== 101)
    throw new NotImplementedHere(`a list with BaseTemplate ${String(BaseTemplate)}`);
  checkSettings(settings);
  if (titleTaken(site.lists, title, null)) throw listTitleTaken();
  const isLibrary = BaseTemplate === 101;
  const list = addList(site, {
    title,
    address: freeAddress(call, title, isLibrary),
    isLibrary,
    description: typeof Description === 'string' ? Description : '',
    created: site.now(),
    versioning: isLibrary,
  });
  Object.assign(list.properties, settings);
  const entity = listEntity(site, list, call.origin);
  return {
    ...entityAnswer(entity, call.query),
    status: 201,
    headers: {
      ETAG: `"${String(list.version)}"`,
      LOCATION: `${call.api}/${entity.editLink}`,
    },
  };
}

function updateList(list: StoredList, call: Call): Answer {
  checkEntityTag(call, `"${String(list.version)}"`);
  const { Title, ...settings } = jsonBodyOf(call);
  checkSettings(settings);
  if (typeof Title === 'string') {
    if (titleTaken(call.site.lists, Title, list)) throw listTitleTaken();
    list.title = Title;
  }
  Object.assign(list.properties, settings);
  list.version += 1;
  return { kind: 'empty', status: 204, headers: { ETAG: `"${String(list.version)}"` } };
}

function checkSettings(settings: Readonly<Record<string, unknown>>): void {
  const known = new Set([
    ...writable,
    'DefaultSensitivityLabelForLibrary',
    'DraftVersionVisibility',
    'EnableModeration',
    'ForceCheckout',
    'ImageUrl',
    'IrmEnabled',
    'OnQuickLaunch',
    'ValidationFormula',
    'ValidationMessage',
    'ListExperienceOptions',
  ]);
  for (const name of Object.keys(settings)) {
    if (writable.has(name)) continue;
    if (known.has(name)) throw new NotImplementedHere(`writing ${name} of SP.List`);
    throw propertyNotOnType(name, 'SP.List');
  }
}

function titleTaken(lists: readonly StoredList[], title: string, except: StoredList | null) {
  return lists.some((list) => list !== except && list.title.toLowerCase() === title.toLowerCase());
}

/**
 * SharePoint makes the address from the title that the list is created with: punctuation goes, letters
 * stay, and a taken address gets a number.
 */
function freeAddress({ site }: Call, title: string, isLibrary: boolean): string {
  const name = title.replace(/["#%*:<>?/\\|.]/g, '').trim();
  const folder = isLibrary ? '' : 'Lists/';
  const taken = new Set(site.lists.map((list) => list.path.toLowerCase()));
  let address = `${folder}${name}`;
  for (let n = 1; taken.has(`${site.path}/${address}`.toLowerCase()); n += 1)
    address = `${folder}${name}${String(n)}`;
  return address;
}
