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
  const marked = marksByEntry(document, starts, marks);
  const entries = starts.map((block) => ({
    anchor: block.anchor,
    words: headings.length > 1 ? headingWords(block) : firstWords(plainText(block)),
    level: block.kind === 'heading' ? block.level : 1,
    mark: marked.get(block.anchor) ?? null,
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

/** The first mark from each entry up to the next, by the entry's anchor. */
function marksByEntry(
  document: TextDocument,
  starts: readonly TextBlock[],
  marks: readonly { readonly anchor: string; readonly status: StatusWords }[],
): ReadonlyMap<string, StatusWords> {
  const byEntry = new Map<string, StatusWords>();
  if (marks.length === 0) return byEntry;
  const isStart = new Set(starts);
  let entry: string | null = null;
  for (const block of document.blocks) {
    if (isStart.has(block)) entry = block.anchor;
    const status = marks.find(({ anchor }) => anchor === block.anchor)?.status;
    if (entry !== null && status && !byEntry.has(entry)) byEntry.set(entry, status);
  }
  return byEntry;
}
