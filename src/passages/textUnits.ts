/** A text as the units that two versions of it are compared by: headings, paragraphs, list items, cells. */
import { blocksInOrder, wordsOf } from '../domain/blocksInOrder';
import type { TextDocument } from '../domain/textDocument';

export interface TextUnit {
  readonly anchor: string;
  /** As written, with the label. */
  readonly words: string;
  /** The words as they are compared: two units with one key read the same. */
  readonly key: string;
  /** The nearest heading above; a heading stands under itself. */
  readonly heading: string | null;
}

const softHyphens = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Units without words are left out: an empty paragraph more is no change. */
export function textUnits(document: TextDocument): readonly TextUnit[] {
  const units: TextUnit[] = [];
  let heading: string | null = null;
  for (const block of blocksInOrder(document)) {
    const words = block.label === null ? wordsOf(block) : `${block.label} ${wordsOf(block)}`;
    const key = comparable(words);
    if (key === '') continue;
    if (block.kind === 'heading') heading = words;
    units.push({ anchor: block.anchor, words, key, heading });
  }
  return units;
}

function comparable(words: string): string {
  return words
    .normalize('NFC')
    .replace(softHyphens, '')
    .replace(dashes, '-')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
