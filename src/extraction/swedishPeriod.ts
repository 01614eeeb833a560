/** Periods and deadlines as municipal texts write them. A deadline is never a period. Facts 1.3, 3.2. */
import { latinPattern } from './latinPattern';
import type { LocalDate } from '../domain/localDate';
import { localDate } from '../domain/localDate';
import { pointSource, pointStart, readPoint } from './swedishDate';

/** Both ends inclusive. `openEnded` when the text says until further notice or gives a start alone. */
export interface FoundPeriod {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly openEnded: boolean;
  readonly start: number;
  readonly end: number;
}

export interface FoundSpan {
  readonly start: number;
  readonly end: number;
}

const point = pointSource;
const day = '(?:den\\s+)?';
const from =
  '(?:från\\s+och\\s+med|fr\\.?\\s?o\\.?\\s?m\\.?|f\\.?\\s?r\\.?\\s?o\\.?\\s?m\\.?|from|från|sedan|med\\s+start|fr\\.)';
const to =
  '(?:till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?|tom|fram\\s+till\\s+och\\s+med|fram\\s+till|(?:fram\\s+)?till\\s+(?:och\\s+med\\s+)?(?:utgången|slutet)\\s+av|till|längst\\s+till)';
const span =
  '(?:(?:policy|plan|program|budget|mandat|projekt|avtals|strategi)?period(?:en)?|tid(?:en|speriod(?:en)?)?|åren|år)';
const lead = `(?:(?:under|för|i)\\s+(?:hela\\s+)?)?(?:den\\s+)?(?:${span}\\s+)?(?:åren\\s+|år\\s+)?`;
const untilNotice =
  '(?:tills?\\s?vidare|t\\.?\\s?v\\.?|till\\s+(?:dess\\s+)?(?:beslut\\s+om\\s+upphörande|vidare))(?![\\p{L}])';
const half = '(första|andra)\\s+halvåret\\s+(?:år\\s+)?((?:19|20)\\d{2})';
const quarter = '(första|andra|tredje|fjärde)\\s+kvartalet\\s+(?:år\\s+)?((?:19|20)\\d{2})';
const third = '(första|andra|tredje)\\s+tertialet\\s+(?:år\\s+)?((?:19|20)\\d{2})';
const turn = 'årsskiftet\\s+(\\d{4})/(\\d{2}(?:\\d{2})?)';
const month =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const startOfWord = '(?<![\\p{L}\\d/-])';

/** What bounds "tills vidare" after all: "dock längst till och med", "men senast". */
const atLongest = `[\\s,;]*(?:dock|men)\\s+(?:(?:längst|senast|inte\\s+längre\\s+än|högst)\\s+)*(?:${to}\\s*:?\\s*)?${day}`;

type Ends = Pick<FoundPeriod, 'from' | 'to' | 'openEnded'>;

/** Each phrase and what it means; the first that fits at a place wins. */
const phrases: { readonly pattern: RegExp; readonly ends: (groups: string[]) => Ends | null }[] = [
  // Gäller fr.o.m. 2018-04-01 t.o.m. 2021-12-31; från 2013 till 2014
  {
    pattern: phrase(
      `${from}\\s*:?\\s*${day}(${pointStart})\\s*,?\\s*(?:[-‐‑–—]|${to}|och\\s+${to})\\s*:?\\s*${day}(${point})`,
    ),
    ends: ([first, last]) => between(first, last),
  },
  // 2019-01-01 – tills vidare, dock längst till och med 2022-12-31
  {
    pattern: phrase(
      `(?:${from}\\s+)?${day}(${point})\\s*(?:[-‐‑–—,]|och)?\\s*${untilNotice}${atLongest}(${point})`,
    ),
    ends: ([first, last]) => between(first, last),
  },
  { pattern: phrase(`${untilNotice}${atLongest}(${point})`), ends: ([last]) => ending(last) },
  // 2012-05-06 – tills vidare
  {
    pattern: phrase(`(?:${from}\\s+)?${day}(${point})\\s*(?:[-‐‑–—,]|och)?\\s*${untilNotice}`),
    ends: ([first]) => starting(first),
  },
  // Under policyperioden åren 2013-2014, mandatperioden 2023–2026, 2016-2018
  {
    pattern: phrase(`${lead}${day}(${pointStart})\\s*(?:[-‐‑–—]{1,2}|${to})\\s*${day}(${point})`),
    ends: ([first, last]) => between(first, last),
  },
  {
    pattern: phrase(
      `(?:mellan\\s+(?:åren\\s+)?|(?:under\\s+|för\\s+)?åren\\s+)${day}(${point})\\s+och\\s+${day}(${point})`,
    ),
    ends: ([first, last]) => between(first, last),
  },
  // 1 januari–30 juni 2024; perioden januari–juni 2024
  {
    pattern: phrase(
      `(?:${from}\\s+)?${lead}${day}((?:\\d{1,2}\\s+)?${month})\\s*(?:[-‐‑–—]|${to}|och\\s+${to})\\s*${day}((?:\\d{1,2}\\s+)?${month}\\s+((?:19|20)\\d{2}))(?![-\\d/])`,
    ),
    ends: ([first = '', last, year = '']) => between(`${first} ${year}`, last),
  },
  // 2013–14, 2011/12 is a school year and no period
  {
    pattern: phrase(`${lead}((?:19|20)\\d{2})\\s*[-‐‑–—]\\s*(\\d{2})(?![\\d-])`),
    ends: ([first = '', last = '']) => between(first, `${first.slice(0, 2)}${last}`),
  },
  {
    pattern: phrase(`(?:under\\s+)?${half}`),
    ends: ([which, year]) =>
      part(year, which === 'första' ? ['01-01', '06-30'] : ['07-01', '12-31']),
  },
  {
    pattern: phrase(`(?:under\\s+)?${quarter}`),
    ends: ([which, year]) => part(year, quarters[which ?? '']),
  },
  {
    pattern: phrase(`(?:under\\s+)?${third}`),
    ends: ([which, year]) => part(year, thirds[which ?? '']),
  },
  {
    pattern: phrase(`(?:under|för)\\s+(${month}\\s+(?:19|20)\\d{2})`),
    ends: ([only]) => between(only, only),
  },
  { pattern: phrase(`${from}\\s+${turn}`), ends: ([first = '']) => starting(nextYear(first)) },
  { pattern: phrase(`${to}\\s+${turn}`), ends: ([last]) => ending(last) },
  {
    pattern: phrase(`${from}\\s*:?\\s*${day}(${point})(?:\\s+och\\s+(?:framåt|tills?\\s?vidare))?`),
    ends: ([first]) => starting(first),
  },
  { pattern: phrase(`${to}\\s*:?\\s*${day}(${point})`), ends: ([last]) => ending(last) },
  {
    pattern: phrase(
      `(?:under|för)\\s+(?:år(?:et)?\\s+|verksamhetsåret\\s+)?((?:19|20)\\d{2})(?![-\\d/:.]*\\d)|år\\s+((?:19|20)\\d{2})(?![-\\d/:.]*\\d)`,
    ),
    ends: ([one, other]) => between(one ?? other, one ?? other),
  },
  { pattern: phrase(untilNotice), ends: () => ({ from: null, to: null, openEnded: true }) },
];

const quarters: Readonly<Record<string, readonly [string, string]>> = {
  första: ['01-01', '03-31'],
  andra: ['04-01', '06-30'],
  tredje: ['07-01', '09-30'],
  fjärde: ['10-01', '12-31'],
};

const thirds: Readonly<Record<string, readonly [string, string]>> = {
  första: ['01-01', '04-30'],
  andra: ['05-01', '08-31'],
  tredje: ['09-01', '12-31'],
};

const monthDay =
  '\\d{1,2}\\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const often =
  '(?:varje|vart(?:annat)?|vartannat|varannan|vart\\s+\\p{L}+)\\s+(?:år|halvår|kvartal|månad|mandatperiod|tertial)|årligen|kvartalsvis|månadsvis|(?:minst\\s+)?(?:en|två|tre|fyra)\\s+gång(?:er)?\\s+(?:per|om|varje|under)\\s+(?:året|år|mandatperiod(?:en)?|halvår)';
const deadlines = latinPattern(
  `${startOfWord}(?:(?:senast|före|innan|inom)\\s+(?:inom\\s+)?(?:den\\s+)?(?:${point}|${monthDay}|utgången\\s+av\\s+(?:år\\s+)?\\d{4}|(?:\\p{L}+|\\d+)\\s+(?:månader|veckor|dagar|år))(?:\\s+(?:varje|samma|nästkommande)\\s+år)?|${often})(?![\\p{L}\\d])`,
  'gi',
);

/** The periods in order, none overlapping; each span takes in its preposition ("Under perioden …"). */
export function findPeriods(text: string): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (const { pattern, ends } of phrases) {
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => overlaps(other, place))) continue;
      const read = ends(match.slice(1));
      if (read) found.push({ ...read, ...place });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Deadlines and rhythms: "senast den 31 mars varje år", "årligen". They end nothing. */
export function findDeadlines(text: string): FoundSpan[] {
  return [...text.matchAll(deadlines)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function between(first: string | undefined, last: string | undefined): Ends | null {
  const [start, end] = [readPoint(first ?? ''), readPoint(last ?? '')];
  if (!start || !end || end.last < start.first) return null;
  return { from: start.first, to: end.last, openEnded: false };
}

function starting(first: string | undefined): Ends | null {
  const start = readPoint(first ?? '');
  return start && { from: start.first, to: null, openEnded: true };
}

function ending(last: string | undefined): Ends | null {
  const end = readPoint(last ?? '');
  return end && { from: null, to: end.last, openEnded: false };
}

function part(year: string | undefined, days: readonly [string, string] | undefined): Ends | null {
  if (!year || !days) return null;
  return {
    from: localDate(`${year}-${days[0]}`),
    to: localDate(`${year}-${days[1]}`),
    openEnded: false,
  };
}

function nextYear(year: string): string {
  return String(Number(year) + 1);
}

function phrase(source: string): RegExp {
  return latinPattern(`${startOfWord}(?:${source})`, 'gi');
}

function overlaps(one: FoundSpan, other: FoundSpan): boolean {
  return one.start < other.end && other.start < one.end;
}
