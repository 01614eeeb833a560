/** Footnotes and endnotes under the text, each with its way back. */
import { memo } from 'react';
import type { TextNote } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import { BlockView } from './BlockView';
import { stayOnPage } from './InlineRuns';
import { TextLink } from './TextLink';
import { useGrowingCount } from './useGrowingCount';
import styles from './TextNotes.module.css';

/** Drawn together. */
const notesInGroup = 30;

/** The first group comes when the text above them stands. */
export const TextNotes = memo(function TextNotes(props: { notes: readonly TextNote[] }) {
  const text = useText();
  const groups = useGrowingCount(Math.ceil(props.notes.length / notesInGroup) + 1, 0) - 1;
  if (groups === 0) return null;
  return (
    <ol className={styles.notes} role="list">
      {props.notes.slice(0, groups * notesInGroup).map((note) => (
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
