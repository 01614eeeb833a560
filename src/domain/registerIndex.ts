/** The register with its rows findable both ways; built once, then every judgement is a look-up. */
import { committeeRegister } from './committeeRegister';
import type { CommitteeRegister } from './committeeRegister';
import { foldText } from './foldedText';
import type { Goal } from './goal';
import type { PolicyDocument } from './policyDocument';
import type { ListTitle, Register } from './policySource';
import { documentsOf, supersededIdOf } from './repealedDocument';
import type { Responsibility } from './responsibility';
import type { Supersession } from './supersession';

type ById<T> = ReadonlyMap<string, T>;
type Grouped<T> = ReadonlyMap<string, readonly T[]>;

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
  readonly responsibilitiesByGoal: Grouped<Responsibility>;
  /** By responsibility id, those for the same thing in the same words, itself included: see `foldText`. */
  readonly sameWords: Grouped<Responsibility>;
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
  return {
    register,
    documents,
    documentById: byId(documents),
    committees: committeeRegister(register.committees),
    goalById: byId(goals),
    responsibilityById: byId(responsibilities),
    responsibilitiesByDocument: group(responsibilities, (row) => [row.sourceDocumentId]),
    responsibilitiesByCommittee: group(responsibilities, (row) => row.committeeIds),
    responsibilitiesByGoal: group(responsibilities, (row) => row.goalIds),
    sameWords: bySameWords(responsibilities),
    goalsByDocument: group(goals, (row) => [row.sourceDocumentId]),
    goalsByParent: group(goals, (row) => [row.parentGoalId]),
    documentsByParent: group(documents, (row) => [row.belongsTo]),
    supersessionsBy: group(supersessions, (row) => [row.documentId]),
    supersessionsOf: group(supersessions, (row) => [supersededIdOf(row)]),
    missingLists: new Set(register.missing.map((part) => part.list)),
  };
}

function inIdOrder(register: Register): Register {
  return {
    ...register,
    documents: [...register.documents].sort(compareIds),
    supersessions: [...register.supersessions].sort(compareIds),
    committees: [...register.committees].sort(compareIds),
    goals: [...register.goals].sort(compareIds),
    responsibilities: [...register.responsibilities].sort(compareIds),
  };
}

/** SharePoint's ids are numbers: a longer one is later. */
function compareIds(
  { id: a }: { readonly id: string },
  { id: b }: { readonly id: string },
): number {
  if (a.length !== b.length) return a.length - b.length;
  return Number(a > b) - Number(a < b);
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ById<T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function bySameWords(responsibilities: readonly Responsibility[]): Grouped<Responsibility> {
  const sameWords = new Map<string, readonly Responsibility[]>();
  for (const rows of group(responsibilities, (row) => [foldText(row.what) || null]).values()) {
    for (const row of rows) sameWords.set(row.id, rows);
  }
  return sameWords;
}

function group<T>(rows: readonly T[], keysOf: (row: T) => readonly (string | null)[]): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const keys = keysOf(row);
    for (const key of keys.length < 2 ? keys : new Set(keys)) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}
