/** Views of a list and the columns that they show, as SharePoint answers. */
import type { Answer } from './answer';
import { bareGuid } from './columnTypes';
import { collectionAnswer, entityAnswer } from './entityAnswers';
import { NotImplementedHere, argumentInvalid, fieldMissing, propertyNotOnType } from './errors';
import { newView } from './newView';
import type { PathArguments } from './resourcePath';
import {
  type Call,
  type Resource,
  type Route,
  jsonBodyOf,
  operation,
  step,
  textArgument,
} from './routing';
import type { StoredList, StoredView } from './siteModel';
import { viewEntity, viewFieldsEntity } from './viewEntities';

const manage = { evidence: 'documented', access: 'manage' } as const;

export const viewRoutes: readonly Route[] = [
  step('SP.List', 'views', 'recorded', ({ list }) => ({ type: 'Collection(SP.View)', list })),
  operation('Collection(SP.View)', 'GET', '', { evidence: 'recorded' }, ({ list }, _args, call) =>
    collectionAnswer(
      list.views.map((view) => viewEntity(call.site, list, view, call.origin)),
      'SP.ApiData.Views',
      call.query,
    ),
  ),
  step('Collection(SP.View)', '()', 'recorded', byId),
  step('Collection(SP.View)', 'getById', 'documented', byId),
  step('SP.List', 'getView', 'documented', byId),
  step('Collection(SP.View)', 'getByTitle', 'documented', ({ list }, args) =>
    found(
      list,
      list.views.find((view) => view.title === textArgument(args, 'strtitle')),
    ),
  ),
  step('SP.List', 'defaultView', 'documented', ({ list }) =>
    found(
      list,
      list.views.find((view) => view.properties.DefaultView === true),
    ),
  ),
  operation('SP.View', 'GET', '', { evidence: 'recorded' }, ({ list, view }, _args, call) =>
    entityAnswer(viewEntity(call.site, list, view, call.origin), call.query),
  ),
  operation('Collection(SP.View)', 'POST', '', manage, ({ list }, _args, call) =>
    createView(list, call),
  ),
  operation('SP.View', 'MERGE', '', manage, ({ list, view }, _args, call) =>
    updateView(list, view, call),
  ),
  operation('SP.View', 'DELETE', '', manage, ({ list, view }) => {
    list.views.splice(list.views.indexOf(view), 1);
    return { kind: 'empty', status: 200 };
  }),
  step('SP.View', 'viewFields', 'documented', ({ list, view }) => ({
    type: 'SP.ViewFieldCollection',
    list,
    view,
  })),
  operation(
    'SP.ViewFieldCollection',
    'GET',
    '',
    { evidence: 'documented' },
    ({ list, view }, _args, call) =>
      entityAnswer(viewFieldsEntity(call.site, list, view, call.origin), call.query),
  ),
  operation('SP.ViewFieldCollection', 'POST', 'addViewField', manage, ({ list, view }, args) => {
    const name = columnName(list, textArgument(args, 'strfield'));
    if (!view.fields.includes(name)) view.fields.push(name);
    return { kind: 'null', name: 'AddViewField' };
  }),
  operation('SP.ViewFieldCollection', 'POST', 'removeViewField', manage, ({ list, view }, args) => {
    const name = columnName(list, textArgument(args, 'strfield'));
    if (view.fields.includes(name)) view.fields.splice(view.fields.indexOf(name), 1);
    return { kind: 'null', name: 'RemoveViewField' };
  }),
  operation('SP.ViewFieldCollection', 'POST', 'removeAllViewFields', manage, ({ view }) => {
    view.fields.splice(0);
    return { kind: 'null', name: 'RemoveAllViewFields' };
  }),
];

/** Settings of a view that a request may write; others are 501. */
const writable: ReadonlySet<string> = new Set([
  'DefaultView',
  'Hidden',
  'Paged',
  'RowLimit',
  'ViewQuery',
]);

function byId({ list }: { readonly list: StoredList }, args: PathArguments): Resource {
  const id = bareGuid(textArgument(args, 'guidid', 'viewid'));
  return found(
    list,
    list.views.find((view) => view.id === id),
  );
}

/** The wording is a guess. */
function found(list: StoredList, view: StoredView | undefined): Resource {
  if (!view) throw argumentInvalid('The specified view is invalid.');
  return { type: 'SP.View', list, view };
}

function columnName(list: StoredList, written: string): string {
  const field = list.fields.find(
    (one) => one.internalName === written || one.properties.Title === written,
  );
  if (!field) throw fieldMissing(list.id, list.path);
  return field.internalName;
}

function createView(list: StoredList, call: Call): Answer {
  const { Title, PersonalView, ViewFields, ...settings } = jsonBodyOf(call);
  if (typeof Title !== 'string' || Title === '')
    throw argumentInvalid('The view title cannot be empty.');
  if (PersonalView === true || ViewFields !== undefined)
    throw new NotImplementedHere('a personal view, or a view created with its columns');
  checkSettings(settings);
  const folder = list.isLibrary ? 'Forms/' : '';
  const view = newView(list, {
    title: Title,
    fileName: `${folder}${freeName(list, Title)}.aspx`,
    fields: [],
    isDefault: false,
    properties: settings,
  });
  list.views.push(view);
  keepOneDefault(list, view);
  const entity = viewEntity(call.site, list, view, call.origin);
  const headers = { LOCATION: `${call.api}/${entity.editLink}` };
  return { ...entityAnswer(entity, call.query), status: 201, headers };
}

function updateView(list: StoredList, view: StoredView, call: Call): Answer {
  const { Title, ...settings } = jsonBodyOf(call);
  checkSettings(settings);
  if (typeof Title === 'string') view.title = Title;
  Object.assign(view.properties, settings);
  keepOneDefault(list, view);
  return { kind: 'empty', status: 204 };
}

function checkSettings(settings: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(settings)) {
    if (writable.has(name)) continue;
    if (name in knownSettings) throw new NotImplementedHere(`writing ${name} of SP.View`);
    throw propertyNotOnType(name, 'SP.View');
  }
}

const knownSettings: Readonly<Record<string, true>> = {
  Aggregations: true,
  CustomFormatter: true,
  JSLink: true,
  ListViewXml: true,
  Scope: true,
  ViewType2: true,
};

function keepOneDefault(list: StoredList, view: StoredView): void {
  if (view.properties.DefaultView !== true) return;
  for (const other of list.views) if (other !== view) other.properties.DefaultView = false;
}

function freeName(list: StoredList, title: string): string {
  const name = title.replace(/[^\p{L}\p{N} ]/gu, '');
  const taken = new Set(list.views.map((view) => view.url.toLowerCase()));
  let free = name;
  const url = () => `${list.path}/${list.isLibrary ? 'Forms/' : ''}${free}.aspx`.toLowerCase();
  for (let n = 1; taken.has(url()); n += 1) free = `${name}${String(n)}`;
  return free;
}
