/** Every sentence the tab shows, in English. Names and choices of the municipality stay Swedish. */
import { enDocument } from './enDocument';
import { enExport, enTimeline } from './enExport';
import { enFindings } from './enFindings';
import { enReading } from './enReading';
import { enSearch } from './enSearch';
import { enResponsibility } from './enResponsibility';
import { enSettings } from './enSettings';
import { enStates } from './enStates';
import { enThread } from './enThread';
import type { Sentences } from './sv';

const number = new Intl.NumberFormat('en-GB');

export const en: Sentences = {
  language: 'en',
  productName: 'Gällande',
  count: (n) => number.format(n),
  skipToContent: 'Skip to content',

  navigation: {
    label: 'Pages',
    documents: 'Documents',
    responsibilities: 'Responsibilities',
    findings: 'To put right',
    back: 'Documents',
  },

  search: enSearch,

  day: {
    today: (day) => `As of today, ${day}`,
    other: (day) => `As of ${day}`,
    label: 'Show what applied on a day you choose',
    field: 'Show as of',
    backToToday: 'Back to today',
    band: (day) => `You are looking at ${day}, not today.`,
    bandNote: 'It rests on what the register says now.',
    invalid: 'Write the day as year-month-day, for example 2013-09-01.',
    show: 'Show',
  },

  freshness: {
    readAt: (time, documents) => `Read at ${time} · ${number.format(documents)} documents`,
  },

  standIn: 'Local stand-in for SharePoint. What is marked (exempel) is invented.',

  documents: {
    heading: 'Policy documents',
    summary: (inForce, all, today) =>
      `${number.format(inForce)} of ${number.format(all)} in force${today ? ' today' : ' that day'}`,
    firstOnes: 'The first ones by name. The rest are on their way; then you see which apply.',
    toBeAssessed: 'Not assessed yet',
    status: 'Status',
    type: 'Type',
    decidedBy: 'Decided by',
    owner: 'Document owner',
    subject: 'Subject',
    committee: 'Committee',
    filters: 'Filters',
    showFilters: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${number.format(chosen)})`),
    clearFilters: 'Remove filters',
    noneMatch: 'No document fits what you have chosen.',
    resultCount: (n) => (n === 1 ? '1 document shown' : `${number.format(n)} documents shown`),
    listLabel: 'Policy documents',
    findingLapsed: 'The responsibility has lapsed',
    findingLapsedDetail: (day) => `${day}, no new decision found`,
    findingCeased: 'The committee has ceased',
    findingCeasedDetail: (name) => `${name}, no new decision found`,
    findingReview: 'The review is overdue',
    findingReviewDetail: (day) => `was due on ${day}`,
    notInLibrary: 'Not in the library',
    noTitle: 'Document without a name',
    documentCount: (n) => number.format(n),
  },

  status: {
    upcoming: 'Upcoming',
    inForce: 'In force',
    expired: 'Expired',
    repealed: 'Repealed',
    unknown: 'Unknown',
    plural: {
      inForce: 'In force',
      upcoming: 'Upcoming',
      expired: 'Expired',
      repealed: 'Repealed',
      unknown: 'Unknown',
    },
    untilFurtherNotice: 'until further notice',
    until: (day) => `until ${day}`,
    endsSoon: (day) => `ends on ${day}`,
    from: (day) => `from ${day}`,
    since: (day) => `since ${day}`,
    endedOn: (day) => `was in force until ${day}`,
    repealedOn: (day) => `from ${day}`,
    repealedBy: (title, day) =>
      day === null ? `Repealed by ${title}` : `Repealed by ${title} from ${day}`,
    noDates: 'no dates given',
    noStart: (lastDay) => `no start given, until ${lastDay}`,
    endBeforeStart: (lastDay, start) => `the end ${lastDay} is before the start ${start}`,
    repealUndated: 'repealed, unclear from when',
    fromDecision: 'counted from the decision, no start given',
  },

  document: enDocument,
  reading: enReading,
  responsibility: enResponsibility,
  states: enStates,
  findings: enFindings,
  export: enExport,
  timeline: enTimeline,
  settings: enSettings,
  thread: enThread,
};
