/** Swedish sentences for the search: what was found, why it stands where it stands, and what to try instead. */
const number = new Intl.NumberFormat('sv-SE');

const counted = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

export const svSearch = {
  label: 'Sök i dokument, texter och ansvar',
  placeholder: 'Sök dokument, ord i texten eller ansvar',
  clear: 'Rensa sökningen',
  documents: 'Dokument',
  passages: 'Ställen i texterna',
  responsibilities: 'Ansvar',
  summary: (documents: number, passages: number, responsibilities: number) =>
    `${counted(documents, 'dokument', 'dokument')}, ${counted(passages, 'ställe', 'ställen')} och ${number.format(responsibilities)} ansvar`,
  endedDocuments: (n: number) => `${number.format(n)} bland upphävda och utgångna`,
  endedPassages: (n: number) => `${number.format(n)} i upphävda och utgångna`,
  endedResponsibilities: (n: number) => `${number.format(n)} bland dem som inte gäller`,
  more: (n: number) => `Visa fler (${number.format(n)})`,
  why: 'Varför här?',
  textsComing: 'Texterna hämtas. Ännu visas inte alla ställen.',
  textsFailed: 'Texterna gick inte att hämta. Sökningen gäller namn, uppgifter och ansvar.',
  textsElsewhere: (n: number) =>
    `Texten i ${counted(n, 'dokument', 'dokument')} söks av SharePoint, som kan ligga efter.`,
  sharePointComing: 'SharePoint söker …',
  fromSharePoint: (n: number) => `+ ${number.format(n)} från SharePoint-sökning`,
  bySharePoint: 'från SharePoint-sökning',
  sharePointFirst: (shown: number, total: number) =>
    `SharePoint hittade ${counted(total, 'dokument', 'dokument')}. Bara de ${number.format(shown)} första är med här.`,
  sharePointUnknown: (n: number) =>
    `${counted(n, 'träff', 'träffar')} hos SharePoint finns inte i registret och visas inte.`,
  sharePointFailed: (n: number) =>
    `SharePoint-sökningen svarade inte. Texten i ${counted(n, 'dokument', 'dokument')} är inte genomsökt.`,
  sharePointBusy: (n: number) =>
    `SharePoint har för mycket att göra just nu. Texten i ${counted(n, 'dokument', 'dokument')} är inte genomsökt.`,
  failed: 'Sökningen gick sönder. Listan visar dokument vars namn har orden.',
  tooLong: (longest: number) =>
    `Sökningen är för lång. Skriv högst ${number.format(longest)} tecken.`,
  blank: 'Skriv bokstäver eller siffror att söka efter.',
  respelled: (typed: string, read: string) =>
    `Ordet ”${typed}” finns inte. Visar träffar för ”${read}”.`,
  nothing: 'Inget hittat.',
  searched: (documents: number, texts: number, responsibilities: number) =>
    `Sökt i ${counted(documents, 'dokument', 'dokument')}, ${number.format(texts)} av dem med text, och ${number.format(responsibilities)} ansvar.`,
  suggestion: (words: string) => `Menade du ”${words}”?`,
  withoutFilters: (n: number) => `Utan filter: ${counted(n, 'träff', 'träffar')}`,
  onlyEnded: 'Inget som gäller passar. Här är det som har upphört.',
  onlyEndedWho: 'Inget ansvar som gäller passar. Här är även det som har upphört.',

  field: { title: 'i namnet', facts: 'i uppgifterna', heading: 'i en rubrik', text: 'i texten' },
  how: {
    exact: '',
    inflected: 'böjt på annat sätt',
    partOfCompound: 'som del av ett längre ord',
    splitCompound: 'som skilda ord',
    joined: 'skrivet ihop eller isär',
    elliptic: 'med bindestreck för det gemensamma ledet',
    withoutDots: 'utan prickar och ringar',
    respelled: 'stavat på annat sätt',
    halfTyped: 'som ordets början',
    otherName: 'under ett annat namn',
    caseNumber: 'som diarienummer',
    section: 'som paragraf',
    date: 'som datum',
    phrase: 'ord för ord',
  },
  reasonWord: (typed: string, found: string, field: string, how: string) =>
    `”${typed}”: ”${found}” står ${field}${how === '' ? '' : `, ${how}`}.`,
  reasonMissing: (typed: string) => `”${typed}” står inte här.`,
  reasonSamePassage: 'Alla orden står i samma stycke.',
  reasonWholeTitle: 'Namnet är nästan bara de orden.',
  reasonEnded: 'Står längre ned, för det gäller inte.',
  reasonStrongerGround: 'Står högre upp, för dess grund är starkare.',
};
