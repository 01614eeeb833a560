/** SharePoint's field values to domain values: one reader for each type of column, shared by all lists. */
import { addDays, parseLocalDate, type LocalDate } from '../domain/localDate';
import { richTextToPlain } from './richText';

/**
 * Throws NoSense. Readers are plain functions and no schemas: thousands of rows are read each time the tab is opened, and
 * schemas of several steps took most of that time.
 */
export type FieldReader<Value> = (value: unknown) => Value;

/** A value that cannot be understood; the message says why. */
export class NoSense extends Error {
  override readonly name = 'NoSense';

  /** `column` is set by what looks at several columns at once. */
  constructor(
    message: string,
    readonly column: string | null = null,
  ) {
    super(message);
  }
}

/** JSON has numbers alone; a whole one that is kept exactly. */
export function integer(value: unknown): number {
  if (!isWhole(value)) throw notA('whole number', value);
  return value;
}

/** A row's id as the domain writes it. */
export function rowId(value: unknown): string {
  return String(positive(value));
}

/** SharePoint's count of the row's changes; null where it did not come. */
export function rowVersion(value: unknown): number | null {
  return isWhole(value) ? value : null;
}

/** One line; null when nothing is written. */
export function text(value: unknown): string | null {
  const line = optionalString(value);
  return line === null ? null : written(line);
}

/** One line that a row is nothing without. */
export function requiredText(value: unknown): string {
  const line = text(value);
  if (line === null) throw new NoSense('nothing is written');
  return line;
}

/** Words that are no person's, exactly as they came. */
export function wordsLike(pattern: RegExp, what: string): FieldReader<string> {
  return (value) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw notA(what, value);
    return value;
  };
}

/** Several lines, plain or rich; null when nothing is written. */
export function note(value: unknown): string | null {
  const lines = optionalString(value);
  return lines === null ? null : written(richTextToPlain(lines));
}

/** One line for each value, empty lines left out. */
export function lines(value: unknown): string[] {
  return (note(value) ?? '').split('\n').flatMap(writtenOrNone);
}

/** One of the values, exactly; null when none is chosen. Another value makes the row unreadable. */
export function choice<const Value extends string>(
  values: readonly Value[],
): FieldReader<Value | null> {
  return (value) => {
    const chosen = text(value);
    if (chosen === null) return null;
    const known = values.find((one) => one === chosen);
    if (known !== undefined) return known;
    throw new NoSense(`'${chosen}' is not one of: ${values.join(', ')}`);
  };
}

/** What a goal or a responsibility stands in; the same choices in both lists. */
export const instrument = choice([
  'Reglemente',
  'Balanserad styrning',
  'Resursplan',
  'Policy',
  'Handlingsprogram',
  'Arbetsplan',
  'Beslut',
]);

/** Any values: the column allows fill-in. */
export function multiChoice(value: unknown): string[] {
  return collection(value).flatMap((one) => writtenOrNone(requiredString(one)));
}

/** The row that the column points at. */
export function lookup(value: unknown): string | null {
  return isEmpty(value) ? null : rowId(value);
}

export function multiLookup(value: unknown): string[] {
  return collection(value).map(rowId);
}

/** Ids among the site's users; names and addresses are not asked for. */
export function multiPerson(value: unknown): number[] {
  return collection(value).map(positive);
}

export function number(value: unknown): number | null {
  if (isEmpty(value)) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw notA('number', value);
  return value;
}

/** Edm.Int64, which SharePoint writes as text. */
export function byteCount(value: unknown): number {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : integer(value);
}

/** The day that a date-only column shows on the site; null when it is empty. */
export function dateOnly(value: unknown): LocalDate | null {
  const sent = text(value);
  if (sent === null) return null;
  const day = knownDays.get(sent) ?? dayOnSite(sent);
  if (day === null) throw new NoSense(`'${sent}' is not a day`);
  if (knownDays.size < mostKnownDays) knownDays.set(sent, day);
  return day;
}

/** The rows of a register have few days among them. */
const knownDays = new Map<string, LocalDate>();
const mostKnownDays = 5_000;

/**
 * SharePoint sends a date-only value as midnight of the site's time zone, told in UTC: 6 May 2012 in Stockholm is
 * `2012-05-05T22:00:00Z`. That instant plus 13 hours falls within the right day of UTC for every zone from UTC-10:59
 * (Honolulu) to UTC+13 (Auckland in summer), so no zone need be known. With the usual 12 hours Auckland's summer is
 * a day early. Wrong for UTC-11, which shares its midnight with UTC+13, and for UTC+13:45 and +14; there is no
 * municipality of ours. A value without Z is already the site's own day, as `getItems` sends it (PnPjs issue 2430).
 */
function dayOnSite(value: string): LocalDate | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):\d{2}:\d{2}(?:\.\d+)?(Z?))?$/.exec(value);
  const day = parseLocalDate(match?.[1] ?? '');
  if (day === null || match?.[3] !== 'Z') return day;
  return addDays(day, Number(match[2]) + 13 >= 24 ? 1 : 0);
}

/** What a person wrote, without space around it and with å, ä and ö as single characters (NFC). */
function written(value: string): string | null {
  const trimmed = value.normalize('NFC').trim();
  return trimmed === '' ? null : trimmed;
}

function writtenOrNone(value: string): string[] {
  const words = written(value);
  return words === null ? [] : [words];
}

/** Several values: empty comes as null or as an empty array. */
function collection(value: unknown): readonly unknown[] {
  if (isEmpty(value)) return [];
  if (!Array.isArray(value)) throw notA('list', value);
  return value;
}

function positive(value: unknown): number {
  const whole = integer(value);
  if (whole < 1) throw notA('positive number', value);
  return whole;
}

function optionalString(value: unknown): string | null {
  return isEmpty(value) ? null : requiredString(value);
}

function requiredString(value: unknown): string {
  if (typeof value !== 'string') throw notA('text', value);
  return value;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isEmpty(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function notA(what: string, value: unknown): NoSense {
  const written = value === undefined ? 'nothing' : JSON.stringify(value);
  return new NoSense(`${written} is not a ${what}`);
}
