/** English sentences of exported files, of the printed binder, and of the timeline. */
import type { Sentences } from './sv';

const number = new Intl.NumberFormat('en-GB');

export const enExport: Sentences['export'] = {
  button: 'Export',
  excel: 'Excel (.xlsx)',
  csv: 'CSV (.csv)',
  calendar: 'Calendar (.ics)',
  calendarNote: 'Last days and reviews',
  binder: 'Binder to print',
  failed: 'The file could not be made. Try again.',
  saved: (file) => `The file ${file} has been made.`,
  fileName: (what, day) => `${what} ${day}`,
  about: (what, day) => `${what}, as of ${day}`,
  readAt: (time, site) => `Fetched ${time} from ${site}`,
  rows: (shown, all) =>
    shown === all
      ? `All ${number.format(all)} rows`
      : `${number.format(shown)} of ${number.format(all)} rows, as filtered`,
  unreadable: (n) =>
    `${number.format(n)} ${n === 1 ? 'row' : 'rows'} of the site could not be read and ${n === 1 ? 'is' : 'are'} left out`,
  missingList: (list) => `The list ${list} could not be fetched`,
  columns: {
    state: 'State',
    what: 'Responsibility',
    committees: 'Committee',
    from: 'From',
    to: 'Until',
    kind: 'Kind',
    strength: 'Strength',
    instrument: 'Instrument',
    source: 'Source',
    citation: 'Citation',
    passage: 'Wording',
    condition: 'Condition',
    assessment: 'Assessment',
    remarks: 'Remark',
    row: 'Row in SharePoint',
    severity: 'Severity',
    finding: 'Finding',
    document: 'Document',
    remedy: 'Remedy',
    by: 'Can be put right by',
  },
  assessment: { confirmed: 'Confirmed', proposed: 'Proposed', notAssessed: 'Not assessed' },
  endsOn: (what) => `Ends: ${what}`,
  reviewOn: (title) => `Review: ${title}`,

  binderHeading: (committee) => `Binder: ${committee}`,
  binderLead: (day) => `What the committee answers for, as of ${day}`,
  print: 'Print',
  contents: 'Contents',
  thisYear: (year) => `Ends in ${year}`,
  hasLapsed: 'Lapsed without a new decision',
  nothingHere: 'Nothing',
  passageLabel: 'Wording',
  sourceLabel: 'Source',
  backTo: (committee) => `Back to ${committee}`,
};

export const enTimeline: Sentences['timeline'] = {
  heading: 'Timeline',
  open: 'Show as a timeline',
  lead: 'Committees and their responsibilities over the years. The table says the same as the bars.',
  table: 'Committees and responsibilities in time',
  columns: { name: 'Committee and responsibility', from: 'From', to: 'Until', state: 'State' },
  exists: 'Exists',
  hasCeased: 'Has ceased',
  notYet: 'Not yet formed',
  noStart: 'not given',
  openEnd: 'until further notice',
  successors: (names) => `Succeeded by ${names}`,
  showResponsibilities: (n, committee) =>
    n === 1
      ? `Show 1 responsibility of ${committee}`
      : `Show ${number.format(n)} responsibilities of ${committee}`,
  count: (n) => (n === 1 ? '1 responsibility' : `${number.format(n)} responsibilities`),
  more: (n) => `${number.format(n)} more on the page Responsibilities`,
  all: 'All committees',
  today: 'Today',
  legend: 'How to read the bars',
  shapes: {
    current: 'Current. An arrow means until further notice.',
    endsSoon: 'Ends within twelve months',
    upcoming: 'Upcoming',
    ended: 'Lapsed. Dashed line: no decision found after the last day.',
    withoutSource: 'Without source',
  },
  endsIn: (days) => (days === 1 ? 'in 1 day' : `in ${number.format(days)} days`),
  endsToday: 'last day',
  nothingAfter: (day) => `No decision found after ${day}`,
};
