/** How responsibility is phrased: the table. Each row has its number in the facts, 3.2, and an example. */
import type { ResponsibilityKind } from '../domain/responsibility';

/**
 * A verb phrase with the committee as its subject, in any word order. `finite` is the verb in the
 * present, `infinitive` after "ska", `rest` what stands between the verb and what it is about.
 */
export interface VerbPhrase {
  readonly no: readonly number[];
  readonly example: string;
  readonly kind: ResponsibilityKind;
  readonly finite: string;
  readonly infinitive?: string;
  /** Read only with a period that has ended by its own words: history without days tells nothing. */
  readonly past?: string;
  readonly rest: string;
  /** True where only the plain order is a responsibility: "Är nämnden …" is a question. */
  readonly plainOrderOnly?: true;
}

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

const ansvar = '(?:det\\s|ett\\s)?(?:\\p{L}+(?:\\soch\\s\\p{L}+)?\\s){0,3}?\\p{L}*ansvar(?:et)?';
const about = '(?:för|över|när\\sdet\\sgäller|vad\\sgäller)';

export const verbPhrases: readonly VerbPhrase[] = [
  {
    no: [1, 2, 3, 29, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 47, 48],
    example: 'Kommunstyrelsen ansvarar för markfrågor.',
    kind: 'ansvar',
    finite: 'ansvarar',
    infinitive: 'ansvara',
    past: 'ansvarade',
    rest: 'för',
  },
  {
    no: [6, 50],
    example: 'Kunskapsnämnden svarar för förskolan.',
    kind: 'ansvar',
    finite: 'svarar',
    infinitive: 'svara',
    past: 'svarade',
    rest: 'för',
  },
  {
    no: [4, 5, 14],
    example: 'Kommunstyrelsen har det övergripande ansvaret för arbetsmiljön.',
    kind: 'ansvar',
    finite: '(?:har|bär|tar|behåller|tilldelas|ges|övertar)',
    infinitive: '(?:ha|bära|ta|behålla)',
    past: 'hade',
    rest: `${ansvar}{gap}${about}`,
  },
  {
    no: [4],
    example: 'Kommunstyrelsen har ansvar att följa utvecklingen.',
    kind: 'ansvar',
    finite: 'har',
    infinitive: 'ha',
    rest: `${ansvar}{gap}(?=att\\s)`,
  },
  {
    no: [30],
    example: 'Kunskapsnämnden och Omsorgsnämnden delar ansvaret för lokalerna.',
    kind: 'ansvar',
    finite: 'delar',
    infinitive: 'dela',
    rest: '(?:på\\s)?ansvaret{gap}för',
  },
  {
    no: [7],
    example: 'Kultur- och fritidsnämnden har hand om biblioteken.',
    kind: 'ansvar',
    finite: 'har',
    infinitive: 'ha',
    rest: 'hand\\som',
  },
  {
    no: [8, 27],
    example: 'Kultur- och fritidsnämnden har till uppgift att stödja föreningslivet.',
    kind: 'uppdrag',
    finite: '(?:har\\sfått|har|får|ges|tilldelas)',
    infinitive: '(?:ha|få|ges)',
    rest: '(?:(?:till|i|som)\\s)?(?:särskil[dt]\\s|ett\\s|det\\s)?(?:uppgift|uppdrag(?:et)?|uppgiften){gap}(?=att\\s)',
  },
  {
    no: [18],
    example: 'Omsorgsnämnden är skyldig att pröva ansökningar.',
    kind: 'skyldighet',
    finite: '(?:är\\sskyldig(?:a)?|åläggs|har\\s(?:en\\s)?skyldighet)',
    rest: '(?=att\\s)',
  },
  {
    no: [11],
    example: 'Omsorgsnämnden är ansvarig för trygghetslarmen.',
    kind: 'ansvar',
    finite: 'är',
    infinitive: 'vara',
    rest: '(?:huvud|ytterst\\s)?ansvariga?{gap}för',
  },
  {
    no: [10, 11],
    example: 'Omsorgsnämnden är personuppgiftsansvarig för sina register.',
    kind: 'roll',
    finite: '(?:är|utgör)',
    rest: '(?=(?:(?:kommunens|kommunernas|ytterst)\\s)?(?:\\p{L}+(?:nämnd|myndighet|ansvarig|ansvariga|huvudman)|huvudman|ansvarig\\snämnd|arkivmyndighet|systemägare|registeransvarig)(?!\\p{L}))',
    plainOrderOnly: true,
  },
  {
    no: [12],
    example: 'Kommunstyrelsen leder och samordnar kommunens internationella arbete.',
    kind: 'uppdrag',
    finite:
      '(?:leder\\soch\\ssamordnar|leder,\\ssamordnar\\soch\\s(?:följer\\supp|utvecklar)|samordnar\\soch\\s(?:leder|följer\\supp)|leder|samordnar)',
    infinitive: '(?:leda\\soch\\ssamordna|leda|samordna)',
    rest: '',
  },
  {
    no: [9],
    example: 'Individ- och familjeomsorgsnämnden fullgör uppgifterna enligt lagen.',
    kind: 'uppdrag',
    finite:
      '(?:fullgör|utför|handlägger|förvaltar|bedriver|ombesörjer|tillhandahåller|verkställer|sköter|administrerar|handhar|bevakar)',
    infinitive:
      '(?:fullgöra|utföra|handlägga|förvalta|bedriva|ombesörja|tillhandahålla|verkställa|sköta|administrera|handha|bevaka)',
    rest: '',
  },
  {
    no: [13],
    example: 'Bygg- och miljönämnden utövar tillsyn enligt miljöbalken.',
    kind: 'uppdrag',
    finite: 'utövar',
    infinitive: 'utöva',
    rest: '',
  },
];

const duty = '(?:uppgift|sak|ansvar|uppdrag|skyldighet)';
const area = '(?:ansvarsområde|verksamhetsområde|ansvar|område|uppdrag)';
const done =
  '(?:görs|utförs|genomförs|sköts|handhas|handläggs|hanteras|samordnas|leds|bedrivs|ombesörjs|administreras|förvaltas|bevakas|tillhandahålls|följs\\supp|verkställs|utvärderas|tas\\sfram|ses\\söver)';
const tail = '(?:[ ,]*(?:[\\uE100-\\uE103]+|(?:i\\ssamband\\smed|enligt|vid)\\s[^,]{1,80})){0,3}';

export const clausePatterns: readonly ClausePattern[] = [
  {
    no: [15, 16, 17],
    example: 'Ansvaret för skolskjutsarna åvilar Kunskapsnämnden.',
    kind: 'ansvar',
    source: `(?:{lead}\\s)?(?:det\\s)?(?:\\p{L}+(?:\\soch\\s\\p{L}+)?\\s){0,2}?\\p{L}*ansvaret{gap}för\\s(?<what>.+?)\\s?{gap}(?:ligger|vilar|åvilar|faller|bärs|har|tillkommer|åligger|delas)(?:\\s(?:hos|på|inom|av|mellan))?{gap}{A}${tail}`,
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
      '(?:{lead}\\s)?(?:det\\s)?(?:åligger|åvilar|ankommer\\spå|tillkommer|ålägger)(?:\\sdet)?{gap}{A}{gap}(?<what>att\\s.+)',
  },
  {
    no: [18],
    example: 'Omsorgsnämnden åligger det att pröva ansökningar.',
    kind: 'skyldighet',
    source: '{A}{gap}(?:åligger|åvilar)\\sdet{gap}(?<what>att\\s.+)',
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
    no: [22],
    example: 'Uppföljning sker genom Kommunstyrelsens försorg.',
    kind: 'ansvar',
    source: `(?<what>.+?)\\s{gap}(?:sker|görs|genomförs|utförs|ombesörjs){gap}genom\\s(?:{A}|{A:s})\\sförsorg${tail}`,
  },
  {
    no: [23],
    example: 'Det är Kunskapsnämndens ansvar att eleverna får skolskjuts.',
    kind: 'ansvar',
    source: `(?:{lead}\\s)?(?:det\\sär|är\\sdet){gap}{A:s}\\s(?:\\p{L}+\\s)?${duty}{gap}(?<what>att\\s.+)`,
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
      '(?:{subject}\\s|{lead}\\s)?uppdrar{gap}(?:[\\uE000-\\uE07F]+\\s)??(?:härmed\\s)?åt\\s{A}{gap}(?<what>att\\s.+)',
  },
  {
    no: [26],
    example: 'Kommunfullmäktige ger Kommunstyrelsen i uppdrag att se över policyn.',
    kind: 'uppdrag',
    source:
      '(?:{subject})\\s(?:ger|lämnar){gap}{A}{gap}(?:i\\s)?(?:uppdrag|uppdraget){gap}(?<what>att\\s.+)',
  },
  {
    no: [43],
    example: 'Ansvarig för genomförandet är Kommunstyrelsen.',
    kind: 'ansvar',
    source: `ansvarig(?:a|t)?(?:\\snämnd(?:er)?)?\\sför\\s(?<what>.+?)\\s{gap}är{gap}{A}${tail}`,
  },
];
