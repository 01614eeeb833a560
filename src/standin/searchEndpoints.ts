/** _api/search/postquery over the site's rows and files, in the recorded form. No ranking, no crawl delay. */
import type { Answer } from './answer';
import { NotImplementedHere, argumentInvalid } from './errors';
import { guidFor } from './identifiers';
import { parseKql } from './kql';
import { type Call, type Route, isRecord, jsonBodyOf, operation, step } from './routing';
import { type SearchEntry, highlighted, matches, searchEntries } from './searchIndex';

export const searchRoutes: readonly Route[] = [
  step('', 'search', 'recorded', () => ({ type: 'Search' })),
  operation(
    'Search',
    'POST',
    'postquery',
    { evidence: 'recorded', note: 'no ranking, no crawl delay, a subset of KQL' },
    (_on, _args, call) => searched(call),
  ),
];

interface SearchRequest {
  readonly text: string;
  readonly rowLimit: number;
  readonly startRow: number;
  readonly selected: readonly string[];
  readonly trimDuplicates: boolean;
}

const understood: ReadonlySet<string> = new Set([
  'Querytext',
  'RowLimit',
  'StartRow',
  'SelectProperties',
  'TrimDuplicates',
  'EnableQueryRules',
  'ClientType',
  'SummaryLength',
  'Culture',
  'EnableStemming',
  '__metadata',
]);

function searched(call: Call): Answer {
  const request = requestOf(call);
  const node = parseKql(request.text);
  const all = searchEntries(call.site, call.person, call.origin).filter((one) =>
    matches(node, one),
  );
  const kept = request.trimDuplicates ? withoutDuplicates(all) : all;
  const page = kept.slice(request.startRow, request.startRow + request.rowLimit);
  const rows = page.map((entry, index) => ({
    Cells: cells(entry, request, {
      HitHighlightedSummary: highlighted(entry.text, node),
      Rank: String(1000 - request.startRow - index),
    }),
  }));
  return {
    kind: 'complex',
    name: 'postquery',
    type: 'Microsoft.Office.Server.Search.REST.SearchResult',
    value: resultOf(request.text, rows, kept.length, all.length),
  };
}

function requestOf(call: Call): SearchRequest {
  const { request } = jsonBodyOf(call);
  if (!isRecord(request) || typeof request.Querytext !== 'string')
    throw argumentInvalid('The query text cannot be empty.');
  for (const [name, value] of Object.entries(request)) {
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (!understood.has(name) && !isEmpty)
      throw new NotImplementedHere(`search/postquery with ${name}`);
  }
  const rowLimit = Number(request.RowLimit ?? 10);
  if (rowLimit > 500) throw argumentInvalid('The RowLimit cannot be larger than 500.');
  const selected: unknown = isRecord(request.SelectProperties)
    ? request.SelectProperties.results
    : request.SelectProperties;
  return {
    text: request.Querytext,
    rowLimit,
    startRow: Number(request.StartRow ?? 0),
    selected: Array.isArray(selected) ? selected.map(String) : [],
    // SharePoint's default hides near-identical documents; here, those whose texts are the same.
    trimDuplicates: request.TrimDuplicates !== false,
  };
}

function withoutDuplicates(entries: readonly SearchEntry[]): SearchEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ row, text }) => {
    const plain = row.values.get('PlainText');
    const key = typeof plain === 'string' ? plain : text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Cells that come whatever was selected, as recorded. */
const always = [
  'Rank',
  'DocId',
  'Path',
  'Title',
  'ListId',
  'SiteId',
  'UniqueId',
  'WebId',
  'contentclass',
  'OriginalPath',
  'ResultTypeIdList',
  'ResultTypeId',
  'RenderTemplateId',
  'piSearchResultId',
  'GeoLocationSource',
  'IsExternalContent',
  'PartitionId',
  'UrlZone',
  'Culture',
];

const constants: Readonly<Record<string, string | null>> = {
  ResultTypeIdList: '0',
  ResultTypeId: '0',
  RenderTemplateId: '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js',
  GeoLocationSource: 'EUR',
  IsExternalContent: 'false',
  PartitionId: null,
  UrlZone: '0',
  Culture: null,
};

const edmTypes: Readonly<Record<string, string>> = {
  DocId: 'Edm.Int64',
  Rank: 'Edm.Double',
  UrlZone: 'Edm.Int64',
  IsExternalContent: 'Edm.Boolean',
  Size: 'Edm.Int64',
  LastModifiedTime: 'Edm.DateTime',
  Write: 'Edm.DateTime',
  Created: 'Edm.DateTime',
};

/** Every value is a text or null; a property that is not there is left null. */
function cells(
  entry: SearchEntry,
  request: SearchRequest,
  found: Readonly<Record<string, string>>,
) {
  const id = guidFor('search', entry.row.guid);
  const known: Readonly<Record<string, string | null>> = {
    ...constants,
    ...entry.properties,
    ...found,
    DocId: String(parseInt(id.slice(0, 8), 16)),
    piSearchResultId: `ARIA\u01c2${id}\u01c2`,
  };
  const wanted =
    request.selected.length > 0
      ? request.selected
      : [
          'HitHighlightedSummary',
          'Author',
          'Size',
          'LastModifiedTime',
          'FileExtension',
          'IsDocument',
        ];
  return [...new Set([...wanted, ...always])].map((name) => {
    const value = known[name] ?? null;
    return {
      Key: name,
      Value: value,
      ValueType: value === null ? 'Null' : (edmTypes[name] ?? 'Edm.String'),
    };
  });
}

function resultOf(
  text: string,
  rows: readonly unknown[],
  total: number,
  totalWithDuplicates: number,
): Record<string, unknown> {
  return {
    ElapsedTime: 0,
    PrimaryQueryResult: {
      CustomResults: [],
      QueryId: guidFor('query', text),
      QueryRuleId: '00000000-0000-0000-0000-000000000000',
      RefinementResults: null,
      RelevantResults: {
        GroupTemplateId: null,
        ItemTemplateId: null,
        Properties: [{ Key: 'QueryModification', Value: text, ValueType: 'Edm.String' }],
        ResultTitle: null,
        ResultTitleUrl: null,
        RowCount: rows.length,
        Table: { Rows: rows },
        TotalRows: total,
        TotalRowsIncludingDuplicates: totalWithDuplicates,
      },
      SpecialTermResults: null,
    },
    Properties: [{ Key: 'RowLimit', Value: String(rows.length), ValueType: 'Edm.Int32' }],
    SecondaryQueryResults: [],
    SpellingSuggestion: '',
    TriggeredRules: [],
  };
}
