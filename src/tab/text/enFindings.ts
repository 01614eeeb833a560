/** English sentences of the page of findings. */
import type { Sentences } from './sv';

const number = new Intl.NumberFormat('en-GB');

const kind: Sentences['findings']['kind'] = {
  responsibilityLapsed: ({ lastDay, perhapsContinuedBy }) =>
    perhapsContinuedBy.length > 0
      ? `The responsibility lapsed on ${lastDay}. A later decision may be about the same thing.`
      : `The responsibility lapsed on ${lastDay}, but the document is in force`,
  ceasedCommitteeStillResponsible: ({ ceasedOn }, { committees, likely }) =>
    `${committees} ceased on ${ceasedOn ?? ''} and is still named as responsible. ${likely === '' ? 'No successor found.' : `Likely holder: ${likely}.`}`,
  committeeWithoutSuccessor: ({ ceasedOn }, { committees }) =>
    `${committees} ceased on ${ceasedOn} without a successor`,
  responsibilityWithoutSource: () => 'The responsibility has no source',
  responsibilityWithoutCommittee: () => 'The responsibility names no committee',
  passageNotInSource: ({ share }) =>
    share === null
      ? 'The words that the responsibility rests on are not in the source'
      : `The words that the responsibility rests on have changed in the source (${number.format(Math.round(share * 100))} %)`,
  factsDiffer: ({ facts }) =>
    `The document says otherwise than the row: ${facts.map((fact) => factNames[fact] ?? fact).join(', ')}`,
  responsibilitySourceEnded: ({ sourceStatus }) =>
    sourceStatus === 'repealed'
      ? 'The document is repealed, but the responsibility has no end'
      : 'The document has expired, but the responsibility has no end',
  responsibilityProposed: () => 'The responsibility is proposed, not confirmed',
  instrumentsDisagree: ({ ground }) =>
    ground === 'sameWords'
      ? 'A reglemente gives the same thing to another committee'
      : 'A reglemente gives the same goal to another committee',
  programmeNotRegistered: ({ what }) =>
    what === 'programme'
      ? 'No programme of action is registered. The document says “when needed”.'
      : 'No work plan is registered. The document says “when needed”.',
  repealedStillMarkedInForce: ({ lastDay, ownEnd }) =>
    `Repealed after ${lastDay}, but marked as in force ${ownEnd === null ? 'until further notice' : `until ${ownEnd}`}`,
  endedBeforeRepeal: ({ ownEnd, repealedOn }) =>
    `Expired on ${ownEnd} but was replaced only on ${repealedOn}. In between neither was in force.`,
  repealUndated: () => 'Repealed, but from which day cannot be seen',
  repealNotLinked: (_, { other }) => `The repeal names ${other} without linking to it`,
  supersessionLoop: () => 'The documents repeal each other in a circle',
  reviewOverdue: ({ reviewDueOn }) => `The review was due on ${reviewDueOn}`,
  documentWithoutOwner: () => 'No owner is given',
  documentWithoutCaseNumber: () => 'No case number is given',
  documentWithoutSection: ({ decidedByCouncil }) =>
    decidedByCouncil
      ? 'The council’s decision has no section number'
      : 'The decision has no section number',
  documentWithoutDates: () => 'It cannot be seen when the document is in force',
  decidedOnWeekend: ({ decidedOn, weekday }) =>
    `The decision date ${decidedOn} is a ${weekday === 6 ? 'Saturday' : 'Sunday'}`,
  parentEnded: (_, { other }) => `Belongs to ${other}, which is no longer in force`,
  parentLoop: () => 'The rows belong to each other in a circle',
  endBeforeStart: ({ from, to }) => `The end ${to} is before the start ${from}`,
  goalWithoutCommittee: () => 'The goal has no responsible committee',
  subjectWithoutResponsibility: ({ subject }) =>
    `There is no current responsibility within ${subject}`,
  committeeWithoutReglemente: ({ mayShareOne }, { committees }) =>
    mayShareOne
      ? `No reglemente of its own was found for ${committees}. It may be in a shared one.`
      : `No reglemente in force was found for ${committees}`,
  committeeLoop: (_, { committees }) => `The successors go in a circle: ${committees}`,
  committeeGap: ({ from, to }, { committees }) =>
    `None of the committees existed ${from} – ${to}: ${committees}`,
  committeeOverlap: ({ from, to }, { committees }) =>
    `The committee and its successor both exist from ${from}${to === null ? '' : ` until ${to}`}: ${committees}`,
};

const factNames: Readonly<Record<string, string>> = {
  title: 'name',
  type: 'type',
  decidedBy: 'decided by',
  decidedOn: 'date of decision',
  section: 'section',
  caseNumber: 'case number',
  validFrom: 'applies from',
  validTo: 'applies until',
  documentOwner: 'document owner',
  reviewDueOn: 'next review',
};

const remedy: Sentences['findings']['remedy'] = {
  responsibilityLapsed: 'Decide who is responsible now, or enter the decision if there is one.',
  ceasedCommitteeStillResponsible: 'Decide which committee takes over, and enter it.',
  committeeWithoutSuccessor: 'Enter the successor in the list Nämnder, if there is one.',
  responsibilityWithoutSource: 'Name the document that gives the responsibility.',
  responsibilityWithoutCommittee: 'Name the committee that is responsible.',
  passageNotInSource:
    'Read the source and enter the words as they are now, or end the responsibility.',
  factsDiffer: 'Open the document, see what differs, and correct the row or the document.',
  responsibilitySourceEnded: 'Enter the last day of the responsibility, or a new source.',
  responsibilityProposed: 'Read the words in the text, and confirm or reject the proposal.',
  instrumentsDisagree: 'The reglemente is the stronger ground. Correct the other document.',
  programmeNotRegistered: 'Add the plan under the document, if there is one.',
  repealedStillMarkedInForce: 'Enter the last day in the row of the document.',
  endedBeforeRepeal: 'Check the dates against the decisions.',
  repealUndated: 'Enter the date of the decision or the start.',
  repealNotLinked: 'Choose the document in the row of the repeal.',
  supersessionLoop: 'Remove the repeal that is wrong.',
  reviewOverdue: 'Review the document, or set another day.',
  documentWithoutOwner: 'Name a role, not a person.',
  documentWithoutCaseNumber: 'Enter the case number.',
  documentWithoutSection: 'Enter the section of the minutes.',
  documentWithoutDates: 'Enter the start or the date of the decision.',
  decidedOnWeekend: 'Check the day against the minutes. It may be right.',
  parentEnded: 'Name the policy that the document belongs to now.',
  parentLoop: 'Remove the link that is wrong.',
  endBeforeStart: 'Correct the date that is wrong.',
  goalWithoutCommittee: 'Name the committee that is to reach the goal.',
  subjectWithoutResponsibility: 'Enter the responsibility, if a document gives it.',
  committeeWithoutReglemente: 'Add the reglemente, or the responsibilities that it gives.',
  committeeLoop: 'Correct the column Efterträds av.',
  committeeGap: 'Check the dates in the list Nämnder.',
  committeeOverlap: 'Check the dates in the list Nämnder.',
};

const check: Sentences['findings']['check'] = {
  responsibilityLapsed: 'Lapsed responsibilities',
  ceasedCommittee: 'Ceased committees',
  responsibilityGround: 'Responsibilities without source or committee',
  sourceEnded: 'Responsibilities whose source is not in force',
  responsibilityProposed: 'Proposed responsibilities',
  instrumentsDisagree: 'Documents that disagree',
  programmeNotRegistered: 'Programmes and work plans',
  repealAgainstColumns: 'Repealed documents',
  repealUndated: 'Repeals without a date',
  repealNotLinked: 'Repeals without a link',
  supersessionLoop: 'Repeals in a circle',
  documentFacts: 'Missing facts',
  documentDates: 'Documents without dates',
  decidedOnWeekend: 'Decisions on a weekend',
  reviewOverdue: 'Overdue reviews',
  parentDocument: 'Documents that belong to another',
  impossiblePeriod: 'End before start',
  goalWithoutCommittee: 'Goals without committee',
  goalLoop: 'Goals in a circle',
  subjectWithoutResponsibility: 'Subjects without responsibility',
  committeeWithoutReglemente: 'Committees without reglemente',
  committeeWithoutSuccessor: 'Committees without successor',
  committeeSuccession: 'The order of committees',
  committeeLoop: 'Successors in a circle',
  passageInSource: 'Words that no longer stand in the source',
  ownFacts: 'Documents whose own facts differ from the row',
};

export const enFindings: Sentences['findings'] = {
  heading: 'To put right',
  kind,
  remedy,
  check,
  severity: { serious: 'Serious', warning: 'Should be corrected', note: 'Have a look' },
  remedyBy: {
    registrar: 'The registrar',
    documentOwner: 'The document’s owner',
    committee: 'The committee',
    decider: 'Whoever decides',
  },
  counts: 'Counts by severity',
  list: 'Findings',
  by: (who) => `Can be put right by: ${who.toLowerCase()}`,
  byLabel: 'Can be put right by',
  allCommittees: 'All committees',
  everyone: 'Everyone',
  allDocuments: 'All documents',
  document: 'Document',
  openRow: (list) => `Open the row in ${list}`,
  openRowNumber: (list, id) => `${list}, row ${id}`,
  moreRows: (n) => (n === 1 ? 'Show 1 more row' : `Show ${number.format(n)} more rows`),
  none: 'Nothing was found wrong. Every check could be made.',
  noneButNotAssessed: 'Nothing was found wrong among what could be assessed.',
  noneMatch: 'No finding fits what you have chosen.',
  shown: (n) => (n === 1 ? '1 finding is shown' : `${number.format(n)} findings are shown`),
  notAssessed: (n) =>
    n === 1
      ? '1 check could not be made in full. That is no all-clear.'
      : `${number.format(n)} checks could not be made in full. That is no all-clear.`,
  notMade: 'not made',
  madeInPart: 'made on what could be read',
  why: {
    listMissing: (list) => `the list ${list} could not be fetched`,
    rowsUnreadable: (list, n) =>
      `${number.format(n)} ${n === 1 ? 'row' : 'rows'} in ${list} could not be read`,
    linksNotRead: (list, n) =>
      `${number.format(n)} ${n === 1 ? 'link' : 'links'} to ${list} lead to rows that you cannot read`,
    textsNotRead: (n) =>
      `the text of ${number.format(n)} documents has not been read, or has changed since`,
  },
};
