/** What is wrong with a scenario's rows when held against manifest/sharepoint-lists.json. */
import { listDeclaration, type ColumnDeclaration } from '../../../src/manifest/siteManifest';
import { isPersonKey } from '../../../src/standin/people';
import type { CellValue, Scenario } from '../../../src/standin/scenario';

/** A single line of text holds at most 255 characters in SharePoint. */
const lineLength = 255;

type RowIds = ReadonlyMap<string, ReadonlySet<unknown>>;

/** One line for each cell that makes no sense, "List row Column: why". Empty when all is well. */
export function rowProblems(scenario: Scenario): string[] {
  const ids: RowIds = new Map(
    scenario.lists.map((list) => [list.title, new Set(list.rows.map((row) => row.id))]),
  );
  return scenario.lists.flatMap((list) => {
    const { columns } = listDeclaration(list.title);
    return list.rows.flatMap((row) =>
      Object.entries(row.values).flatMap(([name, value]) => {
        const column = columns.find((candidate) => candidate.internalName === name);
        const problem = column ? cellProblem(column, value, ids) : 'no such column';
        return problem === null ? [] : [`${list.title} ${row.id} ${name}: ${problem}`];
      }),
    );
  });
}

type Check = (column: ColumnDeclaration, value: CellValue, ids: RowIds) => string | null;

const checks: Readonly<Record<ColumnDeclaration['type'], Check>> = {
  text: (_, value) =>
    textProblem(value) ?? (String(value).length > lineLength ? 'longer than 255 characters' : null),
  note: (_, value) => textProblem(value),
  number: (_, value) => (typeof value === 'number' ? null : 'not a number'),
  dateOnly: (_, value) => dayProblem(value),
  choice: (column, value) => choiceProblem(column, [value]),
  multiChoice: (column, value) =>
    Array.isArray(value) ? choiceProblem(column, value) : 'not several choices',
  lookup: (column, value, ids) => lookupProblem(column, [value], ids),
  multiLookup: (column, value, ids) =>
    Array.isArray(value) ? lookupProblem(column, value, ids) : 'not several rows',
  multiPerson: (_, value) =>
    Array.isArray(value) && value.every((key) => isPersonKey(String(key))) ? null : 'not people',
};

function cellProblem(column: ColumnDeclaration, value: CellValue, ids: RowIds): string | null {
  return value === null ? null : checks[column.type](column, value, ids);
}

function textProblem(value: CellValue): string | null {
  return typeof value === 'string' ? null : 'not text';
}

function dayProblem(value: CellValue): string | null {
  const day = typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : new Date(NaN);
  const written = Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
  return written === value ? null : 'not a day';
}

function choiceProblem(column: ColumnDeclaration, values: readonly CellValue[]): string | null {
  const unknown = values.find((value) => !column.choices?.includes(String(value)));
  return unknown === undefined || column.fillIn ? null : `no choice ${JSON.stringify(unknown)}`;
}

function lookupProblem(
  column: ColumnDeclaration,
  values: readonly CellValue[],
  ids: RowIds,
): string | null {
  const missing = values.find((value) => !ids.get(String(column.list))?.has(value));
  return missing === undefined
    ? null
    : `no row ${JSON.stringify(missing)} in ${String(column.list)}`;
}
