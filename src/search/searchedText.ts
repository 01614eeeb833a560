/** A document's text as the parts that are searched: from its blocks once it was opened, else from stored words. */
import { blocksInOrder, wordsOf } from '../domain/blocksInOrder';
import type { TextDocument } from '../domain/textDocument';
import type { SearchedText, TextPart } from './searchEntry';

const longestHeading = 90;

/** The blocks that have words; with anchors, so that an answer leads to its place. */
export function textFromBlocks(document: TextDocument, version: string): SearchedText {
  const parts: TextPart[] = [];
  for (const block of blocksInOrder(document)) {
    const words = wordsOf(block).replace(/\s+/g, ' ').trim();
    const labelled = block.label === null ? words : `${block.label} ${words}`;
    if (labelled.trim() === '') continue;
    parts.push({ kind: block.kind, anchor: block.anchor, words: labelled });
  }
  return { version, parts };
}

/** Stored words have a block on each line, and tabs between cells; which lines are headings is guessed. */
export function textFromStoredWords(plainText: string, version: string): SearchedText {
  const lines = plainText
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const parts = lines.map((words, at): TextPart => {
    const kind = looksLikeHeading(words, lines[at + 1]) ? 'heading' : 'paragraph';
    return { kind, anchor: null, words };
  });
  return { version, parts };
}

/** A short line without a full stop, before a longer one. */
function looksLikeHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > longestHeading || next.length <= line.length)
    return false;
  return /^[\d\p{Lu}]/u.test(line) && !/[.,:;!?]$/.test(line);
}
