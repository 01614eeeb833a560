/** How a place in a text is cited: by its chapter and section where the text has them, else by its paragraph. */
import { countedBlocks, wordsOf, type CountedBlock } from '../domain/blocksInOrder';
import type { HeadingBlock, TextBlock, TextDocument } from '../domain/textDocument';

export interface CitedPlace {
  /** "2 kap.", "3 §" and "1.1" as the text has them, the widest first; empty where it has none. */
  readonly sections: readonly string[];
  /** For a heading without a number: its words. */
  readonly heading: string | null;
  /** From 1, counted within the narrowest section, or in the whole text where there is none; null for a heading. */
  readonly paragraph: number | null;
  /** True for the only paragraph of its section: then the section says enough. */
  readonly isAlone: boolean;
  /** Which item of a list, from 1. */
  readonly item: number | null;
}

type Section = { readonly kind: 'chapter' | 'section' | 'number'; readonly label: string };

const labels: readonly { readonly kind: Section['kind']; readonly pattern: RegExp }[] = [
  { kind: 'chapter', pattern: /^\d{1,2}\s?kap\./u },
  { kind: 'section', pattern: /^(?:\d{1,3}\s?[a-z]?\s?§|§\s?\d{1,3}(?:\s?[a-z](?!\p{L}))?)/u },
  { kind: 'number', pattern: /^\d+(?:\.\d+)*(?=\.?(?:\s|$))/u },
];

/** Null when no block or item has the anchor. */
export function citedPlaceAt(document: TextDocument, anchor: string): CitedPlace | null {
  let above: Above = { sections: [], before: 0 };
  for (const counted of countedBlocks(document.blocks)) {
    const own = sectionOf(counted.block);
    above = after(above, counted, own, document);
    const item = itemNumber(counted.block, anchor);
    if (counted.block.anchor === anchor || item !== null)
      return { ...placeIn(above, counted, own, document), item };
  }
  return null;
}

/** The sections that a block lies in, and how many paragraphs came before the narrowest. */
interface Above {
  readonly sections: readonly Section[];
  readonly before: number;
}

function after(
  above: Above,
  { block, number }: CountedBlock,
  own: Section | null,
  document: TextDocument,
): Above {
  const isHeading = block.kind === 'heading';
  if (own !== null) {
    const before = isHeading ? lastNumber(document, block) : (number ?? 1) - 1;
    return { sections: entered(above.sections, own), before };
  }
  const isInSection = above.sections.some(({ kind }) => kind === 'section');
  return isHeading && !isInSection ? { sections: [], before: 0 } : above;
}

function placeIn(
  { sections, before }: Above,
  { block, number, introduced }: CountedBlock,
  own: Section | null,
  document: TextDocument,
): Omit<CitedPlace, 'item'> {
  return {
    sections: sections.map(({ label }) => label),
    heading: block.kind === 'heading' && own === null ? wordsOf(block) : null,
    paragraph: number === null ? null : number - before,
    isAlone: number !== null && !introduced && isAlone(document, block, number - before),
  };
}

/** A chapter begins anew; a section stands in its chapter; a number stands alone. */
function entered(sections: readonly Section[], own: Section): readonly Section[] {
  const chapter = sections.find(({ kind }) => kind === 'chapter');
  return own.kind === 'section' && chapter !== undefined ? [chapter, own] : [own];
}

function sectionOf(block: TextBlock): Section | null {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return null;
  const words = block.label ?? wordsOf(block).trimStart();
  for (const { kind, pattern } of labels) {
    const [label] = pattern.exec(words) ?? [];
    // A number at the head of a paragraph is a number of the sentence, or of a list drawn by hand.
    if (label !== undefined && (kind !== 'number' || block.kind === 'heading'))
      return { kind, label };
  }
  return null;
}

/** The number of the last paragraph before the heading. */
function lastNumber(document: TextDocument, heading: HeadingBlock): number {
  let last = 0;
  for (const { block, number } of countedBlocks(document.blocks)) {
    if (block === heading) return last;
    last = number ?? last;
  }
  return last;
}

function isAlone(document: TextDocument, cited: TextBlock, paragraph: number): boolean {
  if (paragraph !== 1) return false;
  const after = countedBlocks(document.blocks);
  const place = after.findIndex(({ block }) => block === cited);
  const next = after.slice(place + 1).find(({ introduced }) => !introduced)?.block;
  return next === undefined || next.kind === 'heading' || sectionOf(next) !== null;
}

function itemNumber(block: TextBlock, anchor: string): number | null {
  if (block.kind !== 'list') return null;
  const place = block.items.findIndex((item) => item.anchor === anchor);
  return place === -1 ? null : place + 1;
}
