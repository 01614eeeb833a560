/** Swedish sentences of the document page. */
const number = new Intl.NumberFormat('sv-SE');

/** The genre in definite form and its pronoun; "Dokumentet, det" for one that is not known. */
function definite(type: string | null): readonly [name: string, pronoun: string] {
  return definiteForms.get(type ?? '') ?? ['Dokumentet', 'det'];
}

const definiteForms: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Reglemente', ['Reglementet', 'det']],
  ['Arbetsordning', ['Arbetsordningen', 'den']],
  ['Taxa', ['Taxan', 'den']],
  ['Vision', ['Visionen', 'den']],
  ['Resursplan', ['Resursplanen', 'den']],
  ['Policy', ['Policyn', 'den']],
  ['Strategi', ['Strategin', 'den']],
  ['Program', ['Programmet', 'det']],
  ['Plan', ['Planen', 'den']],
  ['Handlingsprogram', ['Handlingsprogrammet', 'det']],
  ['Handlingsplan', ['Handlingsplanen', 'den']],
  ['Verksamhetsplan', ['Verksamhetsplanen', 'den']],
  ['Arbetsplan', ['Arbetsplanen', 'den']],
  ['Rutin', ['Rutinen', 'den']],
  ['Delegationsordning', ['Delegationsordningen', 'den']],
]);

export const svDocument = {
  notFound: 'Dokumentet finns inte bland dem som du får läsa.',
  notFoundAction: 'Visa alla dokument',
  openOriginal: 'Öppna originalet',
  copyLink: 'Kopiera länk',
  paragraphActions: 'Det här stycket',
  copyCitation: 'Kopiera hänvisning',
  copied: 'Kopierat',
  copyFailed: 'Det gick inte att kopiera',
  authoritative: 'Originalet i SharePoint är den text som gäller.',
  statusLine: (type: string | null) => type ?? 'Styrdokument',

  facts: 'Fakta',
  contents: 'Innehåll',
  contentsWithoutHeadings: 'Texten saknar rubriker. Här står styckenas första ord.',
  unknown: 'Uppgift saknas',
  title: 'Dokumentnamn',
  type: 'Dokumenttyp',
  decidedBy: 'Beslutad av',
  decidedOn: 'Beslutsdatum',
  caseNumber: 'Diarienummer',
  section: 'Paragrafnummer',
  validity: 'Giltighetstid',
  owner: 'Dokumentansvarig',
  reviewDueOn: 'Nästa översyn',
  subjects: 'Ämnesområde',
  belongsTo: 'Hör till',
  supersedes: 'Upphäver',
  validityOpen: (from: string) => `${from} – tills vidare`,
  validityClosed: (from: string, to: string) => `${from} – ${to}`,
  validityUntil: (to: string) => `till ${to}`,
  untilFurtherNotice: 'tills vidare, startdatum saknas',
  saturday: 'lördag',
  sunday: 'söndag',

  chain: 'Ersätter och ersätts av',
  chainThis: 'det här dokumentet',
  notInLibrary: 'Finns inte i biblioteket',
  under: 'Under dokumentet',
  nothingUnder: 'Inget dokument hör under det här.',
  ownFacts: 'Visa dokumentets egen faktaruta',

  responsibilities: 'Ansvar som dokumentet ger',
  bandLapsed: (type: string | null) => {
    const [name, pronoun] = definite(type);
    return `${name} gäller, men ansvaret som ${pronoun} ger har löpt ut`;
  },
  bandCeased: (type: string | null) =>
    `${definite(type)[0]} gäller, men nämnden som fick ansvaret har upphört`,
  bandDocument: (type: string | null) => definite(type)[0],
  bandResponsibility: 'Ansvaret',
  bandLikely: 'Trolig ansvarig',
  bandLikelyToday: 'Trolig ansvarig i dag',
  bandNoHolder: 'Ingen efterträdare hittad',
  bandNoDecision: 'Inget beslut om ansvaret har hittats.',
  bandSuccessor: (from: string) =>
    `Efterträdare från ${from}. Inget beslut om ansvaret har hittats.`,
  bandLapsedOn: (day: string) => `Löpte ut ${day}`,
  bandCeasedOn: (name: string, day: string) => `${name} upphörde ${day}`,
  bandMore: (n: number) => `och ${number.format(n)} ansvar till`,
  showPassage: 'Visa stället i texten',

  text: 'Text',
  table: 'Tabell',
  paragraph: (n: number) => `Stycke ${number.format(n)}`,
  readingPages: (read: number, all: number) =>
    `Läser sida ${number.format(read)} av ${number.format(all)}. Mer text kommer.`,
  noFile: 'Texten finns inte i biblioteket. Uppgifterna kommer från dokumentet som upphävde det.',
  trackedChanges: 'Originalet har spårade ändringar. Tillägg visas här, borttagen text visas inte.',
  note: 'Fotnot',
  noteBack: 'Tillbaka till texten',
  image: (alt: string) => `Bild: ${alt}`,
  imageWithoutText: 'Bild utan beskrivning',
  losses: (parts: string) => `${parts} visas bara i originalet.`,
  loss: {
    image: (n: number) => (n === 1 ? '1 bild' : `${number.format(n)} bilder`),
    drawing: (n: number) => (n === 1 ? '1 figur' : `${number.format(n)} figurer`),
    equation: (n: number) => (n === 1 ? '1 formel' : `${number.format(n)} formler`),
    chart: (n: number) => (n === 1 ? '1 diagram' : `${number.format(n)} diagram`),
    embedded: (n: number) => (n === 1 ? '1 inbäddad fil' : `${number.format(n)} inbäddade filer`),
    table: (n: number) => (n === 1 ? '1 tabell' : `${number.format(n)} tabeller`),
    other: (n: number) => (n === 1 ? '1 annan del' : `${number.format(n)} andra delar`),
  },
  and: 'och',
  refused: {
    heading: 'Texten går inte att visa här',
    empty: 'Filen är tom.',
    encrypted: 'Filen är skyddad med lösenord.',
    notThisFormat:
      'Filens innehåll stämmer inte med dess namn. Den ser inte ut att vara ett Word-dokument.',
    damaged: 'Filen är skadad eller avhuggen.',
    tooLarge: 'Filen är för stor, eller packad på ett sätt som inte är säkert att öppna här.',
    unsupportedFormat: 'Filformatet går inte att läsa här.',
    noText: 'Filen innehåller ingen text, bara bilder av sidor.',
    linkElsewhere: 'Filen är en länk till något annat än en sida på den här webbplatsen.',
    tookTooLong: 'Det tog för lång tid att läsa filen.',
    action: 'Öppna originalet i stället. Uppgifterna ovan gäller ändå.',
  },
  mark: {
    lapsed: 'Ansvar, har löpt ut',
    current: 'Ansvar, gäller',
    upcoming: 'Ansvar, kommande',
    committeeCeased: 'Ansvar, nämnden har upphört',
    sourceNotInForce: 'Ansvar, källan gäller inte',
    unknown: 'Ansvar, oklar tid',
  },
  openResponsibility: 'Öppna ansvaret',
};
