/** Facts as label and value, in the document's own order. */
import type { ReactNode } from 'react';
import { useText } from '../text/TextContext';
import styles from './FactList.module.css';

export interface Fact {
  readonly label: string;
  /** Null where the register does not say. */
  readonly value: ReactNode;
  /** A soft remark in grey, "söndag". */
  readonly remark?: string | null;
}

export function FactList(props: { facts: readonly Fact[] }) {
  const text = useText();
  return (
    <dl className={styles.facts}>
      {props.facts.map((fact) => (
        <div key={fact.label} className={styles.fact}>
          <dt className={styles.label}>{fact.label}</dt>
          <dd className={styles.value}>
            {fact.value ?? <span className={styles.muted}>{text.document.unknown}</span>}
            {fact.remark && <span className={styles.muted}> ({fact.remark})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
