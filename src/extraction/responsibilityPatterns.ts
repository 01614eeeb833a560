/** How responsibility is phrased with something else than the committee as subject: a table. Facts 3.2. */
import type { ResponsibilityKind } from '../domain/responsibility';
import { ansvar } from './responsibilityVerbs';

/**
 * A whole clause where the committee is not the subject. `{A}` a committee, `{A:s}` in the genitive,
 * `{what}` what it is about, `{gap}` adverbs, periods and asides.
 */
export interface ClausePattern {
  readonly no: readonly number[];
  readonly example: string;
  readonly kind: ResponsibilityKind;
  readonly source: string;
}

const duty = '(?:uppgift|sak|ansvar|uppdrag|skyldighet)';
const area = '(?:ansvarsområde|verksamhetsområde|ansvar|område|uppdrag)';
const doneOnce =
  '(?:görs|utförs|genomförs|sköts|handhas|handläggs|hanteras|samordnas|leds|bedrivs|ombesörjs|administreras|förvaltas|bevakas|tillhandahålls|följs\\supp|verkställs|utvärderas|revideras|uppdateras|upprättas|tas\\sfram|ses\\söver|' +
  '(?:ska|skall){gap}(?:göras|utföras|genomföras|skötas|handläggas|hanteras|samordnas|ledas|bedrivas|ombesörjas|administreras|förvaltas|bevakas|tillhandahållas|följas\\supp|verkställas|utvärderas|revideras|uppdateras|upprättas|tas\\sfram|ses\\söver))';
const done = `${doneOnce}(?:(?:,\\s${doneOnce})*\\s(?:och|samt)\\s${doneOnce})?`;
const tail = '(?:[ ,]*(?:[\\uE100-\\uE103]+|(?:i\\ssamband\\smed|enligt|vid)\\s[^,]{1,80})){0,3}';

export const clausePatterns: readonly ClausePattern[] = [
  {
    no: [15, 16, 17],
    example: 'Ansvaret för skolskjutsarna åvilar Kunskapsnämnden.',
    kind: 'ansvar',
    source: `(?:{lead}\\s)?${ansvar}{gap}för\\s(?<what>.+?)\\s?{gap}(?:ligger|vilar|åvilar|faller|bärs|har|tillkommer|åligger|delas)(?:{gap}(?:hos|på|inom|av|mellan))?{gap}{A}${tail}`,
  },
  {
    no: [15],
    example: 'Verkställighetsansvaret ligger hos Omsorgsnämnden.',
    kind: 'ansvar',
    source: `(?<what>(?!huvudansvar|totalansvar|helhetsansvar)\\p{L}{4,}ansvaret){gap}(?:ligger|vilar|åvilar)(?:{gap}(?:hos|på))?{gap}{A}${tail}`,
  },
  {
    no: [15, 16],
    example: 'På Kommunstyrelsen vilar det yttersta ansvaret för säkerheten.',
    kind: 'ansvar',
    source: `(?:hos|på)\\s{A}{gap}(?:ligger|vilar){gap}${ansvar}{gap}för\\s(?<what>.+)`,
  },
  {
    no: [18, 19],
    example: 'Det åligger Omsorgsnämnden att pröva ansökningar.',
    kind: 'skyldighet',
    source:
      '(?:{lead}\\s)?(?:det\\s)?(?:åligger|åvilar|ankommer\\spå|tillkommer|ålägger|(?:ligger|vilar)\\s(?:på|hos))(?:\\sdet)?{gap}{A}{gap}(?<what>att[\\s,].+)',
  },
  {
    no: [18, 19],
    example: 'På Kommunstyrelsen ankommer att leda arbetet.',
    kind: 'skyldighet',
    source: 'på\\s{A}{gap}ankommer(?:\\sdet)?{gap}(?<what>att[\\s,].+)',
  },
  {
    no: [1, 6],
    example: 'För simhallen ansvarar Kultur- och fritidsnämnden.',
    kind: 'ansvar',
    source: `för\\s(?<what>.+?)\\s{gap}(?:ansvarar|svarar){gap}{A}${tail}`,
  },
  {
    no: [18],
    example: 'Omsorgsnämnden åligger det att pröva ansökningar.',
    kind: 'skyldighet',
    source: '{A}{gap}(?:åligger|åvilar)\\sdet{gap}(?<what>att[\\s,].+)',
  },
  {
    no: [20],
    example: 'Beslut om avgifter tillkommer Omsorgsnämnden.',
    kind: 'ansvar',
    source: `(?<what>.+?)\\s{gap}(?:tillkommer|åvilar|åligger|ankommer\\spå){gap}{A}${tail}`,
  },
  {
    no: [21],
    example: 'Uppföljningen av planen görs av Kommunstyrelsen.',
    kind: 'ansvar',
    source: `(?<what>.+?)\\s{gap}${done}{gap}av\\s{A}${tail}`,
  },
  {
    no: [21],
    example: 'Under 2024 görs uppföljningen av Kommunstyrelsen.',
    kind: 'ansvar',
    source: `{lead}\\s{gap}${done}{gap}(?<what>.+?)\\s{gap}av\\s{A}${tail}`,
  },
  {
    no: [22],
    example: 'Uppföljning sker genom Kommunstyrelsens försorg.',
    kind: 'ansvar',
    source: `(?<what>.+?)\\s{gap}(?:sker|\\p{L}{3,}s|(?:ska|skall)\\s(?:ske|göras|genomföras)){gap}genom\\s(?:{A}|{A:s})\\sförsorg${tail}`,
  },
  {
    no: [23],
    example: 'Det är Kunskapsnämndens ansvar att eleverna får skolskjuts.',
    kind: 'ansvar',
    source: `(?:{lead}\\s)?(?:det\\sär|är\\sdet){gap}{A:s}\\s(?:\\p{L}+\\s)?${duty}{gap}(?<what>att[\\s,].+)`,
  },
  {
    no: [24],
    example: 'Fritidsgårdarna ligger inom Kultur- och fritidsnämndens ansvarsområde.',
    kind: 'ansvar',
    source: `(?<what>.+?)\\s{gap}(?:ligger|faller|hör|ingår|hamnar|lyder){gap}(?:inom|under|till|i)\\s{A:s}\\s${area}${tail}`,
  },
  {
    no: [23, 24],
    example: 'Skolskjutsarna är Kunskapsnämndens ansvar.',
    kind: 'ansvar',
    source: `(?<what>.+?)\\s{gap}är{gap}{A:s}\\s(?:ansvar|uppgift|uppdrag)${tail}`,
  },
  {
    no: [25],
    example: 'I Kommunstyrelsens uppdrag ingår att bevaka EU-frågor.',
    kind: 'uppdrag',
    source: `(?:i|till|inom|bland)\\s{A:s}\\s(?:\\p{L}+\\s)?(?:uppdrag|ansvar|ansvarsområde|uppgifter|verksamhetsområde){gap}(?:ingår|hör|ligger){gap}(?<what>.+)`,
  },
  {
    no: [25],
    example: 'Kommunstyrelsens ansvar omfattar arbetsmiljön.',
    kind: 'ansvar',
    source: `{A:s}\\s(?:ansvar|ansvarsområde|uppdrag|uppgift){gap}(?:omfattar|innefattar|inkluderar|avser|gäller|är){gap}(?<what>.+)`,
  },
  {
    no: [26],
    example: 'Kommunfullmäktige uppdrar åt Kommunstyrelsen att se över policyn.',
    kind: 'uppdrag',
    source:
      '(?:{subject}\\s|{lead}\\s)?(?:uppdrar|har\\suppdragit){gap}(?:[\\uE000-\\uE07F]+\\s)??(?:härmed\\s)?åt\\s{A}{gap}(?<what>att[\\s,].+)',
  },
  {
    no: [26],
    example: 'Kommunfullmäktige ger Kommunstyrelsen i uppdrag att se över policyn.',
    kind: 'uppdrag',
    source:
      '(?:{subject})\\s(?:ger|lämnar|har\\sgett|har\\sgivit){gap}{A}{gap}(?:i\\s)?(?:uppdrag|uppdraget){gap}(?<what>att[\\s,].+)',
  },
  {
    no: [26],
    example: 'Kommunfullmäktige beslutar att ge Kommunstyrelsen i uppdrag att se över policyn.',
    kind: 'uppdrag',
    source:
      '(?:{subject})\\s(?:beslutar|beslutade|har\\sbeslutat)\\satt{gap}(?:ge|uppdra\\såt|lämna){gap}{A}{gap}(?:i\\suppdrag{gap})?(?<what>att[\\s,].+)',
  },
  {
    no: [27],
    example: 'Kommunfullmäktige beslutade att Kunskapsnämnden får i uppdrag att se över skolan.',
    kind: 'uppdrag',
    source:
      '(?:{subject})\\s(?:beslutar|beslutade|har\\sbeslutat)\\satt{gap}{A}{gap}(?:får|ges|tilldelas|ska\\sfå){gap}(?:i\\s)?(?:uppdrag|uppdraget){gap}(?<what>att[\\s,].+)',
  },
  {
    no: [1],
    example: 'Kommunen ansvarar genom Omsorgsnämnden för hemsjukvården.',
    kind: 'ansvar',
    source: 'kommunen\\s(?:ansvarar|svarar){gap}genom\\s{A}{gap}för\\s(?<what>.+)',
  },
  {
    no: [43],
    example: 'Ansvarig för genomförandet är Kommunstyrelsen.',
    kind: 'ansvar',
    source: `(?:ytterst\\s|huvud)?ansvarig(?:a|t)?(?:\\snämnd(?:er)?)?\\sför\\s(?<what>.+?)\\s{gap}är{gap}{A}${tail}`,
  },
];
