/** What can be wrong with a register on a day: the finding, the rows it is about and who can put it right. */
import type { LocalDate } from './localDate';
import { listTitles } from './policySource';
import type { ListTitle } from './policySource';
import type { Repeal, UndatedRepeal } from './repeal';

/** `serious`: somebody may act on what no longer holds. `warning`: put it right. `note`: have a look. */
export type Severity = 'serious' | 'warning' | 'note';

/** Who can put it right: by a row in the register, by the document, by the committee, or by a new decision. */
export type RemedyBy = 'registrar' | 'documentOwner' | 'committee' | 'decider';

export interface RowReference {
  readonly list: ListTitle;
  readonly id: string;
}

/** What each kind carries for its sentence, besides rows, document and committees; null when nothing. */
export interface FindingData {
  /** The document is in force, but these rows lapsed and nobody is found who answers for the same now. */
  readonly responsibilityLapsed: {
    readonly lastDay: LocalDate;
    readonly likelyHolderIds: readonly string[];
    /** Rows that perhaps continue the lapsed ones. */
    readonly perhapsContinuedBy: readonly string[];
    /** Other responsibilities of the document are current. */
    readonly othersAreCurrent: boolean;
  };
  readonly ceasedCommitteeStillResponsible: {
    readonly ceasedOn: LocalDate | null;
    readonly likelyHolderIds: readonly string[];
  };
  readonly committeeWithoutSuccessor: { readonly ceasedOn: LocalDate };
  readonly responsibilityWithoutSource: null;
  readonly responsibilityWithoutCommittee: null;
  /** The words do not stand in the source; `share`, 0 to 1, is how much has changed, null when they are gone. */
  readonly passageNotInSource: { readonly share: number | null };
  /** Rows without an end of their own, or with one still to come, whose document has ended. */
  readonly responsibilitySourceEnded: { readonly sourceStatus: 'expired' | 'repealed' };
  readonly responsibilityProposed: null;
  readonly instrumentsDisagree: { readonly ground: 'sameWords' | 'sameGoals' };
  /** A plan is to be made when needed, and none is registered under the document. */
  readonly programmeNotRegistered: { readonly what: 'programme' | 'workPlan' };
  readonly repealedStillMarkedInForce: {
    readonly lastDay: LocalDate;
    readonly ownEnd: LocalDate | null;
  };
  /** The document's own end came before its repeal: in between, neither applied. */
  readonly endedBeforeRepeal: { readonly ownEnd: LocalDate; readonly repealedOn: LocalDate };
  readonly repealUndated: {
    readonly why: UndatedRepeal['why'];
    readonly supersedingId: Repeal['documentId'];
  };
  /** A repeal that is written out names a document of the library without linking to it. */
  readonly repealNotLinked: { readonly libraryDocumentId: string };
  readonly supersessionLoop: null;
  readonly reviewOverdue: { readonly reviewDueOn: LocalDate };
  readonly documentWithoutOwner: null;
  readonly documentWithoutCaseNumber: null;
  readonly documentWithoutSection: { readonly decidedByCouncil: boolean };
  readonly documentWithoutDates: null;
  /** Names of facts, as `frontMatterDifferences` has them. */
  readonly factsDiffer: { readonly facts: readonly string[] };
  readonly decidedOnWeekend: { readonly decidedOn: LocalDate; readonly weekday: 6 | 7 };
  /** It belongs under a document that has expired or is repealed. */
  readonly parentEnded: { readonly parentId: string };
  readonly parentLoop: null;
  readonly endBeforeStart: { readonly from: LocalDate; readonly to: LocalDate };
  readonly goalWithoutCommittee: null;
  readonly subjectWithoutResponsibility: { readonly subject: string };
  readonly committeeWithoutReglemente: { readonly mayShareOne: boolean };
  /** A committee that follows itself, directly or through others. */
  readonly committeeLoop: null;
  readonly committeeGap: { readonly from: LocalDate; readonly to: LocalDate };
  /** Predecessor and successor both exist; `to` is null while the predecessor has no end. */
  readonly committeeOverlap: { readonly from: LocalDate; readonly to: LocalDate | null };
}

export type FindingKind = keyof FindingData;

export interface FindingOf<Kind extends FindingKind> {
  /** The same for the same trouble, read after read and day after day: kind and rows. */
  readonly id: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** The rows of the site that it is about, the one to open first. */
  readonly rows: readonly RowReference[];
  readonly documentId: string | null;
  readonly committeeIds: readonly string[];
  readonly remedyBy: RemedyBy;
  readonly data: FindingData[Kind];
}

export type Finding = { readonly [Kind in FindingKind]: FindingOf<Kind> }[FindingKind];

/** A finding with its id, made from its kind and `about`: the rows that tell it from others of the kind. */
export function finding<Kind extends FindingKind>(
  kind: Kind,
  about: readonly string[],
  parts: Omit<FindingOf<Kind>, 'id' | 'kind'>,
): FindingOf<Kind> {
  return { id: [kind, ...about].join(':'), kind, ...parts };
}

/** How the id of a document known only from its repeal begins, see `supersededIdOf`. */
const repealedOutside = 'upphavd-';

/** The row of the site where a document stands: of the library, or of the repeal that tells of it. */
export function documentRow(documentId: string): RowReference {
  return documentId.startsWith(repealedOutside)
    ? { list: listTitles.supersessions, id: documentId.slice(repealedOutside.length) }
    : { list: listTitles.documents, id: documentId };
}
