/** A sentence whose dates and sections (§ 44) are never broken over two lines. */
import styles from './DatedText.module.css';

const whole = /(\d{4}-\d{2}-\d{2}|§+ ?\d+)/;

export function DatedText(props: { children: string }) {
  return props.children.split(whole).map((part, place) =>
    whole.test(part) ? (
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
