/** Gives every block of a text its anchor: what addresses and citations point to. */
import { countedBlocks } from '../domain/blocksInOrder';
import type { ListBlock, TableBlock, TextBlock } from '../domain/textDocument';

type Anchored = { -readonly [K in 'anchor']: string };

/**
 * Sets the anchors of freshly read blocks - the one place where a block is changed after it was made.
 * `prefix` keeps the anchors of notes, cells and items apart: `n2` gives `n2s1`.
 */
export function setAnchors(blocks: readonly TextBlock[], prefix = ''): void {
  const seen = { heading: 0, table: 0, wordless: 0, list: 0, item: 0 };
  for (const { block, number, introduced } of countedBlocks(blocks)) {
    if (block.kind === 'heading') {
      anchor(block, `${prefix}r${(seen.heading += 1)}`);
    } else if (block.kind === 'table') {
      anchor(block, `${prefix}t${(seen.table += 1)}`);
      anchorCells(block);
    } else if (number === null) {
      anchor(block, `${prefix}b${(seen.wordless += 1)}`);
    } else if (block.kind === 'list') {
      if (!introduced) seen.list = seen.item = 0;
      const paragraph = `${prefix}s${number}`;
      anchor(block, introduced ? `${paragraph}l${(seen.list += 1)}` : paragraph);
      seen.item = anchorItems(block, paragraph, seen.item);
    } else {
      seen.list = seen.item = 0;
      anchor(block, `${prefix}s${number}`);
    }
  }
}

/** Items count on through all lists of one paragraph, so that each has its own anchor. */
function anchorItems(list: ListBlock, paragraph: string, before: number): number {
  let count = before;
  for (const item of list.items) {
    count += 1;
    anchor(item, `${paragraph}p${count}`);
    setAnchors(item.blocks, item.anchor);
  }
  return count;
}

function anchorCells(table: TableBlock): void {
  for (const [row, { cells }] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      setAnchors(cell.blocks, `${table.anchor}r${row + 1}k${column + 1}`);
    }
  }
}

function anchor(target: Anchored | Readonly<Anchored>, value: string): void {
  (target as Anchored).anchor = value;
}
