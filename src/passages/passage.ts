/** A passage: exact words of a document with enough around them to find them again after edits. */
import { wordsOf } from '../domain/blocksInOrder';
import type { HeadingBlock, ParagraphBlock, TextBlock, TextDocument } from '../domain/textDocument';
import {
  underAt,
  occurrencesOf,
  passageTextOf,
  rangesOf,
  spanOf,
  type PassageText,
  type PlaceRange,
  type Span,
} from './passageText';
import { editedPlaces } from './soughtPlace';

type WordBlock = HeadingBlock | ParagraphBlock;

export interface Passage {
  /** The exact words; paragraphs that it runs over are parted by line breaks. */
  readonly words: string;
  /** At most 32 characters from just before and just after, folded; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
  /** The block where the words began. */
  readonly anchor: string;
  /** The fingerprint of the headings above. */
  readonly under: string;
  /** Which of the places with these same words it was, from 1, and how many there were. */
  readonly copy: { readonly number: number; readonly of: number };
  /** True when the same or much the same words stood elsewhere too: then only what is around them tells. */
  readonly hasAlike: boolean;
  /** The version of the file that the words were taken from. */
  readonly contentVersion: string;
}

const contextLength = 32;
const placesLookedAt = 20;
const alikeShare = { weighted: 0.4, plain: 0.6 };

/**
 * The words of a block - a list's, a list item's or a table's inner blocks together - or, with `range`, some
 * characters of a heading or paragraph. Null when the anchor is unknown or no words stand there.
 */
export function passageAt(
  document: TextDocument,
  anchor: string,
  contentVersion: string,
  range?: { readonly start: number; readonly end: number },
): Passage | null {
  const blocks = wordBlocksAt(document, anchor);
  return passageOver(
    document,
    blocks.map((block) => ({
      anchor: block.anchor,
      ...(range ?? { start: 0, end: wordsOf(block).length }),
    })),
    contentVersion,
  );
}

/** The words from the first to the last of the ranges, which are in the order of the text. */
export function passageOver(
  document: TextDocument,
  ranges: readonly PlaceRange[],
  contentVersion: string,
): Passage | null {
  const text = passageTextOf(document);
  const span = spanOf(text, ranges);
  const [first, ...rest] = span === null ? [] : rangesOf(text, span);
  if (span === null || first === undefined) return null;
  const sought = {
    words: text.text.slice(span.from, span.to),
    before: text.text.slice(0, span.from).trimEnd().slice(-contextLength).trimStart(),
    after: text.text.slice(span.to).trimStart().slice(0, contextLength).trimEnd(),
  };
  const copies = occurrencesOf(text, sought.words);
  return {
    ...sought,
    words: [first, ...rest].map((range) => wordsIn(text, range)).join('\n'),
    anchor: first.anchor,
    under: underAt(text, span.from),
    copy: { number: copies.findIndex(({ from }) => from === span.from) + 1, of: copies.length },
    hasAlike: copies.length > 1 || hasAlike(text, sought.words, span),
    contentVersion,
  };
}

function hasAlike(text: PassageText, words: string, { from, to }: Span): boolean {
  const sought = { words, before: '', after: '', hint: null };
  return editedPlaces(text, sought, placesLookedAt).some(
    ({ span, shared }) =>
      (span.to <= from || span.from >= to) &&
      (shared.weighted >= alikeShare.weighted || shared.plain >= alikeShare.plain),
  );
}

function wordsIn({ blocks }: PassageText, { anchor, start, end }: PlaceRange): string {
  return blocks.find((block) => block.anchor === anchor)?.words.slice(start, end) ?? '';
}

/** The headings and paragraphs under an anchor, in order. */
function wordBlocksAt(document: TextDocument, anchor: string): readonly WordBlock[] {
  const all = [...document.blocks, ...document.notes.flatMap((note) => note.blocks)];
  return all.flatMap((block) => [...within(block, anchor, false)]);
}

function* within(block: TextBlock, anchor: string, inside: boolean): Generator<WordBlock> {
  const here = inside || block.anchor === anchor;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      if (here) yield block;
      return;
    case 'list':
      for (const item of block.items) {
        for (const inner of item.blocks)
          yield* within(inner, anchor, here || item.anchor === anchor);
      }
      return;
    case 'table':
      for (const cell of block.rows.flatMap(({ cells }) => cells)) {
        for (const inner of cell.blocks) yield* within(inner, anchor, here);
      }
  }
}
