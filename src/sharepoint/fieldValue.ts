/** SharePoint's field values to domain values: one schema for each type of column, shared by all lists. */
import * as z from 'zod/mini';
import { addDays, parseLocalDate, type LocalDate } from '../domain/localDate';
import { richTextToPlain } from './richText';

/** A row's id as the domain writes it. */
export const rowId = z.pipe(z.int().check(z.positive()), z.transform(String));

/** SharePoint's count of the row's changes; null where it did not come. */
export const rowVersion = z.catch(z.nullable(z.int()), null);

/** One line; null when nothing is written. */
export const text = z.pipe(z.nullish(z.string()), z.transform(written));

/** One line that a row is nothing without. */
export const requiredText = z.pipe(
  text,
  z.transform((value: string | null, context) => {
    if (value !== null) return value;
    context.issues.push({ code: 'custom', message: 'nothing is written', input: value });
    return z.NEVER;
  }),
);

/** Several lines, plain or rich; null when nothing is written. */
export const note = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => written(value && richTextToPlain(value))),
);

/** One line for each value, empty lines left out. */
export const lines = z.pipe(
  note,
  z.transform((value: string | null) => (value ?? '').split('\n').flatMap(writtenOrNone)),
);

/** One of the values, exactly; null when none is chosen. Another value makes the row unreadable. */
export function choice<const Value extends string>(values: readonly Value[]) {
  return z.pipe(
    text,
    z.transform((value: string | null, context): Value | null => {
      const known = values.find((candidate) => candidate === value);
      if (known !== undefined || value === null) return known ?? null;
      const message = `'${value}' is not one of: ${values.join(', ')}`;
      context.issues.push({ code: 'custom', message, input: value });
      return z.NEVER;
    }),
  );
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
export const multiChoice = z.pipe(
  collection(z.string()),
  z.transform((values: string[]) => values.flatMap(writtenOrNone)),
);

/** The row that the column points at. */
export const lookup = z.pipe(
  z.nullish(rowId),
  z.transform((id: string | null | undefined) => id ?? null),
);

export const multiLookup = collection(rowId);

/** Ids among the site's users; names and addresses are not asked for. */
export const multiPerson = collection(z.int().check(z.positive()));

export const number = z.pipe(
  z.nullish(z.number()),
  z.transform((value) => value ?? null),
);

/** Edm.Int64, which SharePoint writes as text. */
export const byteCount = z.pipe(
  z.union([z.int(), z.string().check(z.regex(/^\d+$/))]),
  z.transform(Number),
);

/** The day that a date-only column shows on the site; null when it is empty. */
export const dateOnly = z.pipe(
  text,
  z.transform((value: string | null, context): LocalDate | null => {
    if (value === null) return null;
    const day = dayOnSite(value);
    if (day !== null) return day;
    context.issues.push({ code: 'custom', message: `'${value}' is not a day`, input: value });
    return z.NEVER;
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
function written(value: string | null | undefined): string | null {
  const trimmed = value?.normalize('NFC').trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed;
}

function writtenOrNone(value: string): string[] {
  const words = written(value);
  return words === null ? [] : [words];
}

/** Several values: empty comes as null or as an empty array. */
function collection<Value extends z.ZodMiniType>(one: Value) {
  return z.pipe(
    z.nullish(z.array(one)),
    z.transform((values: z.output<Value>[] | null | undefined) => values ?? []),
  );
}
