/** Why a file cannot be shown as text, and what to do instead. */
import type { DocumentRefused } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import styles from './RefusedText.module.css';

export function RefusedText(props: { refused: DocumentRefused }) {
  const text = useText();
  const words = text.document.refused;
  return (
    <section role="alert">
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.line}>
        {words[props.refused.reason]} {words.action}
      </p>
      <details className={styles.details}>
        <summary>{text.states.details}</summary>
        {props.refused.detail}
      </details>
    </section>
  );
}
