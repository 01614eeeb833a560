/** Every check on a register for a day: what was found, and what could not be assessed and why. */
import type { Finding } from './finding';
import {
  brokenSuccessions,
  loopingCommittees,
  missingReglementen,
  untidySuccessions,
} from './findings/committeeFindings';
import {
  impossiblePeriods,
  loopingGoals,
  unansweredGoals,
  unansweredSubjects,
} from './findings/coverageFindings';
import {
  missingDates,
  missingFacts,
  overdueReviews,
  parentTroubles,
  weekendDecisions,
} from './findings/documentFindings';
import {
  disagreeingInstruments,
  endedSources,
  groundlessResponsibilities,
  lapsedResponsibilities,
  orphanedResponsibilities,
  proposedResponsibilities,
  unregisteredProgrammes,
} from './findings/responsibilityFindings';
import {
  loopingSupersessions,
  repealsAgainstColumns,
  undatedRepeals,
  unlinkedRepeals,
} from './findings/supersessionFindings';
import { differingFacts, passagesNotInSource } from './findings/textFindings';
import type { JudgedRegister } from './judgedRegister';
import { listTitles } from './policySource';
import type { ListTitle } from './policySource';
import type { TextCheck } from './textCheck';
import { unreadLinks } from './unreadLinks';
import type { UnreadLink } from './unreadLinks';

const needsNothing: readonly ListTitle[] = [];
const validity: readonly ListTitle[] = [listTitles.documents, listTitles.supersessions];
const everything: readonly ListTitle[] = [
  ...validity,
  listTitles.committees,
  listTitles.goals,
  listTitles.responsibilities,
];

/**
 * A check by name; the lists without which it is not made; the lists that it also leans on, without which
 * it is made and doubted; and the check.
 */
const checks = [
  [
    'responsibilityLapsed',
    [listTitles.documents, listTitles.responsibilities],
    everything,
    lapsedResponsibilities,
  ],
  [
    'ceasedCommittee',
    [listTitles.responsibilities, listTitles.committees],
    validity,
    orphanedResponsibilities,
  ],
  ['responsibilityGround', [listTitles.responsibilities], everything, groundlessResponsibilities],
  ['sourceEnded', [listTitles.documents, listTitles.responsibilities], validity, endedSources],
  ['responsibilityProposed', [listTitles.responsibilities], needsNothing, proposedResponsibilities],
  [
    'instrumentsDisagree',
    [listTitles.responsibilities, listTitles.committees],
    validity,
    disagreeingInstruments,
  ],
  [
    'programmeNotRegistered',
    [listTitles.documents, listTitles.responsibilities],
    validity,
    unregisteredProgrammes,
  ],
  ['repealAgainstColumns', validity, needsNothing, repealsAgainstColumns],
  ['repealUndated', validity, needsNothing, undatedRepeals],
  ['repealNotLinked', validity, needsNothing, unlinkedRepeals],
  ['supersessionLoop', [listTitles.supersessions], needsNothing, loopingSupersessions],
  ['documentFacts', [listTitles.documents], validity, missingFacts],
  ['documentDates', [listTitles.documents], validity, missingDates],
  ['decidedOnWeekend', [listTitles.documents], validity, weekendDecisions],
  ['reviewOverdue', [listTitles.documents], validity, overdueReviews],
  ['parentDocument', [listTitles.documents], validity, parentTroubles],
  ['impossiblePeriod', needsNothing, everything, impossiblePeriods],
  [
    'goalWithoutCommittee',
    [listTitles.goals, listTitles.committees, listTitles.responsibilities],
    validity,
    unansweredGoals,
  ],
  ['goalLoop', [listTitles.goals], needsNothing, loopingGoals],
  [
    'subjectWithoutResponsibility',
    [listTitles.documents, listTitles.responsibilities],
    everything,
    unansweredSubjects,
  ],
  [
    'committeeWithoutReglemente',
    [listTitles.documents, listTitles.committees],
    everything,
    missingReglementen,
  ],
  [
    'committeeWithoutSuccessor',
    [listTitles.committees, listTitles.responsibilities],
    needsNothing,
    brokenSuccessions,
  ],
  ['committeeSuccession', [listTitles.committees], needsNothing, untidySuccessions],
  ['committeeLoop', [listTitles.committees], needsNothing, loopingCommittees],
] as const satisfies readonly (readonly [
  string,
  readonly ListTitle[],
  readonly ListTitle[],
  (register: JudgedRegister) => readonly Finding[],
])[];

/** Checks that compare rows with the words of documents, which a register does not hold. */
const textChecks = {
  passageInSource: passagesNotInSource,
  ownFacts: differingFacts,
} as const;

export type CheckName = (typeof checks)[number][0] | keyof typeof textChecks;

export type NotAssessedReason =
  | { readonly kind: 'listMissing'; readonly list: ListTitle }
  | { readonly kind: 'rowsUnreadable'; readonly list: ListTitle; readonly count: number }
  /** Rows point at rows of the list that were not among those read. */
  | {
      readonly kind: 'linksNotRead';
      readonly list: ListTitle;
      readonly links: readonly UnreadLink[];
    }
  /** So many documents have not been read, or not as they are now. */
  | { readonly kind: 'textsNotRead'; readonly count: number };

export interface NotAssessed {
  readonly check: CheckName;
  /** True when the check was made on what could be read; false when it was not made at all. */
  readonly made: boolean;
  readonly why: NotAssessedReason;
}

export interface RegisterAssessment {
  /** Serious first, then warnings, then notes; in the order of their ids. */
  readonly findings: readonly Finding[];
  /** Empty only when there was nothing that could not be checked. No finding is no all-clear while this is not. */
  readonly notAssessed: readonly NotAssessed[];
}

/** `texts`: what reading the documents showed; what was not read is not assessed. */
export function assessFindings(
  register: JudgedRegister,
  texts: TextCheck = new Map(),
): RegisterAssessment {
  const findings: Finding[] = Object.values(textChecks).flatMap((run) => run(register, texts));
  const notAssessed: NotAssessed[] = [...unreadTexts(register, texts)];
  const doubtsAbout = doubtsByList(register);
  for (const [check, needs, leansOn, run] of checks) {
    const made = !needs.some((list) => register.index.missingLists.has(list));
    const reasons = [...new Set([...needs, ...leansOn])].flatMap(doubtsAbout);
    notAssessed.push(...reasons.map((why) => ({ check, made, why })));
    if (made) findings.push(...run(register));
  }
  return { findings: findings.sort(bySeverity), notAssessed };
}

function unreadTexts({ index }: JudgedRegister, texts: TextCheck): readonly NotAssessed[] {
  const { documents, responsibilities } = index.register;
  const sources = new Set<string>();
  for (const { passage, sourceDocumentId } of responsibilities) {
    if (passage !== null && sourceDocumentId !== null) sources.add(sourceDocumentId);
  }
  const wanted: Record<keyof typeof textChecks, ReadonlySet<string>> = {
    passageInSource: sources,
    ownFacts: new Set(documents.map(({ id }) => id)),
  };
  return Object.entries(wanted).flatMap(([check, ids]): readonly NotAssessed[] => {
    const count = [...ids].filter((id) => !texts.has(id)).length;
    const why = { kind: 'textsNotRead', count } as const;
    const made = count < ids.size;
    return count === 0 ? [] : [{ check: check as keyof typeof textChecks, made, why }];
  });
}

/** Many checks rest on the same lists: each list is looked into once. */
function doubtsByList(register: JudgedRegister): (list: ListTitle) => readonly NotAssessedReason[] {
  const links = unreadLinks(register.index);
  const byList = new Map(everything.map((list) => [list, doubtsAbout(list, register, links)]));
  return (list) => byList.get(list) ?? [];
}

function doubtsAbout(
  list: ListTitle,
  { index }: JudgedRegister,
  links: readonly UnreadLink[],
): readonly NotAssessedReason[] {
  if (index.missingLists.has(list)) return [{ kind: 'listMissing', list }];
  const unreadable = index.register.unreadable.filter((row) => row.list === list);
  const count = new Set(unreadable.map(({ id }) => id)).size;
  const into = links.filter((link) => link.to.list === list);
  return [
    ...(count > 0 ? [{ kind: 'rowsUnreadable' as const, list, count }] : []),
    ...(into.length > 0 ? [{ kind: 'linksNotRead' as const, list, links: into }] : []),
  ];
}

const severityOrder = { serious: 0, warning: 1, note: 2 };

function bySeverity(a: Finding, b: Finding): number {
  const difference = severityOrder[a.severity] - severityOrder[b.severity];
  return difference === 0 ? Number(a.id > b.id) - Number(a.id < b.id) : difference;
}
