/** Footnotes and endnotes under the text, each with its way back. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { TextNote } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import { BlockView } from './BlockView';
import { stayOnPage } from './InlineRuns';

export function TextNotes(props: { notes: readonly TextNote[] }) {
  const styles = useStyles();
  const text = useText();
  if (props.notes.length === 0) return null;
  return (
    <ol className={styles.notes} role="list">
      {props.notes.map((note) => (
        <li key={note.id} id={`not-${note.id}`} tabIndex={-1} className={styles.note}>
          <span>{note.label}</span>
          <div>
            {note.blocks.map((block) => (
              <BlockView key={block.anchor} block={block} />
            ))}
            <Link href={`#notref-${note.id}`} onClick={stayOnPage}>
              {text.document.noteBack}
            </Link>
          </div>
        </li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({
  notes: {
    margin: '32px 0 0 40px',
    padding: '12px 0 0',
    listStyleType: 'none',
    maxWidth: '528px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  note: { display: 'grid', gridTemplateColumns: '28px 1fr', marginTop: '8px' },
});
