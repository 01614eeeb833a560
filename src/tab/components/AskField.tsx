/** "Vem ansvarar för …?": one line to write in, answered as one writes. */
import { SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../text/TextContext';

export function AskField(props: { value: string; onChange: (question: string) => void }) {
  const styles = useStyles();
  const words = useText().responsibility.ask;
  // What is typed stays in the box even while the address is a step behind.
  const [written, setWritten] = useState(props.value);
  const [known, setKnown] = useState(props.value);
  if (known !== props.value) {
    setKnown(props.value);
    setWritten(props.value);
  }
  return (
    <label className={styles.ask}>
      <span className={styles.label}>{words.label}</span>
      <SearchBox
        className={styles.field}
        value={written}
        placeholder={words.placeholder}
        onChange={(_, data) => {
          setWritten(data.value);
          props.onChange(data.value);
        }}
        {...(written === '' ? { dismiss: null } : { dismiss: { 'aria-label': words.clear } })}
      />
    </label>
  );
}

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    flex: '1 1 320px',
    maxWidth: '480px',
    '@media (max-width: 719px)': { flex: 'none', maxWidth: 'none' },
    '@media print': { display: 'none' },
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  field: { flex: '1 1 200px', minWidth: 0 },
});
