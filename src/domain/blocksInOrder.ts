/** Walking a document's text: its words block by block, and the paragraph numbers readers cite. */
import type {
  HeadingBlock,
  InlineRun,
  ListBlock,
  ListItem,
  ParagraphBlock,
  TableBlock,
  TextBlock,
  TextDocument,
} from './textDocument';

/**
 * Every heading and paragraph in reading order, also those inside lists and table cells, and last
 * those of the notes: each word of the text once. Page headers and footers are left out.
 */
export function* blocksInOrder(
  document: Pick<TextDocument, 'blocks' | 'notes'>,
): Generator<HeadingBlock | ParagraphBlock> {
  yield* wordBlocks(document.blocks);
  for (const note of document.notes) yield* wordBlocks(note.blocks);
}

/** The block's words with their labels, as search and passages use them; cells are parted by tabs. */
export function plainText(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return labelled(block.label, runsText(block.runs));
    case 'list':
      return block.items.map(itemText).join('\n');
    case 'table':
      return block.rows
        .map((row) => row.cells.map((cell) => blocksText(cell.blocks)).join('\t'))
        .join('\n');
  }
}

/** The block's words without its label. */
export function wordsOf(block: HeadingBlock | ParagraphBlock): string {
  return runsText(block.runs);
}

/**
 * Paragraph numbers by anchor, from 1, as one counts with a finger on the page: headings, tables and
 * pictures are not counted, a list belongs to the paragraph it follows, and a list that follows none
 * counts as one. Anchors of items inside a list give the number of the whole.
 */
export function paragraphNumbers(document: TextDocument): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { block, number } of countedBlocks(document.blocks)) {
    if (number === null) continue;
    for (const anchor of anchorsWithin(block)) numbers.set(anchor, number);
  }
  return numbers;
}

/** The anchors of all that has words or is an item, each with the anchor of the block of the text that holds it. */
export function holdingBlocks({ blocks }: TextDocument): ReadonlyMap<string, string> {
  const known = holdingKnown.get(blocks);
  if (known) return known;
  const holding = new Map<string, string>();
  for (const block of blocks) collectAnchors(block, block.anchor, holding);
  holdingKnown.set(blocks, holding);
  return holding;
}

/** Several ask it of one text, and a long text has thousands of anchors. */
const holdingKnown = new WeakMap<readonly TextBlock[], ReadonlyMap<string, string>>();

export interface CountedBlock {
  readonly block: TextBlock;
  /** The paragraph this block is or belongs to; null for what is not counted. */
  readonly number: number | null;
  /** True for a list that belongs to the paragraph before it. */
  readonly introduced: boolean;
}

/** The counting behind `paragraphNumbers`, which also gives the blocks their anchors. */
export function countedBlocks(blocks: readonly TextBlock[]): readonly CountedBlock[] {
  let number = 0;
  let open = false;
  return blocks.map((block) => {
    const introduced = block.kind === 'list' && open;
    const counted = isCounted(block);
    if (counted && !introduced) number += 1;
    open = counted;
    return { block, number: counted ? number : null, introduced };
  });
}

function isCounted(block: TextBlock): boolean {
  if (block.kind === 'list') return true;
  return block.kind === 'paragraph' && /\S/.test(runsText(block.runs));
}

function* wordBlocks(blocks: readonly TextBlock[]): Generator<HeadingBlock | ParagraphBlock> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield block;
    else for (const inner of blocksInside(block)) yield* wordBlocks(inner);
  }
}

function blocksInside(block: ListBlock | TableBlock): readonly (readonly TextBlock[])[] {
  return block.kind === 'list'
    ? block.items.map((item) => item.blocks)
    : block.rows.flatMap((row) => row.cells.map((cell) => cell.blocks));
}

function* anchorsWithin(block: TextBlock): Generator<string> {
  yield block.anchor;
  if (block.kind !== 'list') return;
  for (const item of block.items) {
    yield item.anchor;
    for (const inner of item.blocks) yield* anchorsWithin(inner);
  }
}

function collectAnchors(block: TextBlock, holder: string, into: Map<string, string>): void {
  into.set(block.anchor, holder);
  if (block.kind === 'list') for (const item of block.items) into.set(item.anchor, holder);
  if (block.kind !== 'list' && block.kind !== 'table') return;
  for (const blocks of blocksInside(block)) {
    for (const inner of blocks) collectAnchors(inner, holder, into);
  }
}

function itemText(item: ListItem): string {
  return labelled(item.label, blocksText(item.blocks));
}

function blocksText(blocks: readonly TextBlock[]): string {
  return blocks.map(plainText).join('\n');
}

function labelled(label: string | null, text: string): string {
  return label === null ? text : `${label} ${text}`;
}

function runsText(runs: readonly InlineRun[]): string {
  return runs.map(runText).join('');
}

function runText(run: InlineRun): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'link':
      return runsText(run.runs);
    case 'lineBreak':
      return '\n';
    case 'noteReference':
    case 'image':
      return '';
  }
}
