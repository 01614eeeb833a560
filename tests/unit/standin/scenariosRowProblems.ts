/** What is wrong with a scenario's rows when held against manifest/sharepoint-lists.json. */
import { listDeclaration, type ColumnDeclaration } from '../../../src/manifest/siteManifest';
import { isPersonKey } from '../../../src/standin/people';
import type { CellValue, Scenario } from '../../../src/standin/scenario';

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

function cellProblem(column: ColumnDeclaration, value: CellValue, ids: RowIds): string | null {
  if (value === null) return null;
  switch (column.type) {
    case 'text':
    case 'note':
      return textProblem(column, value);
    case 'number':
      return typeof value === 'number' ? null : 'not a number';
    case 'dateOnly':
      return dayProblem(value);
    case 'choice':
      return choiceProblem(column, [value]);
    case 'multiChoice':
      return Array.isArray(value) ? choiceProblem(column, value) : 'not several choices';
    case 'lookup':
      return lookupProblem(column, [value], ids);
    case 'multiLookup':
      return Array.isArray(value) ? lookupProblem(column, value, ids) : 'not several rows';
    case 'multiPerson':
      return Array.isArray(value) && value.every((key) => isPersonKey(String(key)))
        ? null
        : 'not people';
  }
}

/** A single line of text holds at most 255 characters in SharePoint. */
function textProblem(column: ColumnDeclaration, value: CellValue): string | null {
  if (typeof value !== 'string') return 'not text';
  return column.type === 'text' && value.length > 255 ? 'longer than 255 characters' : null;
}

function dayProblem(value: CellValue): string | null {
  const day = typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : new Date(NaN);
  const written = Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
  return written === value ? null : 'not a day';
}

function choiceProblem(column: ColumnDeclaration, values: readonly unknown[]): string | null {
  const unknown = values.find((value) => !column.choices?.includes(String(value)));
  return unknown === undefined || column.fillIn ? null : `no choice '${String(unknown)}'`;
}

function lookupProblem(
  column: ColumnDeclaration,
  values: readonly unknown[],
  ids: RowIds,
): string | null {
  const missing = values.find((value) => !ids.get(String(column.list))?.has(value));
  return missing === undefined ? null : `no row ${String(missing)} in ${String(column.list)}`;
}
