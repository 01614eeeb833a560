/** The filters of the document list in the reader's words, with counts. */
import type { Choice, DocumentFilter, Facet } from '../../domain/documentFilter';
import { genreOf } from '../../domain/documentType';
import type { RegisterIndex } from '../../domain/registerIndex';
import type { ValidityStatus } from '../../domain/validity';
import type { FilterGroup } from '../components/filterGroup';
import type { Sentences } from '../text/sv';

/** Every status is offered, also one that no document has today: it may have one on another day. */
const statuses: readonly ValidityStatus[] = [
  'inForce',
  'upcoming',
  'expired',
  'repealed',
  'unknown',
];

export function filterGroups(
  choices: Readonly<Record<Facet, readonly Choice[]>>,
  filter: DocumentFilter,
  index: RegisterIndex,
  text: Sentences,
): readonly FilterGroup[] {
  const words = text.documents;
  const labels: Record<Facet, string> = {
    status: words.status,
    documentType: words.type,
    decidedBy: words.decidedBy,
    documentOwner: words.owner,
    subject: words.subject,
    committee: words.committee,
  };
  const nameOf: Record<Facet, (value: string) => string> = {
    status: (value) => text.status.plural[value as ValidityStatus],
    documentType: (value) => genreOf(value).plural,
    decidedBy: (value) => value,
    documentOwner: (value) => value,
    subject: (value) => value,
    committee: (value) => index.committees.byId.get(value)?.name ?? value,
  };
  return (Object.keys(labels) as Facet[]).map((facet) => {
    const chosen = new Set(filter.choices[facet]);
    return {
      facet,
      label: labels[facet],
      choices: (facet === 'status' ? withEveryStatus(choices.status) : choices[facet]).map(
        ({ value, count }) => ({
          value,
          count,
          name: nameOf[facet](value),
          chosen: chosen.has(value),
        }),
      ),
    };
  });
}

function withEveryStatus(choices: readonly Choice[]): readonly Choice[] {
  return statuses.map((value) => ({
    value,
    count: choices.find((choice) => choice.value === value)?.count ?? 0,
  }));
}
