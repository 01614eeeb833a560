/** "Vem ansvarar för …?": one line to write in, answered as one writes. */
import { useState } from 'react';
import { useText } from '../text/TextContext';
import { SearchBox } from './SearchBox';
import styles from './AskField.module.css';

export function AskField(props: { value: string; onChange: (question: string) => void }) {
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
        clearLabel={words.clear}
        onWords={(question) => {
          setWritten(question);
          props.onChange(question);
        }}
      />
    </label>
  );
}
