/** Facts as label and value, in the document's own order. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text/TextContext';

export interface Fact {
  readonly label: string;
  /** Null where the register does not say. */
  readonly value: ReactNode;
  /** A soft remark in grey, "söndag". */
  readonly remark?: string | null;
}

export function FactList(props: { facts: readonly Fact[] }) {
  const styles = useStyles();
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

const useStyles = makeStyles({
  facts: { margin: 0 },
  fact: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    alignItems: 'baseline',
    padding: '1px 0',
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  value: {
    margin: 0,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  muted: { color: tokens.colorNeutralForeground3 },
});
