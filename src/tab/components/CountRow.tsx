/** Figures that can be counted again in the rows below; each shows only its own when it is pressed. */
import { mergeClasses } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusTone } from './StatusBadge';
import styles from './CountRow.module.css';

export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly tone: StatusTone;
  readonly word: string;
  readonly chosen: boolean;
}

export function CountRow(props: {
  label: string;
  figures: readonly Figure[];
  onToggle: (name: string) => void;
}) {
  const text = useText();
  return (
    <ul className={styles.row} role="list" aria-label={props.label}>
      {props.figures.map(({ name, count, tone, word, chosen }) => (
        <li key={name} className={styles.figure}>
          <button
            type="button"
            className={mergeClasses(styles.button, chosen && styles.chosen)}
            aria-pressed={chosen}
            onClick={() => props.onToggle(name)}
          >
            <StatusBadge status={{ tone, word, detail: '' }} look="plain" />
            <span className={styles.count}>{text.count(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
