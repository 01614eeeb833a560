/** The entries of the table of contents: headings, else the first words of the paragraphs. */
import { countedBlocks, plainText, wordsOf } from '../../domain/blocksInOrder';
import type { TextBlock, TextDocument } from '../../domain/textDocument';
import type { ContentsEntry } from '../components/ContentsList';
import type { StatusWords } from '../components/StatusBadge';

/** Deeper headings would make the list as long as the text. */
const deepestLevel = 3;
const longestFirstWords = 26;

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly fromParagraphs: boolean;
}

export function contentsOf(
  document: TextDocument,
  marks: readonly { readonly anchor: string; readonly status: StatusWords }[],
): Contents {
  const headings = document.blocks.filter(
    (block) => block.kind === 'heading' && block.level <= deepestLevel,
  );
  const starts = headings.length > 1 ? headings : paragraphStarts(document);
  const order = document.blocks.map((block) => block.anchor);
  const entries = starts.map((block, place) => ({
    anchor: block.anchor,
    words: headings.length > 1 ? headingWords(block) : firstWords(plainText(block)),
    level: block.kind === 'heading' ? block.level : 1,
    mark: markBetween(block.anchor, starts[place + 1]?.anchor, order, marks),
  }));
  return { entries, fromParagraphs: headings.length <= 1 };
}

function paragraphStarts(document: TextDocument): TextBlock[] {
  return countedBlocks(document.blocks)
    .filter(({ number, introduced }) => number !== null && !introduced)
    .map(({ block }) => block);
}

function headingWords(block: TextBlock): string {
  if (block.kind !== 'heading') return '';
  return block.label === null ? wordsOf(block) : `${block.label} ${wordsOf(block)}`;
}

function firstWords(text: string): string {
  const plain = text.replace(/^[\s–-]+/, '').replace(/\s+/g, ' ');
  if (plain.length <= longestFirstWords) return plain;
  const cut = plain.slice(0, longestFirstWords);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12))}\u00a0…`;
}

/** The first mark from one entry up to the next. */
function markBetween(
  from: string,
  to: string | undefined,
  order: readonly string[],
  marks: readonly { readonly anchor: string; readonly status: StatusWords }[],
): StatusWords | null {
  const start = order.indexOf(from);
  const end = to === undefined ? order.length : order.indexOf(to);
  const within = new Set(order.slice(start, end));
  const status = marks.find((mark) => within.has(mark.anchor))?.status;
  return status ?? null;
}
