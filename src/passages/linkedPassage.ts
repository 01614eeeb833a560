/** A passage short enough for a link: the first words of a paragraph, and a fingerprint of all of them. */
import type { TextDocument } from '../domain/textDocument';
import { findPassage } from './findPassage';
import { fingerprint } from './fingerprint';
import { foldWords } from './foldedWords';
import { passageAt, type Passage } from './passage';
import { passageTextOf } from './passageText';

export interface LinkedPassage extends Passage {
  /**
   * The fingerprint of the whole paragraph's folded words, of which `words` may be only the first; empty where the
   * paragraph is not known, as in a hit of SharePoint's search: whether it has changed is then not said.
   */
  readonly whole: string;
}

export type FoundLink =
  /** `anchor`: the paragraph to show. `share`, 0 to 1, is null when only later words have changed. */
  | { readonly kind: 'exact'; readonly anchor: string }
  | { readonly kind: 'changed'; readonly anchor: string; readonly share: number | null }
  | { readonly kind: 'notFound' };

/** A Teams link holds some two thousand characters, and letters such as å take six of them. */
const longestWords = 140;

/** What a link to the block must carry; null when the anchor is unknown or no words stand there. */
export function linkedPassageAt(
  document: TextDocument,
  anchor: string,
  contentVersion: string,
): LinkedPassage | null {
  const block = passageTextOf(document).blocks.find((one) => isWithin(one.anchor, anchor));
  if (block === undefined) return null;
  const end = beforeSpace(block.words, longestWords);
  const passage = passageAt(document, block.anchor, contentVersion, { start: 0, end });
  return passage && { ...passage, whole: fingerprint(block.folded.text) };
}

/** Where the paragraph of a link stands now. */
export function findLink(document: TextDocument, link: LinkedPassage): FoundLink {
  const found = findPassage(document, link);
  const anchor = found.kind === 'notFound' ? undefined : found.place[0]?.anchor;
  if (found.kind === 'notFound' || anchor === undefined) return { kind: 'notFound' };
  if (link.whole === '') return { kind: 'exact', anchor };
  if (found.kind === 'changed') return { kind: 'changed', anchor, share: found.share };
  const block = passageTextOf(document).blocks.find((one) => one.anchor === anchor);
  const isWhole = block !== undefined && fingerprint(foldWords(block.words).text) === link.whole;
  return isWhole ? { kind: 'exact', anchor } : { kind: 'changed', anchor, share: null };
}

/** `s5p2s1` lies within `s5`, and `s50` does not. */
function isWithin(anchor: string, outer: string): boolean {
  return anchor.startsWith(outer) && !/^\d/.test(anchor.slice(outer.length));
}

/** The length up to the last space that fits, so that no word is cut. */
function beforeSpace(words: string, longest: number): number {
  if (words.length <= longest) return words.length;
  const space = words.lastIndexOf(' ', longest);
  return space > longest / 2 ? space : longest;
}
