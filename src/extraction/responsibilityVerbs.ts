/** Verb phrases of responsibility with the committee as subject: a table. Facts 3.2 has the numbers. */
import type { ResponsibilityKind } from '../domain/responsibility';

/**
 * A verb phrase with the committee as its subject, in any word order. `finite` is the verb in the
 * present, `infinitive` after "ska" where it is cut from what ("ska leda arbetet" is kept whole), `rest` what stands between the verb and what it is about.
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

const adjective =
  '(?:\\uE105+|\\p{L}+(?:ande|isk|iska|iskt|ell|ella|ellt)|yttersta|samlade|fulla|hela|särskild|särskilda|särskilt|stort|eget|egna|delat|delade|primära|primärt|första|främsta|närmaste|gemensamma|gemensamt|direkta|formella|huvudsakliga|allmänna|allmänt|tydligt|uttalat)';
/** "det övergripande och samlade ansvaret", "samordningsansvar": never a verb or "att" between. */
export const ansvar = `(?:det\\s|ett\\s)?(?:${adjective}(?:\\soch\\s${adjective})?\\s){0,2}\\p{L}*ansvar(?:et)?`;
const leading = '(?:leder|samordnar|styr|planerar|utvecklar|driver|följer\\supp)';
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
    rest: `${ansvar}{gap}(?=att[\\s,])`,
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
    rest: '(?:(?:till|i|som)\\s)?(?:särskil[dt]\\s|ett\\s|det\\s)?(?:uppgift|uppdrag(?:et)?|uppgiften){gap}(?=att[\\s,])',
  },
  {
    no: [18],
    example: 'Omsorgsnämnden är skyldig att pröva ansökningar.',
    kind: 'skyldighet',
    finite: '(?:är\\sskyldig(?:a)?|åläggs|har\\s(?:en\\s)?skyldighet)',
    rest: '(?=att[\\s,])',
  },
  {
    no: [11],
    example: 'Omsorgsnämnden är ansvarig för trygghetslarmen.',
    kind: 'ansvar',
    finite: 'är',
    infinitive: 'vara',
    rest: '(?:huvud|ytterst\\s)?ansvariga?(?:\\snämnd(?:er)?)?{gap}för',
  },
  {
    no: [10, 11],
    example: 'Omsorgsnämnden är personuppgiftsansvarig för sina register.',
    kind: 'roll',
    finite: '(?:är|utgör)',
    rest: '(?=(?:(?:kommunens|kommunernas|ytterst)\\s)?(?:\\p{L}+(?:nämnd|myndighet|ansvarig|ansvariga|huvudman)|huvudman|arkivmyndighet|systemägare|registeransvarig)(?!\\p{L}))',
    plainOrderOnly: true,
  },
  {
    no: [13],
    example: 'Kommunstyrelsen har uppsikt över nämnderna.',
    kind: 'uppdrag',
    finite: 'har',
    infinitive: 'ha',
    rest: '(?=(?:den\\s|en\\s)?(?:\\p{L}+\\s)?(?:uppsikt|tillsyn|insyn)(?:en)?\\s(?:över|i)\\s)',
  },
  {
    no: [12],
    example: 'Kommunstyrelsen leder och samordnar kommunens internationella arbete.',
    kind: 'uppdrag',
    finite: `(?:${leading}(?:,\\s${leading})*\\s(?:och|samt)\\s${leading}|${leading})`,
    rest: '',
  },
  {
    no: [9],
    example: 'Individ- och familjeomsorgsnämnden fullgör uppgifterna enligt lagen.',
    kind: 'uppdrag',
    finite:
      '(?:fullgör|utför|handlägger|prövar|förvaltar|bedriver|ombesörjer|tillhandahåller|verkställer|sköter|administrerar|handhar|bevakar)',
    rest: '',
  },
  {
    no: [13],
    example: 'Bygg- och miljönämnden utövar tillsyn enligt miljöbalken.',
    kind: 'uppdrag',
    finite: 'utövar',
    rest: '',
  },
];
