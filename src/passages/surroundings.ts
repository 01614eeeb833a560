/** How well what stands around a place agrees with what stood around the words that are sought. */
import search from 'approx-string-match';
import type { PassageText, Span } from './passageText';

/** Each 0 to 1. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
}

/** Room for an edit close by. */
const slack = 8;

/** The words around; where nothing stood before or after, the place must be the text's end to agree. */
export function agreement(
  { text }: PassageText,
  { from, to }: Span,
  { before, after }: { readonly before: string; readonly after: string },
): Agreement {
  const above = text.slice(Math.max(0, from - before.length - slack), from);
  const below = text.slice(to, to + after.length + slack);
  return { before: likeness(above, before), after: likeness(below, after) };
}

/** How much of the words stands in the stretch; nothing stands in nothing. */
function likeness(stretch: string, words: string): number {
  if (words === '') return stretch === '' ? 1 : 0;
  const [best] = search(stretch, words, words.length);
  return best === undefined ? 0 : 1 - best.errors / words.length;
}
