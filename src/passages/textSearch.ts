/** Words sought in one document: every place where they stand, in the order of the text. */
import { blocksInOrder } from '../domain/blocksInOrder';
import type { TextDocument } from '../domain/textDocument';
import { foldWords } from './foldedWords';
import { occurrencesOf, passageTextOf, rangesOf, type PlaceRange } from './passageText';

/** Shorter words stand everywhere. */
const shortest = 2;
/** More places than anyone goes through. */
const mostPlaces = 2_000;

/**
 * Case, spacing and typography make no difference. A place never runs over two paragraphs. A number that
 * stands as a label ("3 §") is a place with no length. At most 2,000 places.
 */
export function placesOfWords(document: TextDocument, written: string): readonly PlaceRange[] {
  const words = foldWords(written).text;
  if (words.length < shortest) return [];
  const text = passageTextOf(document);
  const byAnchor = new Map<string, PlaceRange[]>();
  for (const span of occurrencesOf(text, words)) {
    const [range, ...further] = rangesOf(text, span);
    if (range === undefined || further.length > 0) continue;
    byAnchor.set(range.anchor, [...(byAnchor.get(range.anchor) ?? []), range]);
  }
  const places: PlaceRange[] = [];
  for (const block of blocksInOrder(document)) {
    const inLabel = block.label !== null && foldWords(block.label).text.includes(words);
    if (inLabel) places.push({ anchor: block.anchor, start: 0, end: 0 });
    places.push(...(byAnchor.get(block.anchor) ?? []));
    if (places.length >= mostPlaces) break;
  }
  return places.slice(0, mostPlaces);
}
