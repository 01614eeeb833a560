/** Swedish sentences for reading a text: searching in it, linking to it, comparing its versions. */
const number = new Intl.NumberFormat('sv-SE');

export const svReading = {
  toHeading: 'Länk till rubriken',
  toItem: 'Länk till punkten',
  tools: 'Verktyg för texten',
  search: 'Sök i texten',
  places: (n: number, of: number) => `${number.format(n)} av ${number.format(of)}`,
  noPlaces: 'Finns inte i texten',
  previous: 'Föregående träff',
  next: 'Nästa träff',
  textSize: 'Textstorlek',
  larger: 'Större text',
  smaller: 'Mindre text',
  print: 'Skriv ut',
  filterContents: 'Sök rubrik',
  noContents: 'Ingen rubrik har de orden.',
  original: (label: string | null) =>
    label === null
      ? 'Läsversion. Beslutat original: '
      : `Läsversion av version ${label}. Beslutat original: `,

  copyLinkFollowing: 'Kopiera länk',
  copyLinkPinned: (label: string) => `Kopiera länk till version ${label}`,
  copiedFollowing: 'Kopierat. Länken följer texten när den ändras.',
  copiedPinned: (label: string) => `Kopierat. Länken visar alltid version ${label}.`,
  citedParagraph: (n: number) => `stycke ${number.format(n)}`,
  citedItem: (n: number) => `punkt ${number.format(n)}`,
  citedNumber: (label: string) => `avsnitt ${label}`,
  citedHeading: (words: string) => `rubriken ”${words}”`,

  linkChanged: 'Stycket har ändrats sedan länken skapades.',
  linkGone: 'Stycket som länken gällde finns inte kvar i texten.',

  passageChanged: 'Orden i texten är ändrade sedan ansvaret skrevs in.',
  passageGone: (n: number) =>
    n === 1
      ? 'Ett ansvar vilar på ord som inte längre står i texten:'
      : `${number.format(n)} ansvar vilar på ord som inte längre står i texten:`,
  differs: (n: number) =>
    n === 1
      ? 'En uppgift i dokumentet skiljer sig från registret.'
      : `${number.format(n)} uppgifter i dokumentet skiljer sig från registret.`,
  differsShow: 'Visa skillnaden',
  inDocument: 'I dokumentet',
  inRegister: 'I registret',
  noLastDay: 'tills vidare',
  goToWords: 'Visa stället',
  toDocument: (title: string) => `Öppna ${title}`,
  toPlace: 'Gå till stället i texten',
  toDefinition: 'Ordet förklaras i texten',

  versions: 'Tidigare versioner',
  versionsNone: 'Det finns inga tidigare versioner.',
  versionsShow: 'Visa tidigare versioner',
  current: (label: string | null) =>
    label === null ? 'Aktuell version' : `Version ${label}, aktuell`,
  version: (label: string, day: string) => `Version ${label}, sparad ${day}`,
  read: 'Läs',
  compare: 'Jämför med aktuell',
  readingOld: (label: string) => `Du läser version ${label}, inte den som ligger i biblioteket nu.`,
  readCurrent: 'Läs den aktuella',
  oldVersion: (id: number) => number.format(Math.floor(id / 512)) + '.' + String(id % 512),

  compared: (label: string) => `Ändringar från version ${label} till den aktuella`,
  comparing: 'Jämför versionerna …',
  back: 'Tillbaka till texten',
  same: 'Texten är densamma i båda versionerna.',
  counts: (added: number, removed: number, changed: number, moved: number) =>
    `Stycken: ${[
      counted(changed, 'ändrat', 'ändrade'),
      counted(added, 'tillagt', 'tillagda'),
      counted(removed, 'borttaget', 'borttagna'),
      counted(moved, 'flyttat', 'flyttade'),
    ]
      .filter((part) => part !== '')
      .join(' · ')}`,
  beforeHeadings: 'Textens början',
  unchanged: (n: number) =>
    n === 1 ? '1 stycke är oförändrat' : `${number.format(n)} stycken är oförändrade`,
  added: 'Tillagt',
  removed: 'Borttaget',
  changed: 'Ändrat',
  movedHere: 'Flyttat hit',
  movedAway: 'Flyttat härifrån',
  addedWords: 'tillagt: ',
  removedWords: 'borttaget: ',
  endOfWords: ' slut. ',

  textsUnread:
    'Texterna är inte lästa: om ord och uppgifter stämmer med dokumenten är inte kontrollerat.',
  readTexts: 'Läs texterna',
  readingTexts: 'Läser texterna …',
  textsFailed: 'Texterna kunde inte läsas.',
  textsRead: (read: number, of: number) =>
    `Texten i ${number.format(read)} av ${number.format(of)} dokument är läst och jämförd med registret.`,

  keeping: 'På den här enheten',
  keepingOn: 'Dokument du läst sparas på den här enheten i 14 dagar, så att de kan läsas utan nät.',
  keepingOff: 'Inget sparas på den här enheten. Dokument kan bara läsas med nät.',
  keepNothing: 'Spara inte på den här enheten',
  keepAgain: 'Spara lästa dokument',
};

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return `${number.format(count)} ${count === 1 ? one : many}`;
}
