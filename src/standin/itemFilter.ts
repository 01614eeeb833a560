/** Judges the rows of a list by a parsed $filter, as SharePoint's columns allow. */
import { NotImplementedHere, expressionInvalid, notFilterable } from './errors';
import { type FilterColumn, type FilterContext, filterColumn } from './filterColumns';
import type { Comparison, DatePart, FilterLiteral, FilterNode } from './odataFilter';
import type { StoredRow } from './siteModel';
import { wallClock } from './siteTime';

export type RowTest = (row: StoredRow) => boolean;

/** Throws SharePoint's 400 for unknown columns and for column types that cannot be filtered. */
export function rowTest(node: FilterNode, context: FilterContext): RowTest {
  switch (node.kind) {
    case 'and': {
      const [left, right] = [rowTest(node.left, context), rowTest(node.right, context)];
      return (row) => left(row) && right(row);
    }
    case 'or': {
      const [left, right] = [rowTest(node.left, context), rowTest(node.right, context)];
      return (row) => left(row) || right(row);
    }
    case 'not': {
      const of = rowTest(node.of, context);
      return (row) => !of(row);
    }
    case 'match':
      return matchTest(filterColumn(node.path, context), node.how, node.text);
    case 'compare':
      return compareTest(filterColumn(node.path, context), node, context.site.timeZone);
  }
}

function matchTest(column: FilterColumn, how: 'startswith' | 'substringof', text: string): RowTest {
  if (column.kind !== 'text') throw notFilterable(column.internalName, column.kind);
  const wanted = text.toLowerCase();
  const holds = (value: string) =>
    how === 'startswith' ? value.startsWith(wanted) : value.includes(wanted);
  return (row) => column.values(row).some((value) => holds(String(value).toLowerCase()));
}

function compareTest(
  column: FilterColumn,
  node: Extract<FilterNode, { kind: 'compare' }>,
  timeZone: string,
): RowTest {
  const { op, literal, datePart } = node;
  if (datePart !== null) return datePartTest(column, datePart, op, literal, timeZone);
  if (literal.kind === 'null') return nullTest(column, op);
  const wanted = comparable(column, literal);
  const holds = (value: string | number | boolean) => compares(valueOf(column, value), op, wanted);
  if (op !== 'ne') return (row) => column.values(row).some(holds);
  return (row) => column.values(row).every(holds);
}

function nullTest(column: FilterColumn, op: Comparison): RowTest {
  if (op === 'eq') return (row) => column.values(row).length === 0;
  if (op === 'ne') return (row) => column.values(row).length > 0;
  throw expressionInvalid(`${column.internalName} ${op} null`);
}

function datePartTest(
  column: FilterColumn,
  part: DatePart,
  op: Comparison,
  literal: FilterLiteral,
  timeZone: string,
): RowTest {
  if (column.kind !== 'dateTime' || literal.kind !== 'number')
    throw expressionInvalid(`${part}(${column.internalName})`);
  const at = { year: 0, month: 1, day: 2, hour: 3, minute: 4, second: 5 }[part];
  const wanted = literal.value;
  return (row) =>
    column.values(row).some((value) => {
      const numbers = wallClock(String(value), timeZone).split(/[-T:]/).map(Number);
      return compares(numbers[at] ?? NaN, op, wanted);
    });
}

/** The literal in the column's own kind; a literal of the wrong kind is SharePoint's 400. */
function comparable(column: FilterColumn, literal: FilterLiteral): string | number {
  if (column.kind === 'boolean') return booleanLiteral(column.internalName, literal);
  const found = column.kind === 'dateTime' ? timeLiteral(literal) : sameKind(column.kind, literal);
  if (found !== null) return found;
  const shown = literal.kind === 'null' ? 'null' : String(literal.value);
  throw expressionInvalid(`${column.internalName} … ${shown}`);
}

function timeLiteral(literal: FilterLiteral): number | null {
  const isTime = literal.kind === 'dateTime' || literal.kind === 'text';
  const time = isTime ? Date.parse(literal.value) : NaN;
  return Number.isNaN(time) ? null : time;
}

function sameKind(
  kind: 'text' | 'number' | 'guid',
  literal: FilterLiteral,
): string | number | null {
  if (literal.kind === 'number') return kind === 'number' ? literal.value : null;
  if (literal.kind === 'guid') return kind === 'guid' ? literal.value : null;
  return literal.kind === 'text' && kind !== 'number' ? literal.value.toLowerCase() : null;
}

/**
 * On SharePoint `Flag eq true` gives the rows where Flag is false (PnP-JS-Core issue 747, sp-dev-docs issue
 * 4750); only 1 and 0 work. Doing "the sensible thing" here would hide that, so it is refused.
 */
function booleanLiteral(name: string, literal: FilterLiteral): number {
  if (literal.kind === 'number') return literal.value;
  throw new NotImplementedHere(
    `$filter with true or false on the Yes/No column ${name}: SharePoint answers with the opposite rows, write 'eq 1' or 'eq 0'`,
  );
}

function valueOf(column: FilterColumn, value: string | number | boolean): string | number {
  if (column.kind === 'dateTime') return Date.parse(String(value));
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : value.toLowerCase();
}

function compares(value: string | number, op: Comparison, wanted: string | number): boolean {
  switch (op) {
    case 'eq':
      return value === wanted;
    case 'ne':
      return value !== wanted;
    case 'lt':
      return value < wanted;
    case 'gt':
      return value > wanted;
    case 'le':
      return value <= wanted;
    case 'ge':
      return value >= wanted;
  }
}
