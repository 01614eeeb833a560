/** The register with its rows findable both ways; built once, then every judgement is a look-up. */
import { committeeRegister } from './committeeRegister';
import type { CommitteeRegister } from './committeeRegister';
import type { Goal } from './goal';
import { byId, groupBy, groupByEach, withLater } from './grouping';
import type { ById, Grouped } from './grouping';
import type { PolicyDocument } from './policyDocument';
import type { ListTitle, Register } from './policySource';
import { documentsOf, supersededIdOf } from './repealedDocument';
import type { Responsibility } from './responsibility';
import type { Supersession } from './supersession';

export interface RegisterIndex {
  /** The register as it was read, each list in the order of its ids. */
  readonly register: Register;
  /** The library's documents and those known only from their repeal. */
  readonly documents: readonly PolicyDocument[];
  readonly documentById: ById<PolicyDocument>;
  readonly committees: CommitteeRegister;
  readonly goalById: ById<Goal>;
  readonly responsibilityById: ById<Responsibility>;
  readonly responsibilitiesByDocument: Grouped<Responsibility>;
  readonly responsibilitiesByCommittee: Grouped<Responsibility>;
  readonly goalsByDocument: Grouped<Goal>;
  readonly goalsByParent: Grouped<Goal>;
  /** Documents by the policy that they belong under. */
  readonly documentsByParent: Grouped<PolicyDocument>;
  /** Rows of Upphävanden by the superseding document. */
  readonly supersessionsBy: Grouped<Supersession>;
  /** Rows of Upphävanden by the superseded document, `upphavd-…` where it is not in the library. */
  readonly supersessionsOf: Grouped<Supersession>;
  /** Lists that did not come at all: what rests on them is not assessed. */
  readonly missingLists: ReadonlySet<ListTitle>;
}

/** In the order of ids throughout, so that the order in which rows came never shows in an answer. */
export function indexRegister(asRead: Register): RegisterIndex {
  const register = inIdOrder(asRead);
  const { goals, responsibilities, supersessions } = register;
  const documents = documentsOf(register);
  const index = {
    register,
    documents,
    documentById: byId(documents),
    committees: committeeRegister(register.committees),
    supersessionsBy: groupBy(supersessions, (row) => row.documentId),
    supersessionsOf: groupBy(supersessions, supersededIdOf),
    missingLists: new Set(register.missing.map((part) => part.list)),
  };
  return withLater(index, {
    goalById: () => byId(goals),
    responsibilityById: () => byId(responsibilities),
    responsibilitiesByDocument: () => groupBy(responsibilities, (row) => row.sourceDocumentId),
    responsibilitiesByCommittee: () => groupByEach(responsibilities, (row) => row.committeeIds),
    goalsByDocument: () => groupBy(goals, (row) => row.sourceDocumentId),
    goalsByParent: () => groupBy(goals, (row) => row.parentGoalId),
    documentsByParent: () => groupBy(documents, (row) => row.belongsTo),
  });
}

function inIdOrder(register: Register): Register {
  return {
    ...register,
    documents: sorted(register.documents),
    supersessions: sorted(register.supersessions),
    committees: sorted(register.committees),
    goals: sorted(register.goals),
    responsibilities: sorted(register.responsibilities),
  };
}

/** Rows nearly always come in this order; then they stay the array that they were. */
function sorted<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  let before: T | null = null;
  for (const row of rows) {
    if (before !== null && compareIds(before, row) > 0) return [...rows].sort(compareIds);
    before = row;
  }
  return rows;
}

/** SharePoint's ids are numbers: a longer one is later. */
function compareIds(
  { id: a }: { readonly id: string },
  { id: b }: { readonly id: string },
): number {
  if (a.length !== b.length) return a.length - b.length;
  return Number(a > b) - Number(a < b);
}
