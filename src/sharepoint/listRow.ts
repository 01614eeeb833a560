/** Makes each row of a list mean something, by itself: a row without sense is kept with the reason. */
import * as v from 'valibot';
import type { ListTitle, UnreadableRow } from '../domain/policySource';
import { integer } from './fieldValue';

/** How one list is asked for and understood. */
export interface ListRows<Meaning> {
  readonly list: ListTitle;
  /** For `$select`. */
  readonly select: readonly string[];
  /** For `$expand`. */
  readonly expand: readonly string[];
  readonly read: (row: unknown) => RowOutcome<Meaning>;
}

export type RowOutcome<Meaning> =
  | { readonly kind: 'understood'; readonly meaning: Meaning }
  | { readonly kind: 'unreadable'; readonly row: UnreadableRow }
  | { readonly kind: 'passedOver' };

/** SharePoint's count of a row's changes, those included that leave its date as it was. */
export const versionColumn = 'owshiddenversion';

/** A row: a schema for each key. */
export type RowSchema = v.GenericSchema & { readonly entries: v.ObjectEntries };

/**
 * Rows of a list. Which columns are asked for follows from the schema: one for each key, and the parts of an object;
 * the row's version always comes too.
 *
 * @param passOver true for a row that is not about anything of ours, as a folder
 */
export function listRows<Schema extends RowSchema, Meaning>(
  list: ListTitle,
  schema: Schema,
  toMeaning: (item: v.InferOutput<Schema>) => Meaning,
  passOver: (row: unknown) => boolean = () => false,
): ListRows<Meaning> {
  return {
    list,
    ...queryOf(schema),
    read(row) {
      if (passOver(row)) return { kind: 'passedOver' };
      const parsed = v.safeParse(schema, row);
      return parsed.success
        ? { kind: 'understood', meaning: toMeaning(parsed.output) }
        : { kind: 'unreadable', row: unreadable(list, row, parsed.issues) };
    },
  };
}

/** A column's internal name, from its key in a row: the lookup BelongsTo is asked for as `BelongsToId`. */
function internalName(key: string): string {
  return key.replace(/(?<=.)Id$/, '');
}

function queryOf(schema: RowSchema): { select: string[]; expand: string[] } {
  const columns = Object.entries(schema.entries).map(([key, column]) => {
    const { entries } = column as Partial<RowSchema>;
    return { key, parts: entries ? Object.keys(entries) : null };
  });
  const asked = columns.flatMap(
    ({ key, parts }) => parts?.map((part) => `${key}/${part}`) ?? [key],
  );
  return {
    select: [...new Set([...asked, versionColumn])],
    expand: columns.filter(({ parts }) => parts !== null).map(({ key }) => key),
  };
}

/** One entry for a row, however many of its columns are wrong: the first is named, the reason tells them all. */
function unreadable(
  list: ListTitle,
  row: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): UnreadableRow {
  const columns = issues.map(({ path }) => {
    const key = path?.[0].key;
    return typeof key === 'string' ? internalName(key) : '?';
  });
  const [first = '?'] = columns;
  const why = issues.map(({ message }, place) => {
    const column = columns[place] ?? '?';
    return column === first ? message : `${column}: ${message}`;
  });
  const { id, title } = v.parse(signs, row);
  return { list, id, title, column: first, why: why.join('; ') };
}

/** By what a person finds a row that cannot be read; each part is taken where it makes sense. */
const signs = v.fallback(
  v.pipe(
    v.object({
      Id: v.fallback(v.pipe(integer, v.transform(String)), '?'),
      Title: v.fallback(v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1))), null),
      File: v.fallback(v.nullable(v.object({ Name: v.string() })), null),
    }),
    v.transform(({ Id, Title, File }) => ({ id: Id, title: Title ?? File?.Name ?? null })),
  ),
  { id: '?', title: null },
);
