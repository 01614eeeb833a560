/** SharePoint's field values to domain values: one schema for each type of column, shared by all lists. */
import * as v from 'valibot';
import { addDays, parseLocalDate, type LocalDate } from '../domain/localDate';
import { richTextToPlain } from './richText';

/** JSON has numbers alone; a whole one that is kept exactly. */
export const integer = v.pipe(v.number(), v.safeInteger());

export const positiveInteger = v.pipe(integer, v.minValue(1));

/** A row's id as the domain writes it. */
export const rowId = v.pipe(positiveInteger, v.transform(String));

/** SharePoint's count of the row's changes; null where it did not come. */
export const rowVersion = v.fallback(v.nullable(integer), null);

const optionalString = v.nullish(v.string(), null);

/** One line; null when nothing is written. */
export const text = v.pipe(optionalString, v.transform(written));

/** One line that a row is nothing without. */
export const requiredText = v.pipe(text, v.string('nothing is written'));

/** Several lines, plain or rich; null when nothing is written. */
export const note = v.pipe(
  optionalString,
  v.transform((value) => written(value && richTextToPlain(value))),
);

/** One line for each value, empty lines left out. */
export const lines = v.pipe(
  note,
  v.transform((value) => (value ?? '').split('\n').flatMap(writtenOrNone)),
);

/** One of the values, exactly; null when none is chosen. Another value makes the row unreadable. */
export function choice<const Value extends string>(values: readonly Value[]) {
  const known = v.picklist(
    values,
    ({ input }) => `'${String(input)}' is not one of: ${values.join(', ')}`,
  );
  return v.pipe(text, v.nullable(known));
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
export const multiChoice = v.pipe(
  collection(v.string()),
  v.transform((values) => values.flatMap(writtenOrNone)),
);

/** The row that the column points at. */
export const lookup = v.nullish(rowId, null);

export const multiLookup = collection(rowId);

/** Ids among the site's users; names and addresses are not asked for. */
export const multiPerson = collection(positiveInteger);

export const number = v.nullish(v.pipe(v.number(), v.finite()), null);

/** Edm.Int64, which SharePoint writes as text. */
export const byteCount = v.pipe(
  v.union([integer, v.pipe(v.string(), v.regex(/^\d+$/))]),
  v.transform(Number),
);

/** The day that a date-only column shows on the site; null when it is empty. */
export const dateOnly = v.pipe(
  text,
  v.rawTransform<string | null, LocalDate | null>(({ dataset: { value }, addIssue, NEVER }) => {
    if (value === null) return null;
    const day = dayOnSite(value);
    if (day !== null) return day;
    addIssue({ message: `'${value}' is not a day` });
    return NEVER;
  }),
);

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
function written(value: string | null): string | null {
  const trimmed = value?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function writtenOrNone(value: string): string[] {
  const words = written(value);
  return words === null ? [] : [words];
}

/** Several values: empty comes as null or as an empty array. */
function collection<Value extends v.GenericSchema>(one: Value) {
  return v.nullish(v.array(one), []);
}
