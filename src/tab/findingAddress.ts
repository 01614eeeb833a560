/** How the findings are filtered, as it stands in the address. */
import type { RemedyBy, Severity } from '../domain/finding';
import type { TabAddress } from './tabAddress';

export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** Null for all. */
  readonly committeeId: string | null;
  readonly documentId: string | null;
  readonly remedyBy: RemedyBy | null;
}

const severityNames: Record<Severity, string> = {
  serious: 'allvarligt',
  warning: 'rattas',
  note: 'titta',
};

const remedyByNames: Record<RemedyBy, string> = {
  registrar: 'registratorn',
  documentOwner: 'dokumentansvarig',
  committee: 'namnden',
  decider: 'beslutaren',
};

export function findingFilterFrom({ filters }: TabAddress): FindingFilter {
  const severities = Object.keys(severityNames) as Severity[];
  const remedyBys = Object.keys(remedyByNames) as RemedyBy[];
  return {
    severities: severities.filter((one) => filters.allvar?.includes(severityNames[one]) === true),
    committeeId: filters.namnd?.[0] ?? null,
    documentId: filters.dokument?.[0] ?? null,
    remedyBy: remedyBys.find((one) => filters.vem?.[0] === remedyByNames[one]) ?? null,
  };
}

export function findingAddress(day: TabAddress['day'], filter: FindingFilter): TabAddress {
  const { severities, committeeId, documentId, remedyBy } = filter;
  const chosen = {
    allvar: severities.map((severity) => severityNames[severity]),
    namnd: committeeId === null ? [] : [committeeId],
    dokument: documentId === null ? [] : [documentId],
    vem: remedyBy === null ? [] : [remedyByNames[remedyBy]],
  };
  const filters = Object.fromEntries(
    Object.entries(chosen).filter(([, values]) => values.length > 0),
  );
  return { page: { name: 'findings' }, day, filters };
}
