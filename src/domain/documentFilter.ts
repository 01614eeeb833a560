/** Choosing and ordering documents for a reader, with counts for each choice. */
import { committeeNamed } from './committeeRegister';
import { genreOf } from './documentType';
import { foldText } from './foldedText';
import type { JudgedRegister } from './judgedRegister';
import type { PolicyDocument } from './policyDocument';
import { compareText } from './swedishOrder';
import type { Validity, ValidityStatus } from './validity';

/** What a document can be chosen by. A document may have several values, or none. */
export const facets = [
  'status',
  'documentType',
  'decidedBy',
  'documentOwner',
  'subject',
  'committee',
] as const;
export type Facet = (typeof facets)[number];

/** The chosen values of each facet; none chosen means all. `committee` is a committee's id. */
export type DocumentChoices = Readonly<Record<Facet, readonly string[]>>;

export interface DocumentFilter {
  /** Words that must all occur in the name or the case number; case, dots and rings make no difference. */
  readonly text: string;
  readonly choices: DocumentChoices;
}

export const everyDocument: DocumentFilter = {
  text: '',
  choices: {
    status: [],
    documentType: [],
    decidedBy: [],
    documentOwner: [],
    subject: [],
    committee: [],
  },
};

/** A document with what it may be chosen by on the day. */
export interface DocumentRow {
  readonly document: PolicyDocument;
  readonly validity: Validity;
  readonly values: DocumentChoices;
  /** Its name and case number as they are compared; worked out when words are first sought in it. */
  readonly foldedText: () => string;
}

/** Every document of the day as a row to choose from; keep it while register and day stay the same. */
export function documentRows(judged: JudgedRegister): readonly DocumentRow[] {
  const decider = deciderNames(judged);
  return judged.index.documents.flatMap((document) => {
    const validity = judged.validities.get(document.id);
    if (validity === undefined) return [];
    const values = {
      status: [validity.status],
      documentType: present(document.documentType).map((written) => genreOf(written).name),
      decidedBy: present(document.decision.decidedBy).map(decider),
      documentOwner: present(document.documentOwner),
      subject: document.subjects,
      committee: committeeIdsOf(document, judged),
    };
    return [{ document, validity, values, foldedText: foldedOnce(document) }];
  });
}

/** The rows that fit the text and every facet. */
export function filterDocuments(
  rows: readonly DocumentRow[],
  filter: DocumentFilter,
): readonly DocumentRow[] {
  const misses = missesOf(filter);
  return rows.filter((row) => misses(row)?.length === 0);
}

export interface Choice {
  readonly value: string;
  /** Documents that would be shown if only this value were chosen in its facet, the others as they are. */
  readonly count: number;
}

/**
 * Every value that any row has, in each facet, also those with no document left: a choice that
 * disappears while one chooses is worse than a nought. In the order of the alphabet; genres by strength.
 */
export function choicesOf(
  rows: readonly DocumentRow[],
  filter: DocumentFilter,
): Readonly<Record<Facet, readonly Choice[]>> {
  const counts = emptyCounts();
  const misses = missesOf(filter);
  for (const row of rows) {
    const missed = misses(row);
    for (const facet of facets) {
      const counted = missed?.every((other) => other === facet) === true ? 1 : 0;
      const ofFacet = counts[facet];
      for (const value of row.values[facet])
        ofFacet.set(value, (ofFacet.get(value) ?? 0) + counted);
    }
  }
  return {
    status: inOrder(counts.status, (a, b) => statusRank(a) - statusRank(b)),
    documentType: inOrder(counts.documentType, compareGenres),
    decidedBy: inOrder(counts.decidedBy, compareText),
    documentOwner: inOrder(counts.documentOwner, compareText),
    subject: inOrder(counts.subject, compareText),
    committee: inOrder(counts.committee, compareText),
  };
}

export type DocumentOrder = 'title' | 'decidedOn' | 'documentType' | 'status';

/** By the order asked for, newest decision first, strongest genre first; then by title as Swedish sorts. */
export function orderDocuments(
  rows: readonly DocumentRow[],
  order: DocumentOrder,
): readonly DocumentRow[] {
  return [...rows].sort((a, b) => comparisons[order](a, b) || byTitle(a.document, b.document));
}

/** The order of names; the id decides between those of the same name. */
export function byTitle(a: PolicyDocument, b: PolicyDocument): number {
  return compareText(a.title, b.title) || compareText(a.id, b.id);
}

const comparisons: Record<DocumentOrder, (a: DocumentRow, b: DocumentRow) => number> = {
  title: () => 0,
  decidedOn: (a, b) =>
    compareWords(b.document.decision.decidedOn ?? '', a.document.decision.decidedOn ?? ''),
  documentType: (a, b) =>
    compareGenres(a.document.documentType ?? '', b.document.documentType ?? ''),
  status: (a, b) => statusRank(a.validity.status) - statusRank(b.validity.status),
};

const statusOrder: readonly ValidityStatus[] = [
  'inForce',
  'upcoming',
  'unknown',
  'expired',
  'repealed',
];

function statusRank(status: string): number {
  return statusOrder.findIndex((known) => known === status);
}

function compareGenres(a: string, b: string): number {
  const [genreA, genreB] = [genreOf(a), genreOf(b)];
  return genreA.strength - genreB.strength || compareText(genreA.name, genreB.name);
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The facets in which a row is not among the chosen; null when its text does not fit. */
function missesOf({ text, choices }: DocumentFilter): (row: DocumentRow) => Facet[] | null {
  const words = foldText(text).split(' ');
  const seeks = words.some((word) => word !== '');
  const chosen = facets
    .filter((facet) => choices[facet].length > 0)
    .map((facet) => ({ facet, values: new Set(choices[facet]) }));
  return (row) => {
    if (seeks && !words.every((word) => row.foldedText().includes(word))) return null;
    return chosen
      .filter(({ facet, values }) => !row.values[facet].some((value) => values.has(value)))
      .map(({ facet }) => facet);
  };
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return {
    status: new Map(),
    documentType: new Map(),
    decidedBy: new Map(),
    documentOwner: new Map(),
    subject: new Map(),
    committee: new Map(),
  };
}

function inOrder(
  counts: ReadonlyMap<string, number>,
  compare: (a: string, b: string) => number,
): readonly Choice[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => compare(a.value, b.value));
}

function present(value: string | null): string[] {
  return value === null || value.trim() === '' ? [] : [value.trim()];
}

/** "KF" and "Kommunfullmäktige" are one choice, where the committee register knows both. */
function deciderNames({ index }: JudgedRegister): (written: string) => string {
  const names = new Map<string, string>();
  return (written) => {
    const known = names.get(written) ?? committeeNamed(index.committees, written, null)?.name;
    names.set(written, known ?? written);
    return known ?? written;
  };
}

/** Committees that the document has given a responsibility, whether it still runs or not. */
function committeeIdsOf({ id }: PolicyDocument, register: JudgedRegister): readonly string[] {
  const rows = register.responsibilitiesByDocument.get(id) ?? [];
  return [...new Set(rows.flatMap(({ responsibility }) => responsibility.committeeIds))];
}

function foldedOnce({ title, decision }: PolicyDocument): () => string {
  let folded: string | null = null;
  return () => (folded ??= foldText(`${title} ${decision.caseNumber ?? ''}`));
}
