/** What a text refers to: other documents of the register by name, and places and definitions of its own. */
import { blocksInOrder, wordsOf } from '../domain/blocksInOrder';
import type { TextDocument } from '../domain/textDocument';
import { definitionsIn, usesOfDefinitions } from './definitions';
import { documentNames, type NamedDocument } from './documentNames';
import { labelledPlaces, placeReferences } from './placeReferences';
import type { TextReference } from './textReference';

/**
 * In the order of the text, none overlapping another. `documents` are the others of the register: a name
 * that two of them share leads nowhere, for nobody knows which is meant.
 */
export function textReferences(
  document: TextDocument,
  documents: readonly NamedDocument[],
): readonly TextReference[] {
  const names = documentNames(documents);
  const places = labelledPlaces(document);
  const definitions = definitionsIn(document);
  return [...blocksInOrder(document)].flatMap((block) => {
    const words = wordsOf(block);
    const found: readonly TextReference[] = [
      ...names.in(words).map(({ start, end, documentId }) => ({
        ...{ anchor: block.anchor, start, end },
        target: { kind: 'document' as const, documentId },
      })),
      ...placeReferences(block, words, places),
      ...usesOfDefinitions(block, words, definitions),
    ];
    return withoutOverlaps(found);
  });
}

/** Of two that overlap, the first found stands: a document's name before a word in it. */
function withoutOverlaps(references: readonly TextReference[]): readonly TextReference[] {
  const kept: TextReference[] = [];
  for (const one of references) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
