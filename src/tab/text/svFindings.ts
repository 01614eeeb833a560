/** Swedish sentences of the page Att åtgärda: what is wrong, what puts it right, and who can. */
import type { CheckName } from '../../domain/assessFindings';
import type { FindingData, FindingKind } from '../../domain/finding';

const number = new Intl.NumberFormat('sv-SE');

/** What a finding is about, in names; empty where it is about none. */
export interface FindingNames {
  readonly document: string;
  readonly committees: string;
  readonly likely: string;
  readonly other: string;
}

type KindSentences = {
  readonly [Kind in FindingKind]: (data: FindingData[Kind], names: FindingNames) => string;
};

const kind: KindSentences = {
  responsibilityLapsed: ({ lastDay, perhapsContinuedBy }) =>
    perhapsContinuedBy.length > 0
      ? `Ansvaret löpte ut ${lastDay}. Ett senare beslut kan gälla samma sak.`
      : `Ansvaret löpte ut ${lastDay}, men dokumentet gäller`,
  ceasedCommitteeStillResponsible: ({ ceasedOn }, { committees, likely }) =>
    `${committees} upphörde ${ceasedOn ?? ''} men står kvar som ansvarig. ${likely === '' ? 'Ingen efterträdare hittad.' : `Trolig ansvarig: ${likely}.`}`,
  committeeWithoutSuccessor: ({ ceasedOn }, { committees }) =>
    `${committees} upphörde ${ceasedOn} utan efterträdare`,
  responsibilityWithoutSource: () => 'Ansvaret saknar källa',
  responsibilityWithoutCommittee: () => 'Ansvaret saknar nämnd',
  passageNotInSource: ({ share }) =>
    share === null
      ? 'Orden som ansvaret vilar på står inte i källan'
      : `Orden som ansvaret vilar på är ändrade i källan (${number.format(Math.round(share * 100))} %)`,
  factsDiffer: ({ facts }) =>
    `Dokumentet säger annat än raden: ${facts.map((fact) => factNames[fact] ?? fact).join(', ')}`,
  responsibilitySourceEnded: ({ sourceStatus }) =>
    sourceStatus === 'repealed'
      ? 'Dokumentet är upphävt, men ansvaret är inte avslutat'
      : 'Dokumentet har gått ut, men ansvaret är inte avslutat',
  responsibilityProposed: () => 'Ansvaret är föreslaget men inte bekräftat',
  instrumentsDisagree: ({ ground }) =>
    ground === 'sameWords'
      ? 'Ett reglemente ger samma sak till en annan nämnd'
      : 'Ett reglemente ger samma mål till en annan nämnd',
  programmeNotRegistered: ({ what }) =>
    what === 'programme'
      ? 'Inget handlingsprogram är registrerat. Dokumentet säger ”vid behov”.'
      : 'Ingen arbetsplan är registrerad. Dokumentet säger ”vid behov”.',
  repealedStillMarkedInForce: ({ lastDay, ownEnd }) =>
    `Upphävt efter ${lastDay}, men står som gällande ${ownEnd === null ? 'tills vidare' : `till ${ownEnd}`}`,
  endedBeforeRepeal: ({ ownEnd, repealedOn }) =>
    `Gick ut ${ownEnd} men ersattes först ${repealedOn}. Däremellan gällde inget av dokumenten.`,
  repealUndated: () => 'Upphävt, men det går inte att se från vilken dag',
  repealNotLinked: (_, { other }) => `Upphävandet nämner ${other} utan att länka till det`,
  supersessionLoop: () => 'Dokumenten upphäver varandra i en cirkel',
  reviewOverdue: ({ reviewDueOn }) => `Översynen skulle ha gjorts ${reviewDueOn}`,
  documentWithoutOwner: () => 'Dokumentansvarig saknas',
  documentWithoutCaseNumber: () => 'Diarienummer saknas',
  documentWithoutSection: ({ decidedByCouncil }) =>
    decidedByCouncil ? 'Fullmäktiges beslut saknar paragraf' : 'Beslutets paragraf saknas',
  documentWithoutDates: () => 'Det går inte att se när dokumentet gäller',
  decidedOnWeekend: ({ decidedOn, weekday }) =>
    `Beslutsdatum ${decidedOn} är en ${weekday === 6 ? 'lördag' : 'söndag'}`,
  parentEnded: (_, { other }) => `Hör till ${other}, som inte längre gäller`,
  parentLoop: () => 'Raderna hör till varandra i en cirkel',
  endBeforeStart: ({ from, to }) => `Slutet ${to} är före starten ${from}`,
  goalWithoutCommittee: () => 'Målet saknar ansvarig nämnd',
  subjectWithoutResponsibility: ({ subject }) =>
    `Inget gällande ansvar finns inom ämnet ${subject}`,
  committeeWithoutReglemente: ({ mayShareOne }, { committees }) =>
    mayShareOne
      ? `Inget eget reglemente hittades för ${committees}. Det kan finnas i ett gemensamt.`
      : `Inget gällande reglemente hittades för ${committees}`,
  committeeLoop: (_, { committees }) => `Efterträdarna går i cirkel: ${committees}`,
  committeeGap: ({ from, to }, { committees }) =>
    `Ingen av nämnderna fanns ${from} – ${to}: ${committees}`,
  committeeOverlap: ({ from, to }, { committees }) =>
    `Nämnden och dess efterträdare finns båda från ${from}${to === null ? '' : ` till ${to}`}: ${committees}`,
};

const factNames: Readonly<Record<string, string>> = {
  title: 'dokumentnamn',
  type: 'dokumenttyp',
  decidedBy: 'beslutad av',
  decidedOn: 'beslutsdatum',
  section: 'paragraf',
  caseNumber: 'diarienummer',
  validFrom: 'gäller från',
  validTo: 'gäller till',
  documentOwner: 'dokumentansvarig',
  reviewDueOn: 'nästa översyn',
};

const remedy: Readonly<Record<FindingKind, string>> = {
  responsibilityLapsed: 'Besluta vem som har ansvaret nu, eller skriv in beslutet om det finns.',
  ceasedCommitteeStillResponsible: 'Besluta vilken nämnd som tar över, och skriv in det.',
  committeeWithoutSuccessor: 'Skriv in efterträdaren i listan Nämnder, om det finns en.',
  responsibilityWithoutSource: 'Ange dokumentet som ger ansvaret.',
  responsibilityWithoutCommittee: 'Ange vilken nämnd som har ansvaret.',
  passageNotInSource: 'Läs källan och skriv in orden som de står nu, eller avsluta ansvaret.',
  factsDiffer: 'Öppna dokumentet, se vad som skiljer, och rätta raden eller dokumentet.',
  responsibilitySourceEnded: 'Skriv in sista dagen för ansvaret, eller en ny källa.',
  responsibilityProposed: 'Läs stället i texten och bekräfta eller avvisa förslaget.',
  instrumentsDisagree: 'Reglementet är starkare grund. Rätta det andra dokumentet.',
  programmeNotRegistered: 'Lägg in planen under dokumentet, om den finns.',
  repealedStillMarkedInForce: 'Skriv in sista dagen i dokumentets rad.',
  endedBeforeRepeal: 'Kontrollera datumen mot besluten.',
  repealUndated: 'Skriv in beslutsdatum eller startdatum.',
  repealNotLinked: 'Välj dokumentet i raden för upphävandet.',
  supersessionLoop: 'Ta bort det upphävande som är fel.',
  reviewOverdue: 'Se över dokumentet, eller sätt en ny dag.',
  documentWithoutOwner: 'Ange en roll, inte en person.',
  documentWithoutCaseNumber: 'Skriv in ärendets diarienummer.',
  documentWithoutSection: 'Skriv in paragrafen ur protokollet.',
  documentWithoutDates: 'Skriv in startdatum eller beslutsdatum.',
  decidedOnWeekend: 'Kontrollera dagen mot protokollet. Den kan vara rätt.',
  parentEnded: 'Ange vilken policy dokumentet hör till nu.',
  parentLoop: 'Ta bort den koppling som är fel.',
  endBeforeStart: 'Rätta det datum som är fel.',
  goalWithoutCommittee: 'Ange vilken nämnd som ska nå målet.',
  subjectWithoutResponsibility: 'Skriv in ansvaret, om ett dokument ger det.',
  committeeWithoutReglemente: 'Lägg in reglementet, eller ange ansvaren som det ger.',
  committeeLoop: 'Rätta kolumnen Efterträds av.',
  committeeGap: 'Kontrollera datumen i listan Nämnder.',
  committeeOverlap: 'Kontrollera datumen i listan Nämnder.',
};

const check: Readonly<Record<CheckName, string>> = {
  responsibilityLapsed: 'Ansvar som har löpt ut',
  ceasedCommittee: 'Nämnder som har upphört',
  responsibilityGround: 'Ansvar utan källa eller nämnd',
  sourceEnded: 'Ansvar vars källa inte gäller',
  responsibilityProposed: 'Föreslagna ansvar',
  instrumentsDisagree: 'Dokument som säger olika',
  programmeNotRegistered: 'Handlingsprogram och arbetsplaner',
  repealAgainstColumns: 'Upphävda dokument',
  repealUndated: 'Upphävanden utan datum',
  repealNotLinked: 'Upphävanden utan länk',
  supersessionLoop: 'Upphävanden i cirkel',
  documentFacts: 'Uppgifter som saknas',
  documentDates: 'Dokument utan datum',
  decidedOnWeekend: 'Beslut på en helg',
  reviewOverdue: 'Försenade översyner',
  parentDocument: 'Dokument som hör till ett annat',
  impossiblePeriod: 'Slut före start',
  goalWithoutCommittee: 'Mål utan nämnd',
  goalLoop: 'Mål i cirkel',
  subjectWithoutResponsibility: 'Ämnen utan ansvar',
  committeeWithoutReglemente: 'Nämnder utan reglemente',
  committeeWithoutSuccessor: 'Nämnder utan efterträdare',
  committeeSuccession: 'Nämndernas följd',
  committeeLoop: 'Efterträdare i cirkel',
  passageInSource: 'Ordalydelser som inte längre står i källan',
  ownFacts: 'Dokument vars egna uppgifter skiljer sig från raden',
};

export const svFindings = {
  heading: 'Att åtgärda',
  kind,
  remedy,
  check,
  severity: { serious: 'Allvarligt', warning: 'Bör rättas', note: 'Titta på' },
  remedyBy: {
    registrar: 'Registratorn',
    documentOwner: 'Dokumentansvarig',
    committee: 'Nämnden',
    decider: 'Den som beslutar',
  },
  counts: 'Antal efter allvar',
  list: 'Brister',
  by: (who: string) => `Kan rättas av: ${who.toLowerCase()}`,
  byLabel: 'Kan rättas av',
  allCommittees: 'Alla nämnder',
  everyone: 'Alla',
  allDocuments: 'Alla dokument',
  document: 'Dokument',
  openRow: (list: string) => `Öppna raden i ${list}`,
  openRowNumber: (list: string, id: string) => `${list}, rad ${id}`,
  moreRows: (n: number) => (n === 1 ? 'Visa 1 rad till' : `Visa ${number.format(n)} rader till`),
  none: 'Inga brister hittades. Alla kontroller kunde göras.',
  noneButNotAssessed: 'Inga brister hittades bland det som gick att bedöma.',
  noneMatch: 'Ingen brist passar in på det du har valt.',
  shown: (n: number) => (n === 1 ? '1 brist visas' : `${number.format(n)} brister visas`),
  notAssessed: (n: number) =>
    n === 1
      ? '1 kontroll kunde inte göras fullt ut. Det är inget godkännande.'
      : `${number.format(n)} kontroller kunde inte göras fullt ut. Det är inget godkännande.`,
  notMade: 'inte gjord',
  madeInPart: 'gjord på det som kunde läsas',
  why: {
    listMissing: (list: string) => `listan ${list} kunde inte hämtas`,
    rowsUnreadable: (list: string, n: number) =>
      `${number.format(n)} ${n === 1 ? 'rad' : 'rader'} i ${list} kunde inte läsas`,
    linksNotRead: (list: string, n: number) =>
      `${number.format(n)} ${n === 1 ? 'länk' : 'länkar'} till ${list} leder till rader som du inte kan läsa`,
    textsNotRead: (n: number) =>
      `texten i ${number.format(n)} dokument är inte läst, eller har ändrats sedan den lästes in`,
  },
};
