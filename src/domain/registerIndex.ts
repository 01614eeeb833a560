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
  /**
   * By responsibility id, those for the same thing in the same words, itself included: see `foldText`. Nothing for a
   * responsibility whose words no other has.
   */
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
  const index = {
    register,
    documents,
    documentById: byId(documents),
    committees: committeeRegister(register.committees),
    responsibilitiesByDocument: groupBy(responsibilities, (row) => row.sourceDocumentId),
    supersessionsBy: groupBy(supersessions, (row) => row.documentId),
    supersessionsOf: groupBy(supersessions, supersededIdOf),
    missingLists: new Set(register.missing.map((part) => part.list)),
  };
  return withLater(index, {
    goalById: () => byId(goals),
    responsibilityById: () => byId(responsibilities),
    responsibilitiesByCommittee: () => groupByEach(responsibilities, (row) => row.committeeIds),
    responsibilitiesByGoal: () => groupByEach(responsibilities, (row) => row.goalIds),
    sameWords: () => bySameWords(responsibilities),
    goalsByDocument: () => groupBy(goals, (row) => row.sourceDocumentId),
    goalsByParent: () => groupBy(goals, (row) => row.parentGoalId),
    documentsByParent: () => groupBy(documents, (row) => row.belongsTo),
  });
}

/** What the first list does not ask for is put together when someone does. */
function withLater<Now extends object, Later extends Record<string, () => unknown>>(
  index: Now,
  later: Later,
): Now & { readonly [Key in keyof Later]: ReturnType<Later[Key]> } {
  for (const [key, make] of Object.entries(later)) {
    Object.defineProperty(index, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(index, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return index as Now & { readonly [Key in keyof Later]: ReturnType<Later[Key]> };
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
  const found = new Map<string, T>();
  for (const row of rows) found.set(row.id, row);
  return found;
}

function bySameWords(responsibilities: readonly Responsibility[]): Grouped<Responsibility> {
  const sameWords = new Map<string, readonly Responsibility[]>();
  for (const rows of groupBy(responsibilities, (row) => foldText(row.what) || null).values()) {
    if (rows.length > 1) for (const row of rows) sameWords.set(row.id, rows);
  }
  return sameWords;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) addTo(groups, key, row);
  }
  return groups;
}

/** A row stands once under each of its keys, also when it names one of them twice. */
function groupByEach<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const keys = keysOf(row);
    for (const key of keys.length < 2 ? keys : new Set(keys)) addTo(groups, key, row);
  }
  return groups;
}

function addTo<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}
