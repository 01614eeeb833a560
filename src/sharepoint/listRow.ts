/** Makes each row of a list mean something, by itself: a row without sense is kept with the reason. */
import * as z from 'zod/mini';
import type { ListTitle, UnreadableRow } from '../domain/policySource';

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

/**
 * Rows of a list. Which columns are asked for follows from the schema: one for each key, and the parts of an object;
 * the row's version always comes too.
 *
 * @param passOver true for a row that is not about anything of ours, as a folder
 */
export function listRows<Schema extends z.ZodMiniObject, Meaning>(
  list: ListTitle,
  schema: Schema,
  toMeaning: (item: z.output<Schema>) => Meaning,
  passOver: (row: unknown) => boolean = () => false,
): ListRows<Meaning> {
  return {
    list,
    ...queryOf(schema),
    read(row) {
      if (passOver(row)) return { kind: 'passedOver' };
      const parsed = schema.safeParse(row);
      return parsed.success
        ? { kind: 'understood', meaning: toMeaning(parsed.data) }
        : { kind: 'unreadable', row: unreadable(list, row, parsed.error.issues) };
    },
  };
}

/** A column's internal name, from its key in a row: the lookup BelongsTo is asked for as `BelongsToId`. */
function internalName(key: string): string {
  return key.replace(/(?<=.)Id$/, '');
}

function queryOf(schema: z.ZodMiniObject): { select: string[]; expand: string[] } {
  const columns = Object.entries(schema.shape).map(([key, column]) => ({
    key,
    parts: column instanceof z.ZodMiniObject ? Object.keys(column.shape) : null,
  }));
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
  issues: readonly z.core.$ZodIssue[],
): UnreadableRow {
  const columns = issues.map(({ path }) => internalName(String(path[0] ?? '?')));
  const [first = '?'] = columns;
  const why = issues.map(({ message }, place) => {
    const column = columns[place] ?? '?';
    return column === first ? message : `${column}: ${message}`;
  });
  const { id, title } = signs.parse(row);
  return { list, id, title, column: first, why: why.join('; ') };
}

/** By what a person finds a row that cannot be read; each part is taken where it makes sense. */
const signs = z.catch(
  z.pipe(
    z.object({
      Id: z.catch(z.pipe(z.int(), z.transform(String)), '?'),
      Title: z.catch(z.nullable(z.string().check(z.trim(), z.minLength(1))), null),
      File: z.catch(z.nullable(z.object({ Name: z.string() })), null),
    }),
    z.transform(({ Id, Title, File }) => ({ id: Id, title: Title ?? File?.Name ?? null })),
  ),
  { id: '?', title: null },
);
