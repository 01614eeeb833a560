/** How the responsibility page is filtered and ordered, as it stands in the address, in Swedish words without dots. */
import type {
  ResponsibilityFacet,
  ResponsibilityFilter,
  ResponsibilityMark,
  ResponsibilityOrder,
} from '../domain/responsibilityFilter';
import type { Assessment } from '../domain/responsibility';
import type { TabAddress } from './tabAddress';

/** The committee id of the choice "no committee": SharePoint's ids are numbers. */
export const unassignedId = 'ingen';

const names: Record<ResponsibilityFacet, string> = {
  state: 'lage',
  kind: 'slag',
  subject: 'amne',
  assessment: 'bedomning',
};

const markNames: Record<ResponsibilityMark, string> = {
  current: 'galler',
  endsSoon: 'loper-ut',
  unanswered: 'utan-svar',
  withoutSource: 'utan-kalla',
  upcoming: 'kommande',
  lapsed: 'har-lopt-ut',
  committeeCeased: 'namnden-har-upphort',
  sourceNotInForce: 'kallan-galler-inte',
  unknown: 'okant',
};

const assessmentNames: Record<Assessment, string> = {
  confirmed: 'bekraftat',
  proposed: 'foreslaget',
  notAssessed: 'ej-bedomt',
};

const orderNames: Record<ResponsibilityOrder, string> = {
  ground: 'grund',
  what: 'namn',
  from: 'forsta-dag',
  to: 'sista-dag',
};

export function responsibilityFilterFrom({ filters }: TabAddress): ResponsibilityFilter {
  const of = (facet: ResponsibilityFacet): readonly string[] => filters[names[facet]] ?? [];
  return {
    state: read(markNames, of('state')),
    kind: of('kind'),
    subject: of('subject'),
    assessment: read(assessmentNames, of('assessment')),
  };
}

export function choosingResponsibilities(
  address: TabAddress,
  facet: ResponsibilityFacet,
  values: readonly string[],
): TabAddress {
  return withFilter(address, names[facet], written(facet, values));
}

export function orderFrom({ filters }: TabAddress): ResponsibilityOrder {
  const [order = 'ground'] = read(orderNames, filters.ordning ?? []);
  return order;
}

export function ordering(address: TabAddress, order: ResponsibilityOrder): TabAddress {
  return withFilter(address, 'ordning', order === 'ground' ? [] : [orderNames[order]]);
}

/** What a person asks: "Vem ansvarar för …?". Empty when nothing. */
export function questionFrom({ filters }: TabAddress): string {
  return filters.fraga?.[0] ?? '';
}

export function asking(address: TabAddress, question: string): TabAddress {
  return withFilter(address, 'fraga', question === '' ? [] : [question]);
}

function withFilter(address: TabAddress, name: string, values: readonly string[]): TabAddress {
  const { [name]: _before, ...others } = address.filters;
  return { ...address, filters: values.length === 0 ? others : { ...others, [name]: values } };
}

function written(facet: ResponsibilityFacet, values: readonly string[]): readonly string[] {
  if (facet === 'state') return values.map((value) => markNames[value as ResponsibilityMark]);
  if (facet === 'assessment') return values.map((value) => assessmentNames[value as Assessment]);
  return values;
}

/** Words that mean nothing are left out, never an error. */
function read<Value extends string>(
  known: Record<Value, string>,
  words: readonly string[],
): readonly Value[] {
  return (Object.keys(known) as Value[]).filter((value) => words.includes(known[value]));
}
