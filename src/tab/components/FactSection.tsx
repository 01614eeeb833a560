/** A part of the right column; on a phone it folds, so that the text comes sooner. */
import type { ReactNode } from 'react';
import styles from './FactSection.module.css';

export function FactSection(props: { heading: string; open?: boolean; children: ReactNode }) {
  const narrow = window.matchMedia('(max-width: 719px)').matches;
  return (
    <details className={styles.section} open={!narrow || props.open === true}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{props.heading}</h2>
      </summary>
      {props.children}
    </details>
  );
}
