/** Days, months and years as municipal texts write them. Facts 1.3. */
import { latinPattern } from './latinPattern';
import type { LocalDate } from '../domain/localDate';
import { parseLocalDate } from '../domain/localDate';

/** A day, month or year in a text, as the days it covers (both inclusive). `end` is exclusive. */
export interface DatePoint {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly unit: 'day' | 'month' | 'year';
}

export interface FoundDate {
  readonly date: LocalDate;
  readonly start: number;
  readonly end: number;
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const monthWord =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|' +
  '(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?)';

/** Each written shape of a day: its groups are year, month and day, in the order of `parts`. */
const dayShapes = [
  // 2012-05-06 (Sandviken); Word may write other dashes.
  { source: '(\\d{4})[-‐‑–](\\d{1,2})[-‐‑–](\\d{1,2})', parts: ['year', 'month', 'day'] },
  // 20211123; 2021.11.23
  {
    source: '((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)',
    parts: ['year', 'month', 'day'],
  },
  { source: '((?:19|20)\\d{2})\\.(\\d{2})\\.(\\d{2})', parts: ['year', 'month', 'day'] },
  // den 18 mars 2014 (Örebro), 2 november 2015, 8 dec. 2015
  {
    source: `(\\d{1,2})(?::?[ae])?\\s+(${monthWord})\\s+(?:år\\s+)?(\\d{4})`,
    parts: ['day', 'month', 'year'],
  },
  // 29/11 2017 (Nora), 29/11-2017
  { source: '(\\d{1,2})/(\\d{1,2})(?:\\s*[-/]\\s*|\\s+)(\\d{4})', parts: ['day', 'month', 'year'] },
] as const;

const before = '(?<![\\p{L}\\d/.:-])';
const after = '(?![\\p{L}\\d]|[-/]\\d)';
const daySource = dayShapes.map(({ source }) => `(?:${source})`).join('|');
const anyDay = latinPattern(`${before}(?:${daySource})${after}`, 'gi');
const wholeDay = dayShapes.map(({ source, parts }) => ({
  pattern: latinPattern(`^(?:${source})$`, 'i'),
  parts,
}));
const monthYear = latinPattern(`^(${monthWord})\\s+(?:år\\s+)?(\\d{4})$`, 'i');

/** The source of a pattern for a day, a month with its year, or a year; it has no groups of its own. */
export const pointStart = `(?:${withoutGroups(daySource)}|${withoutGroups(monthWord)}\\s+(?:år\\s+)?\\d{4}|(?:19|20)\\d{2})(?![\\p{L}\\d])`;

/** The same where nothing goes on after it: "2016" in "2016-448" is no year. */
export const pointSource = `${pointStart}(?![-‐‑–/:.]\\d)`;

/** Every day with its year that exists in the calendar. "201-502-23" and "xxxx-xx-xx" are no days. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(anyDay)].flatMap((match) => {
    const date = readDay(match[0]);
    return date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

/** What the whole text says: a day, a month with its year, or a year. Null when it says none of them. */
export function readPoint(text: string): DatePoint | null {
  const written = text.trim();
  const day = readDay(written);
  if (day !== null) return { first: day, last: day, unit: 'day' };
  const match = monthYear.exec(written);
  if (match) {
    const [, word = '', year = ''] = match;
    return span(`${year}-${twoDigits(monthNumber(word))}`, 'month');
  }
  return /^(?:19|20)\d{2}$/.test(written) ? span(written, 'year') : null;
}

const unfilled =
  /(?<!\p{L})(?:x{3,4}-x{2,3}-x{2,3}|x{2}\/x{2}|åååå|§\s*x{1,3}|\.{4,}|_{3,}|20xx)(?!\p{L})|^\s*(?:\[[^\]]*\p{L}[^\]]*\]|<[^>]*\p{L}[^>]*>)\s*$|^\s*(?:klicka\s|(?:ange|välj|skriv)\s\p{L}+(?:\s\p{L}+){0,4}\.?\s*$)/iu;

/** True for what was left as the template has it: "xxxx-xx-xx", "den xx/xx 2015, § xx", "[Funktion]". */
export function isPlaceholder(text: string): boolean {
  return unfilled.test(text);
}

function readDay(text: string): LocalDate | null {
  for (const { pattern, parts } of wholeDay) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: string): string =>
      match[(parts as readonly string[]).indexOf(name) + 1] ?? '';
    const month = /^\d/.test(part('month')) ? Number(part('month')) : monthNumber(part('month'));
    return parseLocalDate(`${part('year')}-${twoDigits(month)}-${twoDigits(Number(part('day')))}`);
  }
  return null;
}

function span(text: string, unit: 'month' | 'year'): DatePoint | null {
  const first = parseLocalDate(unit === 'year' ? `${text}-01-01` : `${text}-01`);
  const days = unit === 'year' ? ['12-31'] : ['31', '30', '29', '28'];
  const last = days.map((day) => parseLocalDate(`${text}-${day}`)).find((day) => day !== null);
  return first && last ? { first, last, unit } : null;
}

function monthNumber(word: string): number {
  const stem = word.toLowerCase().replace('.', '').slice(0, 3);
  return months.findIndex((month) => month.startsWith(stem)) + 1;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function withoutGroups(source: string): string {
  return source.replace(/\((?!\?)/g, '(?:');
}
