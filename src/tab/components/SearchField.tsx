/** The search box that is always there: `/` and Ctrl+K lead to it. */
import { useEffect, useRef, useState } from 'react';
import { useText } from '../text/TextContext';
import { SearchBox } from './SearchBox';
import styles from './SearchField.module.css';

export function SearchField(props: {
  value: string;
  label: string;
  onChange: (words: string) => void;
}) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  // What is typed stays in the box even while the address is a step behind.
  const [words, setWords] = useState(props.value);
  const [known, setKnown] = useState(props.value);
  if (known !== props.value) {
    setKnown(props.value);
    setWords(props.value);
  }
  useSearchKeys(() => field.current?.focus());
  return (
    <SearchBox
      field={field}
      className={styles.field}
      value={words}
      aria-label={props.label}
      aria-keyshortcuts="/ Control+K"
      placeholder={text.search.placeholder}
      clearLabel={text.search.clear}
      onWords={(written) => {
        setWords(written);
        props.onChange(written);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-hit]')?.focus();
      }}
      hint={<kbd className={styles.key}>/</kbd>}
    />
  );
}

function useSearchKeys(focus: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable="true"]');
      const slash =
        event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !controlK) return;
      event.preventDefault();
      focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
