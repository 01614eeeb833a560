/** Footnotes and endnotes under the text, each with its way back. */
import { memo, useDeferredValue } from 'react';
import type { TextNote } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import { BlockView } from './BlockView';
import { stayOnPage } from './InlineRuns';
import { TextLink } from './TextLink';
import styles from './TextNotes.module.css';

/** Drawn when the text above them stands, and then once. */
export const TextNotes = memo(function TextNotes(props: { notes: readonly TextNote[] }) {
  const text = useText();
  const notes = useDeferredValue(props.notes, noneYet);
  if (notes.length === 0) return null;
  return (
    <ol className={styles.notes} role="list">
      {notes.map((note) => (
        <li key={note.id} id={`not-${note.id}`} tabIndex={-1} className={styles.note}>
          <span>{note.label}</span>
          <div>
            {note.blocks.map((block) => (
              <BlockView key={block.anchor} block={block} />
            ))}
            <TextLink href={`#notref-${note.id}`} onClick={stayOnPage}>
              {text.document.noteBack}
            </TextLink>
          </div>
        </li>
      ))}
    </ol>
  );
});

const noneYet: readonly TextNote[] = [];
