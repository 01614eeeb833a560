/** What a person looks at, as one typed value: page, day, filters and place. It is the hash of the address and the sub page of a Teams link. */
import { parseLocalDate, type LocalDate } from '../domain/localDate';
import { type DocumentPlace, placeFrom, placeNames, placeWords } from './documentPlace';

export type TabPage =
  | { readonly name: 'documents' }
  | DocumentPlace
  | { readonly name: 'responsibilities'; readonly committeeId: string | null }
  /** Null shows every committee. */
  | { readonly name: 'timeline'; readonly committeeId: string | null }
  | { readonly name: 'binder'; readonly committeeId: string }
  | { readonly name: 'findings' };

export interface TabAddress {
  readonly page: TabPage;
  /** Null while it is today that is looked at. */
  readonly day: LocalDate | null;
  /** Filters by name ("typ", "status"), each with the chosen values in the order they were chosen. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export const startAddress: TabAddress = { page: { name: 'documents' }, day: null, filters: {} };

const dayName = 'dag';

/** Writes the address as `/dokument/17?dag=2013-09-01`, without `#`. */
export function formatAddress(address: TabAddress): string {
  const query = new URLSearchParams();
  if (address.day) query.set(dayName, address.day);
  if (address.page.name === 'document') {
    for (const [name, value] of placeWords(address.page)) query.set(name, value);
  }
  for (const [name, values] of Object.entries(address.filters)) {
    for (const value of values) query.append(name, value);
  }
  const text = query.toString();
  return `${pathOf(address.page)}${text ? `?${text}` : ''}`;
}

/** Reads what `formatAddress` writes; anything it does not know leads to the start page, never to an error. */
export function parseAddress(text: string): TabAddress {
  const [path = '', search = ''] = text.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search);
  const day = parseLocalDate(query.get(dayName) ?? '');
  // A map, since every object already has a `constructor`.
  const filters = new Map<string, string[]>();
  for (const [name, value] of query) {
    if (name === dayName || placeNames.has(name)) continue;
    filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return { page: pageAt(path, query), day, filters: Object.fromEntries(filters) };
}

function pathOf(page: TabPage): string {
  switch (page.name) {
    case 'documents':
      return '/dokument';
    case 'document':
      return `/dokument/${encodeURIComponent(page.documentId)}`;
    case 'responsibilities':
      return withId('/ansvar', page.committeeId);
    case 'timeline':
      return withId('/tidslinje', page.committeeId);
    case 'binder':
      return withId('/namndparm', page.committeeId);
    case 'findings':
      return '/atgarda';
  }
}

function withId(path: string, id: string | null): string {
  return id === null ? path : `${path}/${encodeURIComponent(id)}`;
}

function pageAt(path: string, query: URLSearchParams): TabPage {
  const [room, id] = path.split('/').filter(Boolean).map(decodePart);
  if (room === 'dokument' && id !== undefined) {
    return { name: 'document', documentId: id, ...placeFrom(query) };
  }
  if (room === 'ansvar') return { name: 'responsibilities', committeeId: id ?? null };
  if (room === 'tidslinje') return { name: 'timeline', committeeId: id ?? null };
  if (room === 'namndparm' && id !== undefined) return { name: 'binder', committeeId: id };
  return room === 'atgarda' ? { name: 'findings' } : startAddress.page;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
