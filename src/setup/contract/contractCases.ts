/** The answers that the tab rests on, as data: what is asked, and what a real SharePoint Online answered. */
import { committeeRows } from '../../sharepoint/committeeItem';
import { goalRows } from '../../sharepoint/goalItem';
import type { ListRows } from '../../sharepoint/listRow';
import { policyDocumentRows } from '../../sharepoint/policyDocumentItem';
import type { RawQuestion } from '../../sharepoint/rawAnswer';
import { responsibilityRows } from '../../sharepoint/responsibilityItem';
import { supersessionRows } from '../../sharepoint/supersessionItem';
import changeItem from './recorded/changeItem.json';
import listItem from './recorded/listItem.json';
import search from './recorded/search.json';

export type Json = Readonly<Record<string, unknown>>;

export interface ContractCase {
  /** What is asked for, in the words of the report. */
  readonly name: string;
  readonly question: RawQuestion;
  readonly expects: Expectation;
}

export type Expectation =
  /** Each object has the shape of its type; `SP.Field` is told apart by TypeAsString. */
  | { readonly kind: 'shape'; readonly type: string }
  /** Parts of the answer look like the same parts of one whole recorded answer. */
  | { readonly kind: 'like'; readonly parts: readonly LikePart[] }
  /** The code is null where it is not known. */
  | { readonly kind: 'refusal'; readonly status: number; readonly code: string | null }
  | { readonly kind: 'rows' }
  /** One row at a time, and an address to the next. */
  | { readonly kind: 'pages' };

export interface LikePart {
  /** The part of the answer; undefined when the site has nothing to try it on. */
  readonly of: (body: unknown) => Json | undefined;
  readonly recorded: Json;
  /** Keys that are the recorded list's own columns. */
  readonly own?: RegExp;
}

const list = (title: string) => `web/lists/getByTitle('${encodeURIComponent(title)}')`;
const library = list('Styrdokument');
const responsibilities = list('Ansvar');

function shape(type: string, name: string, path: string): ContractCase {
  return { name, question: { path }, expects: { kind: 'shape', type } };
}

function refusal(name: string, path: string, status: number, code: string | null): ContractCase {
  return { name, question: { path }, expects: { kind: 'refusal', status, code } };
}

const shapes: readonly ContractCase[] = [
  shape('SP.Web', 'webbplatsen', 'web'),
  shape('SP.User', 'den inloggade', 'web/currentuser'),
  shape('SP.List', 'webbplatsens listor', 'web/lists'),
  shape('SP.List', 'en lista', library),
  shape('SP.Folder', 'bibliotekets mapp', `${library}/rootFolder`),
  shape('SP.File', 'bibliotekets filer', `${library}/rootFolder/files?$top=5`),
  shape('SP.View', 'listans vyer', `${library}/views`),
  shape('SP.ContentType', 'listans innehållstyper', `${library}/contenttypes`),
  ...['Styrdokument', 'Ansvar', 'Nämnder', 'Mål'].map((title) =>
    shape('SP.Field', `kolumnerna i ${title}`, `${list(title)}/fields`),
  ),
];

const rows = [policyDocumentRows, supersessionRows, committeeRows, goalRows, responsibilityRows];

function tabsQuestion({ list: title, select, expand }: ListRows<unknown>): ContractCase {
  const query = new URLSearchParams({ $select: select.join(','), $top: '5' });
  if (expand.length > 0) query.set('$expand', expand.join(','));
  const path = `${list(title)}/items?${query.toString()}`;
  return { name: `appens fråga till ${title}`, question: { path }, expects: { kind: 'rows' } };
}

const refusals: readonly ContractCase[] = [
  refusal('en lista som inte finns', list('finns-inte-7f3a'), 404, '-1, System.ArgumentException'),
  refusal(
    'en rad som inte finns',
    `${responsibilities}/items(2147483647)`,
    404,
    '-2130575338, System.ArgumentException',
  ),
  refusal(
    'ett uppslag utan $expand',
    `${responsibilities}/items?$select=SourceDocument`,
    400,
    '-1, Microsoft.SharePoint.SPException',
  ),
  refusal('en kolumn som inte finns', `${responsibilities}/items?$select=FinnsInte`, 400, null),
  refusal(
    'en adress som inte finns',
    'web/finnsInte',
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
  ),
];

/** As one object of cells, whose order says nothing. */
function cells(body: unknown): Json | undefined {
  const [row] = (body as typeof search.body).PrimaryQueryResult.RelevantResults.Table.Rows;
  const inOrder = row?.Cells.map(({ Key, Value }) => [Key, Value] as const).sort();
  return inOrder && Object.fromEntries(inOrder);
}

const wholeAnswers: readonly ContractCase[] = [
  {
    name: 'en rad med alla sina kolumner',
    question: { path: `${responsibilities}/items?$top=1` },
    expects: {
      kind: 'like',
      parts: [
        {
          of: (body) => (body as { value: Json[] }).value[0],
          recorded: listItem.body,
          own: /Field1|Single1|Multi1|URLField/,
        },
      ],
    },
  },
  {
    name: 'listans ändringar',
    question: {
      path: `${responsibilities}/getchanges`,
      body: { query: { Item: true, Add: true } },
      accept: 'application/json;odata=verbose',
    },
    expects: {
      kind: 'like',
      parts: [
        { of: (body) => changeOf(body), recorded: changeItem.body },
        {
          of: (body) => changeOf(body)?.__metadata as Json | undefined,
          recorded: changeItem.body.__metadata,
        },
      ],
    },
  },
  {
    name: 'ett sökresultat',
    question: {
      path: 'search/postquery',
      body: {
        request: {
          Querytext: 'IsDocument:1',
          RowLimit: 1,
          SelectProperties: ['Path', 'Url', 'Title'],
        },
      },
    },
    expects: {
      kind: 'like',
      parts: [
        { of: (body) => body as Json, recorded: search.body },
        {
          of: (body) => (body as typeof search.body).PrimaryQueryResult,
          recorded: search.body.PrimaryQueryResult,
        },
        {
          of: (body) => (body as typeof search.body).PrimaryQueryResult.RelevantResults,
          recorded: search.body.PrimaryQueryResult.RelevantResults,
        },
        { of: cells, recorded: allText(cells(search.body) ?? {}) },
      ],
    },
  },
];

function changeOf(body: unknown): Json | undefined {
  return (body as { d: { results: Json[] } }).d.results[0];
}

/** Cells that were empty when they were recorded are text all the same. */
function allText(recorded: Json): Json {
  return Object.fromEntries(Object.keys(recorded).map((key) => [key, '']));
}

export const contractCases: readonly ContractCase[] = [
  ...shapes,
  ...rows.map(tabsQuestion),
  {
    name: 'rader sida för sida',
    question: { path: `${responsibilities}/items?$select=Id&$top=1` },
    expects: { kind: 'pages' },
  },
  {
    name: 'biblioteket i namnordning, som bara går med ett index när raderna är många',
    question: { path: `${library}/items?$select=Id,Title&$orderby=Title&$top=5` },
    expects: { kind: 'rows' },
  },
  ...refusals,
  ...wholeAnswers,
];
