/** A document's text with paragraph numbers as anchors in the margin; a long one is drawn part by part. */
import { useMemo, type ReactNode } from 'react';
import { countedBlocks, holdingBlocks, type CountedBlock } from '../../domain/blocksInOrder';
import type { TextDocument } from '../../domain/textDocument';
import { noDecorations, type TextDecorations } from './textDecorations';
import { noNotes, TextPart, type MarginNotes } from './TextPart';
import { useGrowingCount } from './useGrowingCount';
import styles from './DocumentText.module.css';

/** Blocks drawn and laid out together: about two screens. */
const blocksInPart = 24;

export function DocumentText(props: {
  document: TextDocument;
  decorations: TextDecorations;
  /** What stands in the margin beside a block of the text. */
  notes: MarginNotes;
  /** The address of a paragraph; the same function as long as it answers the same. */
  hrefOf: (anchor: string) => string;
  /** The block or item that the address leads to. */
  chosen: string | null;
  /** What may be done with the chosen place. */
  actions: (anchor: string) => ReactNode;
}) {
  const { document, chosen } = props;
  const parts = useMemo(() => partsOf(document), [document]);
  const decorations = useByPart(document, parts, props.decorations);
  const notes = useMemo(
    () => parts.map((part) => notesIn(part, props.notes)),
    [parts, props.notes],
  );
  const chosenPart = partWith(document, parts, chosen);
  const shown = useGrowingCount(parts.length, chosenPart + 1);
  return (
    <article className={styles.text} lang={document.language ?? 'sv'}>
      {parts.slice(0, shown).map((part, place) => (
        <TextPart
          key={part[0]?.block.anchor}
          blocks={part}
          decorations={decorations[place] ?? noDecorations}
          notes={notes[place] ?? noNotes}
          hrefOf={props.hrefOf}
          isLong={parts.length > 2}
          {...(place === chosenPart ? { chosen, actions: props.actions } : notChosen)}
        />
      ))}
    </article>
  );
}

const notChosen = { chosen: null, actions: null };

function partsOf(document: TextDocument): readonly (readonly CountedBlock[])[] {
  const blocks = countedBlocks(document.blocks);
  const parts: CountedBlock[][] = [];
  for (const [place, block] of blocks.entries()) {
    if (place % blocksInPart === 0) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function partWith(
  document: TextDocument,
  parts: readonly (readonly CountedBlock[])[],
  anchor: string | null,
): number {
  const top = anchor === null ? undefined : holdingBlocks(document).get(anchor);
  return top === undefined
    ? -1
    : parts.findIndex((part) => part.some(({ block }) => block.anchor === top));
}

/** A part without decorations gets the same empty ones every time, so that it is not drawn again. */
function useByPart(
  document: TextDocument,
  parts: readonly (readonly CountedBlock[])[],
  decorations: TextDecorations,
): readonly TextDecorations[] {
  return useMemo(() => {
    const all = [...decorations];
    if (all.length === 0) return [];
    const holding = holdingBlocks(document);
    return parts.map((part) => {
      const anchors = new Set(part.map(({ block }) => block.anchor));
      const here = all.filter(([anchor]) => anchors.has(holding.get(anchor) ?? anchor));
      return here.length === 0 ? noDecorations : new Map(here);
    });
  }, [document, parts, decorations]);
}

function notesIn(part: readonly CountedBlock[], notes: MarginNotes): MarginNotes {
  return part.some(({ block }) => notes.has(block.anchor)) ? notes : noNotes;
}
