/** Makes each row of a list mean something, by itself: a row without sense is kept with the reason. */
import * as v from 'valibot';
import type { ListTitle, UnreadableRow } from '../domain/policySource';
import { integer } from './checkedAnswer';
import { NoSense, type FieldReader } from './fieldValue';

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

/** A row: a reader for each key. */
export type RowFields = Readonly<Record<string, FieldReader<unknown>>>;

export type RowValues<Fields extends RowFields> = {
  readonly [Key in keyof Fields]: ReturnType<Fields[Key]>;
};

/**
 * Rows of a list. Which columns are asked for follows from the fields: one for each key, and the parts of an object;
 * the row's version always comes too.
 *
 * @param toMeaning throws NoSense when the columns make none together
 * @param passOver true for a row that is not about anything of ours, as a folder
 */
export function listRows<Fields extends RowFields, Meaning>(
  list: ListTitle,
  fields: Fields,
  toMeaning: (item: RowValues<Fields>) => Meaning,
  passOver: (row: unknown) => boolean = () => false,
): ListRows<Meaning> {
  return {
    list,
    ...queryOf(fields),
    read(row) {
      if (passOver(row)) return { kind: 'passedOver' };
      const { values, problems } = readFields(fields, row);
      if (problems.length > 0) return { kind: 'unreadable', row: unreadable(list, row, problems) };
      try {
        return { kind: 'understood', meaning: toMeaning(values) };
      } catch (error) {
        const problem = problemOf('?', error);
        return { kind: 'unreadable', row: unreadable(list, row, [problem]) };
      }
    },
  };
}

interface FieldProblem {
  readonly column: string;
  readonly why: string;
}

/** What each column holds. The values are whole only where there are no problems. */
export function readFields<Fields extends RowFields>(
  fields: Fields,
  row: unknown,
): { readonly values: RowValues<Fields>; readonly problems: readonly FieldProblem[] } {
  const sent = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const key in fields) {
    try {
      values[key] = fields[key]?.(sent[key]);
    } catch (error) {
      problems.push(problemOf(internalName(key), error));
    }
  }
  return { values: values as RowValues<Fields>, problems };
}

/** A column that holds an object of these parts. */
export interface PartsReader<Parts extends RowFields> extends FieldReader<RowValues<Parts>> {
  readonly parts: Parts;
}

export function partsOf<Parts extends RowFields>(parts: Parts): PartsReader<Parts> {
  const read = (value: unknown) => {
    if (typeof value !== 'object' || value === null) throw new NoSense('it is empty');
    const { values, problems } = readFields(parts, value);
    const [first] = problems;
    if (first) throw new NoSense(`${first.column}: ${first.why}`);
    return values;
  };
  return Object.assign(read, { parts });
}

/** What is no NoSense is an error of ours. */
function problemOf(column: string, error: unknown): FieldProblem {
  if (!(error instanceof NoSense)) throw error;
  return { column: error.column ?? column, why: error.message };
}

/** A column's internal name, from its key in a row: the lookup BelongsTo is asked for as `BelongsToId`. */
function internalName(key: string): string {
  return key.replace(/(?<=.)Id$/, '');
}

function queryOf(fields: RowFields): { select: string[]; expand: string[] } {
  const columns = Object.entries(fields).map(([key, read]) => {
    const { parts } = read as Partial<PartsReader<RowFields>>;
    return { key, parts: parts ? Object.keys(parts) : null };
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
  problems: readonly FieldProblem[],
): UnreadableRow {
  const first = problems[0]?.column ?? '?';
  const why = problems.map((one) => (one.column === first ? one.why : `${one.column}: ${one.why}`));
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
