/** A document's words as one folded text, in which passages are sought, with the way back to its blocks. */
import { blocksInOrder, wordsOf } from '../domain/blocksInOrder';
import type { TextDocument } from '../domain/textDocument';
import { fingerprint } from './fingerprint';
import { foldWords, type FoldedWords } from './foldedWords';

/** Characters of one block's words, label not counted; `start` inclusive, `end` exclusive. */
export interface PlaceRange {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/** Places in `PassageText.text`; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface BlockSpan extends Span {
  readonly anchor: string;
  /** As written. */
  readonly words: string;
  readonly folded: FoldedWords;
  /** The fingerprint of the headings above. */
  readonly under: string;
}

export interface PassageText {
  readonly wordCount: number;
  /** Every block's folded words, parted by one space; blocks without words are not here. */
  readonly text: string;
  readonly blocks: readonly BlockSpan[];
  /** Where each word stands. */
  readonly wordPlaces: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<TextDocument, PassageText>();
const word = /[\p{L}\p{N}]+/gu;

/** Made once for each document; a document is never changed after it was read. */
export function passageTextOf(document: TextDocument): PassageText {
  const made = known.get(document) ?? makePassageText(document);
  known.set(document, made);
  return made;
}

/** The words of folded text, with their places in it. */
export function wordsWithin(text: string): { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(word)].map((match) => ({ word: match[0], at: match.index }));
}

/** The span as characters of the blocks it runs over; never empty for a span that holds words. */
export function rangesOf({ blocks }: PassageText, { from, to }: Span): readonly PlaceRange[] {
  return blocks.flatMap((block) => {
    const first = Math.max(from, block.from) - block.from;
    const last = Math.min(to, block.to) - block.from - 1;
    const start = block.folded.starts[first];
    const end = block.folded.ends[last];
    if (first > last || start === undefined || end === undefined) return [];
    return [{ anchor: block.anchor, start, end }];
  });
}

/** From the first to the last of the ranges; null when they hold no words of this text. */
export function spanOf({ blocks }: PassageText, ranges: readonly PlaceRange[]): Span | null {
  const spans = ranges.flatMap(({ anchor, start, end }) => {
    const block = blocks.find((candidate) => candidate.anchor === anchor);
    if (block === undefined) return [];
    const from = block.folded.ends.findIndex((place) => place > start);
    const to = block.folded.starts.findLastIndex((place) => place < end) + 1;
    return from === -1 || from >= to ? [] : [{ from: block.from + from, to: block.from + to }];
  });
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map((span) => span.from)),
    to: Math.max(...spans.map((span) => span.to)),
  };
}

/** Where the folded words stand to the letter, in the order of the text. */
export function occurrencesOf({ text }: PassageText, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let from = text.indexOf(words); from !== -1; from = text.indexOf(words, from + 1)) {
    found.push({ from, to: from + words.length });
  }
  return found;
}

/** The fingerprint of the headings above a place. */
export function underAt({ blocks }: PassageText, place: number): string {
  return blocks.find(({ to }) => place < to)?.under ?? fingerprint('');
}

function makePassageText(document: TextDocument): PassageText {
  const blocks: BlockSpan[] = [];
  const headings: { level: number; folded: string }[] = [];
  let from = 0;
  for (const block of blocksInOrder(document)) {
    const words = wordsOf(block);
    const folded = foldWords(words);
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
    }
    if (folded.text !== '') {
      const to = from + folded.text.length;
      const under = fingerprint(headings.map((heading) => heading.folded).join('\n'));
      blocks.push({ anchor: block.anchor, words, from, to, folded, under });
      from = to + 1;
    }
    if (block.kind === 'heading') headings.push({ level: block.level, folded: folded.text });
  }
  const text = blocks.map(({ folded }) => folded.text).join(' ');
  const wordPlaces = placesOfWords(text);
  const wordCount = [...wordPlaces.values()].reduce((sum, places) => sum + places.length, 0);
  return { text, blocks, wordPlaces, wordCount };
}

function placesOfWords(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { word, at } of wordsWithin(text)) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  return places;
}
