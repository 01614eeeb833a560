/** The filters of the document list as they stand in the address, in Swedish words without dots. */
import {
  documentRows,
  filterDocuments,
  type DocumentFilter,
  type Facet,
} from '../domain/documentFilter';
import type { JudgedRegister } from '../domain/judgedRegister';
import type { ValidityStatus } from '../domain/validity';
import type { TabAddress } from './tabAddress';

const names: Record<Facet, string> = {
  status: 'lage',
  documentType: 'typ',
  decidedBy: 'beslutad',
  documentOwner: 'ansvarig',
  subject: 'amne',
  committee: 'namnd',
};

const statusNames: Record<ValidityStatus, string> = {
  inForce: 'galler',
  upcoming: 'kommande',
  expired: 'utgangna',
  repealed: 'upphavda',
  unknown: 'okant',
};

/** Written when no status is chosen, because an address without `lage` means what applies. */
const everyStatus = 'alla';

/** What applies is shown unless the address asks for something else. */
export function filterFrom({ filters }: TabAddress): DocumentFilter {
  const of = (facet: Facet) => filters[names[facet]] ?? [];
  const chosen = Object.entries(statusNames).filter(([, name]) => of('status').includes(name));
  return {
    text: filters.sok?.[0] ?? '',
    choices: {
      status: of('status').length === 0 ? ['inForce'] : chosen.map(([status]) => status),
      documentType: of('documentType'),
      decidedBy: of('decidedBy'),
      documentOwner: of('documentOwner'),
      subject: of('subject'),
      committee: of('committee'),
    },
  };
}

/** What the search is asked for: the words, and the documents that the filters leave. */
export function searchedDocuments(address: TabAddress, judged: JudgedRegister) {
  const { text, choices } = filterFrom(address);
  const applying = choices.status.join() === 'inForce';
  const wanted = applying ? { ...choices, status: [] } : choices;
  const isFiltered = Object.values(wanted).some((values) => values.length > 0);
  const left = isFiltered
    ? filterDocuments(documentRows(judged), { text: '', choices: wanted })
    : null;
  return {
    query: text,
    chosen: left && left.map(({ document }) => document.id),
    withEnded: !applying,
  };
}

/** The address with the values of one facet chosen instead of those before. */
export function choosing(address: TabAddress, facet: Facet, values: readonly string[]): TabAddress {
  const written = facet === 'status' ? statusValues(values) : values;
  const others = Object.entries(address.filters).filter(([name]) => name !== names[facet]);
  const filters = Object.fromEntries([
    ...others,
    ...(written.length === 0 ? [] : [[names[facet], written] as const]),
  ]);
  return { ...address, filters };
}

/** Only the day is kept. */
export function withoutFilters({ day }: TabAddress): TabAddress {
  return { page: { name: 'documents' }, day, filters: {} };
}

function statusValues(values: readonly string[]): readonly string[] {
  if (values.length === 0) return [everyStatus];
  if (values.length === 1 && values[0] === 'inForce') return [];
  return values.map((value) => statusNames[value as ValidityStatus]);
}
