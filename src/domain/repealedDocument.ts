/** Documents known only from their repeal: a row of Upphävanden whose document is not in the library. */
import type { PolicyDocument } from './policyDocument';
import type { Supersession } from './supersession';

/** The id by which the superseded document of a row is known, in the library or outside it. */
export function supersededIdOf(supersession: Supersession): string {
  return supersession.supersededDocumentId ?? `upphavd-${supersession.id}`;
}

/**
 * The library's documents and those known only from their repeal. The latter get the name and the
 * decision that the repeal writes, no dates of validity and no file. A row whose superseded document is
 * named but could not be read makes none: it is in the library, just not for this reader.
 */
export function documentsOf(register: {
  readonly documents: readonly PolicyDocument[];
  readonly supersessions: readonly Supersession[];
}): readonly PolicyDocument[] {
  const outside = register.supersessions.filter((row) => row.supersededDocumentId === null);
  return [...register.documents, ...outside.map(documentFromRepeal)];
}

function documentFromRepeal(row: Supersession): PolicyDocument {
  return {
    id: supersededIdOf(row),
    rowVersion: null,
    title: row.title,
    documentType: null,
    decision: row.decision,
    validity: { from: null, to: null },
    documentOwner: null,
    reviewDueOn: null,
    subjects: [],
    belongsTo: null,
    file: null,
  };
}
