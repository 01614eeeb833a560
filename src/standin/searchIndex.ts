/** What search finds: the rows and files of the site, trimmed to the person, matched and highlighted. */
import { NotImplementedHere } from './errors';
import { type KqlNode, wordsOf } from './kql';
import type { Person } from './people';
import { namedOnly } from './pageLibrary';
import type { StoredList, StoredRow, StoredValue } from './siteModel';
import type { SiteStore } from './siteStore';

/** One row as search sees it; every managed property is a text or null. */
export interface SearchEntry {
  readonly list: StoredList;
  readonly row: StoredRow;
  readonly text: string;
  readonly words: readonly string[];
  readonly properties: Readonly<Record<string, string | null>>;
}

export function searchEntries(site: SiteStore, person: Person, origin: string): SearchEntry[] {
  return site.lists
    .filter((list) => list.properties.NoCrawl !== true)
    .flatMap((list) =>
      [...list.rows.values()]
        .filter((row) => site.mayRead(row, person))
        .map((row) => entryOf(site, list, row, origin)),
    );
}

/** Throws 501 for a managed property that the stand-in does not keep. */
export function matches(node: KqlNode, entry: SearchEntry): boolean {
  switch (node.kind) {
    case 'all':
      return true;
    case 'and':
      return matches(node.left, entry) && matches(node.right, entry);
    case 'or':
      return matches(node.left, entry) || matches(node.right, entry);
    case 'not':
      return !matches(node.of, entry);
    case 'words':
      return occursAt(entry.words, node.words, node.prefix) >= 0;
    case 'property':
      return propertyMatches(node, entry);
  }
}

/** The words that a query looks for, for the highlighting. */
export function soughtWords(node: KqlNode): { text: string; prefix: boolean }[] {
  if (node.kind === 'and' || node.kind === 'or')
    return [...soughtWords(node.left), ...soughtWords(node.right)];
  if (node.kind !== 'words') return [];
  const last = node.words.length - 1;
  return node.words.map((text, index) => ({ text, prefix: node.prefix && index === last }));
}

/** Around the first hit, with hits in <c0> and cuts as <ddd/>, the text encoded as in HTML, as SharePoint marks them. */
export function highlighted(text: string, node: KqlNode): string {
  const sought = soughtWords(node);
  const isHit = (word: string) =>
    sought.some(({ text: wanted, prefix }) => (prefix ? word.startsWith(wanted) : word === wanted));
  const pieces = [...text.replaceAll(/\s+/g, ' ').matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)].map(
    (match) => match[0],
  );
  const first = Math.max(0, pieces.findIndex((piece) => isHit(piece.toLowerCase())) - 20);
  const shown = pieces
    .slice(first, first + 60)
    .map((piece) => (isHit(piece.toLowerCase()) ? `<c0>${piece}</c0>` : encoded(piece)));
  const before = first > 0 ? '<ddd/> ' : '';
  return `${before}${shown.join('')}${first + 60 < pieces.length ? ' <ddd/>' : ''}`;
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Managed properties that SharePoint has for every item and that are queried here. */
const queryable: ReadonlyMap<string, string> = new Map(
  [
    'Title',
    'Path',
    'Filename',
    'FileExtension',
    'FileType',
    'ListId',
    'ListItemId',
    'UniqueId',
    'SiteId',
    'WebId',
    'IsDocument',
    'ContentTypeId',
    'contentclass',
    'Author',
  ].map((name) => [name.toLowerCase(), name]),
);

function propertyMatches(
  node: Extract<KqlNode, { kind: 'property' }>,
  entry: SearchEntry,
): boolean {
  const name = queryable.get(node.name.toLowerCase());
  if (name === undefined) throw new NotImplementedHere(`KQL '${node.name}:'`);
  const value = (entry.properties[name] ?? '').toLowerCase().replace(/[{}]/g, '');
  const wanted = node.value.toLowerCase().replace(/[{}]/g, '');
  if (name === 'Path' || node.prefix) return value.startsWith(wanted);
  if (name === 'Title' || name === 'Author')
    return occursAt(wordsOf(value), wordsOf(wanted), false) >= 0;
  return value === (wanted === 'true' ? '1' : wanted);
}

function occursAt(words: readonly string[], wanted: readonly string[], prefix: boolean): number {
  if (wanted.length === 0) return -1;
  return words.findIndex((_word, start) =>
    wanted.every((one, index) => {
      const word = words[start + index] ?? '';
      return prefix && index === wanted.length - 1 ? word.startsWith(one) : word === one;
    }),
  );
}

function entryOf(site: SiteStore, list: StoredList, row: StoredRow, origin: string): SearchEntry {
  const texts = [...row.values].flatMap(([name, value]) => wordsIn(name, value));
  const text = [row.file?.name ?? '', ...texts].join('\n');
  const path = row.file
    ? `${origin}${site.filePath(list, row.file)}`
    : `${origin}${list.path}/DispForm.aspx?ID=${String(row.id)}`;
  return {
    list,
    row,
    text,
    words: wordsOf(text),
    properties: {
      Path: path,
      OriginalPath: path,
      Url: path,
      ListId: list.id,
      ListItemId: String(row.id),
      ListItemID: String(row.id),
      SiteId: site.id,
      WebId: site.webId,
      ContentTypeId: row.contentTypeId,
      contentclass: contentClassOf(list),
      Author: site.user(row.authorId)?.title ?? null,
      LastModifiedTime: row.modified,
      Write: row.modified,
      Created: row.created,
      SPWebUrl: `${origin}${site.path}`,
      ...fileProperties(row),
    },
  };
}

/** A page is found by the words on its canvas, not by its markup. */
function wordsIn(column: string, value: StoredValue): string[] {
  if (typeof value !== 'string') return [];
  return [namedOnly.has(column) ? value.replace(/<[^>]*>/g, '\n') : value];
}

function contentClassOf(list: StoredList): string {
  if (list.properties.BaseTemplate === 119) return 'STS_ListItem_WebPageLibrary';
  return list.isLibrary ? 'STS_ListItem_DocumentLibrary' : 'STS_ListItem_GenericList';
}

function fileProperties(row: StoredRow): Record<string, string | null> {
  const { file } = row;
  const title = row.values.get('Title');
  const extension = file ? file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase() : null;
  return {
    Title: typeof title === 'string' ? title : (file?.name ?? ''),
    Filename: file?.name ?? null,
    FileExtension: extension,
    FileType: extension,
    Size: String(file?.current.length ?? 0),
    UniqueId: `{${(file?.uniqueId ?? row.guid).toUpperCase()}}`,
    IsDocument: file ? '1' : '0',
  };
}
