/** Word's tables: header cells, cells that span columns and rows. */
import type { TableBlock, TableRow, TextBlock } from '../domain/textDocument';
import { isOn } from './wordLook';
import { integer } from './wordStyles';
import { unwrapped, type ReadBlocks, type WordStory } from './wordStory';
import type { XmlElement } from './xmlParser';

interface GridCell {
  readonly header: boolean;
  readonly columnSpan: number;
  rowSpan: number;
  readonly blocks: readonly TextBlock[];
}

/** Cells that may go on below, by the grid column they begin in. */
type OpenCells = Map<number, GridCell>;

/** Reads a `w:tbl`; null when no row of it is left. */
export function readTable(
  table: XmlElement,
  story: WordStory,
  readBlocks: ReadBlocks,
): TableBlock | null {
  const rows = collected(table.children, 'w:tr', story).filter((row) => !isRowDeleted(row, story));
  const marksFirstRow = rows.length > 1 && showsFirstRow(table.child('w:tblPr'), story);
  let open: OpenCells = new Map();
  const tableRows: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const isHeader =
      isOn(row.child('w:trPr')?.child('w:tblHeader')) || (index === 0 && marksFirstRow);
    const read = readRow(row, open, isHeader, (cell) => readBlocks(cell.children, story), story);
    open = read.open;
    tableRows.push({ cells: read.cells });
  }
  const hasContent = tableRows.some((row) => row.cells.some((cell) => cell.blocks.length > 0));
  return hasContent ? { kind: 'table', anchor: '', rows: tableRows } : null;
}

function readRow(
  row: XmlElement,
  open: OpenCells,
  header: boolean,
  readCell: (cell: XmlElement) => TextBlock[],
  story: WordStory,
): { cells: GridCell[]; open: OpenCells } {
  const cells: GridCell[] = [];
  const openBelow: OpenCells = new Map();
  const skipped = integer(row.child('w:trPr')?.value('w:gridBefore')) ?? 0;
  if (skipped > 0) cells.push({ header: false, columnSpan: skipped, rowSpan: 1, blocks: [] });
  let column = skipped;
  for (const cell of collected(row.children, 'w:tc', story)) {
    const { columnSpan, continues, restarts } = cellShape(cell);
    const above = open.get(column);
    if (continues && above) {
      above.rowSpan += 1;
      openBelow.set(column, above);
    } else {
      const read: GridCell = { header, columnSpan, rowSpan: 1, blocks: readCell(cell) };
      cells.push(read);
      if (restarts || continues) openBelow.set(column, read);
    }
    column += columnSpan;
  }
  return { cells, open: openBelow };
}

function cellShape(cell: XmlElement): {
  columnSpan: number;
  continues: boolean;
  restarts: boolean;
} {
  const properties = cell.child('w:tcPr');
  const merge = properties?.child('w:vMerge');
  const restarts = merge?.attribute('w:val') === 'restart';
  const span = integer(properties?.value('w:gridSpan')) ?? 1;
  return {
    columnSpan: Math.min(Math.max(span, 1), 63),
    continues: merge !== undefined && !restarts,
    restarts,
  };
}

/** Rows or cells, also those inside content controls and tracked insertions. */
function collected(elements: readonly XmlElement[], name: string, story: WordStory): XmlElement[] {
  return elements.flatMap((element) =>
    element.name === name ? [element] : collected(unwrapped(element, story) ?? [], name, story),
  );
}

function isRowDeleted(row: XmlElement, story: WordStory): boolean {
  const isDeleted = row.child('w:trPr')?.child('w:del') !== undefined;
  if (isDeleted) story.tracked.changes = true;
  return isDeleted;
}

/** Nearly every table *may* draw its first row apart; its style decides whether it does. */
function showsFirstRow(properties: XmlElement | undefined, story: WordStory): boolean {
  const look = properties?.child('w:tblLook');
  const isWanted =
    look?.attribute('w:firstRow') === undefined
      ? (parseInt(look?.attribute('w:val') ?? '0', 16) & 0x20) !== 0
      : /^(1|true|on)$/.test(look.attribute('w:firstRow') ?? '');
  return isWanted && story.styles.marksFirstRow(properties?.value('w:tblStyle'));
}
