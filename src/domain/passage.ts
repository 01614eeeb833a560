/** Where the exact words of a passage stand in a document's text. */
import { blocksInOrder, wordsOf } from './blocksInOrder';
import type { TextDocument } from './textDocument';

/** Characters of the block's own words, label not counted; `start` inclusive, `end` exclusive. */
export interface PassagePlace {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first block that holds the words. White space and letter case make no difference, every other
 * character does: words that have changed are not found, never found in the wrong place.
 */
export function findPassage(document: TextDocument, passage: string): PassagePlace | null {
  const wanted = passage.normalize('NFC').trim();
  if (wanted === '') return null;
  const pattern = new RegExp(wanted.split(/\s+/).map(escaped).join('\\s+'), 'iu');
  for (const block of blocksInOrder(document)) {
    const match = pattern.exec(wordsOf(block));
    if (match) {
      return { anchor: block.anchor, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
