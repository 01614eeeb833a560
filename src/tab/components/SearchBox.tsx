/** A line to seek with, in Fluent's looks: a glass before it, and what empties it after it. */
import { mergeClasses } from '@fluentui/react-components';
import {
  Dismiss16Regular,
  Dismiss20Regular,
  Search16Regular,
  Search20Regular,
} from '@fluentui/react-icons';
import { useRef, type ComponentProps, type ReactNode, type RefObject } from 'react';
import styles from './SearchBox.module.css';

/** Fluent's own weighs ten times as much (docs/decisions/0009). */
export function SearchBox(
  props: Omit<ComponentProps<'input'>, 'onChange' | 'size' | 'ref' | 'type'> & {
    value: string;
    onWords: (words: string) => void;
    small?: boolean;
    clearLabel: string;
    /** Shown while nothing is written. */
    hint?: ReactNode;
    field?: RefObject<HTMLInputElement | null>;
  },
) {
  const { onWords, small = false, clearLabel, hint, field, className, ...input } = props;
  const own = useRef<HTMLInputElement>(null);
  const line = field ?? own;
  const [Glass, Cross] = small
    ? [Search16Regular, Dismiss16Regular]
    : [Search20Regular, Dismiss20Regular];
  return (
    <span className={mergeClasses(styles.box, small && styles.small, className)}>
      <Glass className={mergeClasses(styles.icon)} />
      <input
        {...input}
        ref={line}
        type="search"
        className={styles.input}
        onChange={({ currentTarget }) => onWords(currentTarget.value)}
      />
      {input.value === '' && hint}
      {input.value !== '' && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={clearLabel}
          className={styles.clear}
          onClick={() => {
            onWords('');
            line.current?.focus();
          }}
        >
          <Cross />
        </button>
      )}
    </span>
  );
}
