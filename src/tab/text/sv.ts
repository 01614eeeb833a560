/** Every sentence the tab shows, in Swedish: plain words for a tired person between two meetings. */
import { svDocument } from './svDocument';
import { svExport, svTimeline } from './svExport';
import { svFindings } from './svFindings';
import { svReading } from './svReading';
import { svSearch } from './svSearch';
import { svResponsibility } from './svResponsibility';
import { svSettings } from './svSettings';
import { svStates } from './svStates';
import { svThread } from './svThread';

const number = new Intl.NumberFormat('sv-SE');

export const sv = {
  language: 'sv',
  productName: 'Gällande',
  count: (n: number) => number.format(n),
  skipToContent: 'Hoppa till innehållet',

  navigation: {
    label: 'Sidor',
    documents: 'Dokument',
    responsibilities: 'Ansvar',
    findings: 'Att åtgärda',
    back: 'Dokument',
  },

  search: svSearch,

  day: {
    today: (day: string) => `Läget i dag, ${day}`,
    other: (day: string) => `Läget den ${day}`,
    label: 'Visa läget den dag du väljer',
    field: 'Visa läget den',
    backToToday: 'Tillbaka till i dag',
    band: (day: string) => `Du ser läget den ${day}, inte i dag.`,
    bandNote: 'Det bygger på de uppgifter som finns i registret nu.',
    invalid: 'Skriv dagen som år-månad-dag, till exempel 2013-09-01.',
    show: 'Visa',
  },

  freshness: {
    readAt: (time: string, documents: number) =>
      `Hämtat ${time} · ${number.format(documents)} dokument`,
  },

  standIn: 'Lokal ersättare för SharePoint. Uppgifter märkta (exempel) är påhittade.',

  documents: {
    heading: 'Styrdokument',
    summary: (inForce: number, all: number, today: boolean) =>
      `${number.format(inForce)} av ${number.format(all)} gäller${today ? ' i dag' : ' den dagen'}`,
    firstOnes: 'De första efter namn. Resten hämtas, sedan visas vilka som gäller.',
    toBeAssessed: 'Inte bedömt än',
    status: 'Läge',
    type: 'Typ',
    decidedBy: 'Beslutad av',
    owner: 'Dokumentansvarig',
    subject: 'Ämne',
    committee: 'Nämnd',
    filters: 'Filter',
    showFilters: (chosen: number) =>
      chosen === 0 ? 'Filter' : `Filter (${number.format(chosen)})`,
    clearFilters: 'Ta bort filter',
    noneMatch: 'Inget dokument passar in på det du har valt.',
    resultCount: (n: number) =>
      n === 1 ? '1 dokument visas' : `${number.format(n)} dokument visas`,
    listLabel: 'Styrdokument',
    findingLapsed: 'Ansvaret har löpt ut',
    findingLapsedDetail: (day: string) => `${day}, inget nytt beslut hittat`,
    findingCeased: 'Nämnden har upphört',
    findingCeasedDetail: (name: string) => `${name}, inget nytt beslut hittat`,
    findingReview: 'Översynen är försenad',
    findingReviewDetail: (day: string) => `skulle ha gjorts ${day}`,
    notInLibrary: 'Finns inte i biblioteket',
    noTitle: 'Dokument utan namn',
    documentCount: (n: number) => number.format(n),
  },

  status: {
    upcoming: 'Kommande',
    inForce: 'Gäller',
    expired: 'Har gått ut',
    repealed: 'Upphävd',
    unknown: 'Okänt',
    plural: {
      inForce: 'Gäller',
      upcoming: 'Kommande',
      expired: 'Har gått ut',
      repealed: 'Upphävda',
      unknown: 'Okänt',
    },
    untilFurtherNotice: 'tills vidare',
    until: (day: string) => `till ${day}`,
    endsSoon: (day: string) => `löper ut ${day}`,
    from: (day: string) => `från ${day}`,
    since: (day: string) => `sedan ${day}`,
    endedOn: (day: string) => `gällde till ${day}`,
    repealedOn: (day: string) => `från ${day}`,
    repealedBy: (title: string, day: string | null) =>
      day === null ? `Upphävd av ${title}` : `Upphävd av ${title} från ${day}`,
    noDates: 'datum saknas',
    noStart: (lastDay: string) => `startdatum saknas, till ${lastDay}`,
    endBeforeStart: (lastDay: string, start: string) =>
      `slutet ${lastDay} är före starten ${start}`,
    repealUndated: 'upphävd, oklart från när',
    fromDecision: 'räknat från beslutet, startdatum saknas',
  },

  document: svDocument,
  reading: svReading,
  responsibility: svResponsibility,
  states: svStates,
  findings: svFindings,
  export: svExport,
  timeline: svTimeline,
  settings: svSettings,
  thread: svThread,
};

/** The shape every language fills; a missing sentence is a compile error. */
export type Sentences = typeof sv;
