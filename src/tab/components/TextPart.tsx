/** Some blocks of a text, each with its number and its way to an address of its own, and the notes in the margin. */
import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { CountedBlock } from '../../domain/blocksInOrder';
import type { Sentences } from '../text/sv';
import { useText } from '../text/TextContext';
import { BlockView } from './BlockView';
import type { TextDecorations } from './textDecorations';
import styles from './TextPart.module.css';

/** By the anchor of a block of the text. */
export type MarginNotes = ReadonlyMap<string, MarginNote>;

export interface MarginNote {
  readonly words: ReactNode;
  /** Someone should act on it. */
  readonly alert: boolean;
}

export const noNotes: MarginNotes = new Map();

interface PartProps {
  readonly blocks: readonly CountedBlock[];
  readonly decorations: TextDecorations;
  readonly notes: MarginNotes;
  readonly hrefOf: (anchor: string) => string;
  /** A part of a long text is laid out when it comes near the screen. */
  readonly isLong: boolean;
  readonly chosen: string | null;
  readonly actions: ((anchor: string) => ReactNode) | null;
}

export const TextPart = memo(function TextPart(props: PartProps) {
  return (
    <div className={mergeClasses(styles.part, props.isLong && styles.waiting)}>
      {props.blocks.map((counted) => (
        <NumberedBlock key={counted.block.anchor} counted={counted} {...props} />
      ))}
    </div>
  );
});

function NumberedBlock(props: PartProps & { counted: CountedBlock }) {
  const { block, introduced } = props.counted;
  const { chosen } = props;
  const text = useText();
  const note = props.notes.get(block.anchor);
  const isChosen = chosen === block.anchor;
  const isHeading = block.kind === 'heading';
  return (
    <div
      id={block.anchor}
      tabIndex={-1}
      className={mergeClasses(
        styles.block,
        introduced && styles.introduced,
        isHeading && styles.headingBlock,
        isChosen && styles.chosen,
      )}
    >
      {!introduced && ownAddress(props.counted, props.hrefOf, text)}
      <div
        className={mergeClasses(
          styles.words,
          note && styles.markedWords,
          note?.alert && styles.alertWords,
        )}
      >
        <BlockView
          block={block}
          decorations={props.decorations}
          besideItem={(anchor) => <BesideItem anchor={anchor} {...props} />}
        />
        {isChosen && props.actions?.(block.anchor)}
      </div>
      {note && (
        <aside className={mergeClasses(styles.note, note.alert && styles.alertNote)}>
          {note.words}
        </aside>
      )}
    </div>
  );
}

/** The number of a paragraph, or the mark of a heading, is the link to it; tables and pictures have none. */
function ownAddress(
  { block, number }: CountedBlock,
  hrefOf: PartProps['hrefOf'],
  text: Sentences,
): ReactNode {
  if (number === null && block.kind !== 'heading') return null;
  return (
    <a
      className={mergeClasses(styles.number, number === null && styles.quiet)}
      href={hrefOf(block.anchor)}
      aria-label={number === null ? text.reading.toHeading : text.document.paragraph(number)}
    >
      {number ?? '#'}
    </a>
  );
}

/** An item's own address is shown when one points at the item or comes to it by keyboard. */
function BesideItem(props: PartProps & { anchor: string }) {
  const text = useText();
  const { anchor } = props;
  return (
    <>
      <a
        className={mergeClasses(styles.number, styles.quiet, styles.beside)}
        href={props.hrefOf(anchor)}
        aria-label={text.reading.toItem}
      >
        #
      </a>
      {props.chosen === anchor && props.actions?.(anchor)}
    </>
  );
}
