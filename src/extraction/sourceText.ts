/** A document's words as this room reads them: lines and paragraphs, each with its place. */
import { plainText, wordsOf } from '../domain/blocksInOrder';
import type { TableBlock, TextBlock, TextDocument } from '../domain/textDocument';

export type SourceRole = 'heading' | 'text' | 'item' | 'row';

/** One line as written. `start` and `end` (exclusive) are places in `SourceText.words`. */
export interface SourceLine {
  readonly role: SourceRole;
  /** The words without the marker of a list item and without space at the ends. */
  readonly text: string;
  /** The cells of a row; empty for what is not a row. */
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Where the block stands in a TextDocument; null for plain text. */
  readonly anchor: string | null;
  /** True when an empty line, or another block, stands before it. */
  readonly afterGap: boolean;
  /** True for page headers and footers: front matter may live there, responsibilities do not. */
  readonly inMargin: boolean;
}

export interface SourceText {
  /** All words, line breaks turned into spaces one for one: every passage is a slice of it. */
  readonly words: string;
  readonly lines: readonly SourceLine[];
  /** What the file's own properties say, label by label: read only for what the text leaves out. */
  readonly properties?: SourceText;
}

const marker = /^(?:[-–—•·*▪◦‣●]|[a-zåäö]\)|\d{1,2}\))\s+/u;
const goesOn = /^(?:och|samt|för|om|av)\s|(?<!\p{L})(?:och|samt|för|om|av)$/u;
const cellBreak = /\t| {3,}|\s\|\s/;

/** Reads plain text: a tab, three spaces or a bar parts cells; a dash, dot or "a)" opens a list item. */
export function sourceFromText(text: string): SourceText {
  const written = text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const lines: SourceLine[] = [];
  let start = 0;
  let afterGap = true;
  for (const raw of written.split('\n')) {
    if (raw.trim() === '') afterGap = true;
    else {
      lines.push(plainLine(raw, start, afterGap));
      afterGap = false;
    }
    start += raw.length + 1;
  }
  return { words: written.replaceAll('\n', ' '), lines };
}

/**
 * Reads blocks: each heading, paragraph, list item and table row becomes one line with its anchor.
 * `properties` are those that the file carries beside its text.
 */
export function sourceFromDocument(
  document: TextDocument,
  properties: readonly { readonly name: string; readonly value: string }[] = [],
): SourceText {
  const found: Omit<SourceLine, 'start' | 'end'>[] = [
    ...document.pageHeaders.flatMap((block) => blockLines(block, 'text', true)),
    ...document.blocks.flatMap((block) => blockLines(block, 'text', false)),
    ...document.pageFooters.flatMap((block) => blockLines(block, 'text', true)),
  ];
  let words = '';
  const lines = found.map((line) => {
    const start = words.length;
    words += `${line.text}\n`;
    return { ...line, start, end: start + line.text.length };
  });
  const titled = document.title === null ? [] : [{ name: 'Titel', value: document.title }];
  const beside = [...properties, ...titled].map(({ name, value }) => `${name}: ${value}`);
  return {
    words: words.replaceAll('\n', ' '),
    lines,
    ...(beside.length === 0 ? {} : { properties: sourceFromText(beside.join('\n')) }),
  };
}

function plainLine(raw: string, lineStart: number, afterGap: boolean): SourceLine {
  const mark = marker.exec(raw.trimStart())?.[0] ?? '';
  const start = lineStart + (raw.length - raw.trimStart().length) + mark.length;
  const text = raw.trim().slice(mark.length);
  // A row may open or end with an empty cell: only spaces are cut from its ends.
  const cells = cellBreak.test(raw.trimEnd()) || raw.includes('\t') ? cellsOf(raw) : [];
  return {
    role: cells.length > 1 ? 'row' : mark === '' ? 'text' : 'item',
    text,
    cells: cells.length > 1 ? cells : [],
    start,
    end: start + text.length,
    anchor: null,
    afterGap,
    inMargin: false,
  };
}

function cellsOf(raw: string): string[] {
  const bars = raw.trim().startsWith('|') ? raw.trim().replace(/^\||\|$/g, '') : raw;
  if (bars.includes('\t')) return bars.split('\t').map((cell) => cell.trim());
  const cells = bars.trim().split(cellBreak);
  // "Riktlinjer för   representation   och gåvor" is one title in a justified line.
  const isSentence = cells.some((cell) => goesOn.test(cell)) && !bars.includes(' | ');
  return isSentence ? [] : cells.map((cell) => cell.trim());
}

function blockLines(
  block: TextBlock,
  role: SourceRole,
  inMargin: boolean,
): Omit<SourceLine, 'start' | 'end'>[] {
  if (block.kind === 'table') return tableLines(block, inMargin);
  if (block.kind === 'list') {
    return block.items.flatMap((item) =>
      item.blocks.flatMap((inner) => blockLines(inner, 'item', inMargin)),
    );
  }
  const own = block.kind === 'heading' ? 'heading' : role;
  return wordsOf(block)
    .normalize('NFC')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({
      role: own,
      text,
      cells: [],
      anchor: block.anchor,
      afterGap: index === 0,
      inMargin,
    }));
}

function tableLines(table: TableBlock, inMargin: boolean): Omit<SourceLine, 'start' | 'end'>[] {
  return table.rows.map((row, index) => {
    const cells = row.cells.map((cell) =>
      cell.blocks
        .map(plainText)
        .join(' ')
        .replace(/[\n\t]/g, ' ')
        .trim(),
    );
    const only = cells.filter((cell) => cell !== '');
    const isRow = cells.length > 1;
    return {
      role: isRow ? ('row' as const) : ('text' as const),
      text: isRow ? cells.join('\t') : (only[0] ?? ''),
      cells: isRow ? cells : [],
      anchor: table.anchor,
      afterGap: index === 0,
      inMargin,
    };
  });
}
