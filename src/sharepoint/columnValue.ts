/** Domain values to SharePoint's field values, by the type that the manifest declares for each column. */
import { addDays, parseLocalDate, type LocalDate } from '../domain/localDate';
import type { ListTitle } from '../domain/policySource';
import { listDeclaration, type ColumnDeclaration } from '../manifest/siteManifest';

/** By internal name. Days as `YYYY-MM-DD`, lookups as row ids; null empties the column. */
export type RowValues = Readonly<Record<string, string | readonly string[] | null>>;

/** As `items.add` and `items.update` take them: a lookup's name ends in Id, and a multiple one is an array. */
export function fieldValues(list: ListTitle, values: RowValues): Record<string, unknown> {
  const { columns } = listDeclaration(list);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const column = columns.find(({ internalName }) => internalName === name);
      if (!column) throw new Error(`the list '${list}' has no column '${name}'`);
      return fieldValue(column, value);
    }),
  );
}

function fieldValue(
  { internalName, type }: ColumnDeclaration,
  value: RowValues[string],
): [string, unknown] {
  if (type === 'lookup') return [`${internalName}Id`, value === null ? null : Number(value)];
  if (type === 'multiLookup') return [`${internalName}Id`, Array.from(value ?? [], Number)];
  if (type === 'dateOnly' && typeof value === 'string')
    return [internalName, midnightOnSite(value)];
  return [internalName, value];
}

/** The site's time zone: `check` says, and `import` refuses, where it is another. */
const siteTimeZone = 'Europe/Stockholm';

/** The instant when the day begins on the site, as SharePoint keeps date-only columns. */
function midnightOnSite(day: string): string {
  const known = parseLocalDate(day);
  if (known === null) throw new RangeError(`'${day}' is not a calendar day`);
  // Midnight falls on the day before by UTC; the offset is at most two hours, since 1900 in Sweden.
  const eve = addDays(known, -1);
  const start = [22, 23].map((hour) => `${eve}T${hour}:00:00Z`).find((at) => dayAt(at) === known);
  return start ?? `${known}T00:00:00Z`;
}

function dayAt(instant: string): LocalDate | null {
  return parseLocalDate(clock.format(new Date(instant)));
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: siteTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
