/** Answers of one kind: documents, places in the texts, or responsibilities, each with its way there and why it is here. */
import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { MarkedWords } from '../../search/searchAnswer';
import { useText } from '../text/TextContext';
import { MarkedText } from './MarkedText';
import { PlainButton } from './PlainButton';
import { StatusBadge, type StatusWords } from './StatusBadge';
import styles from './HitSection.module.css';

export interface HitRow {
  readonly key: string;
  readonly href: string;
  readonly status: StatusWords;
  readonly title: MarkedWords;
  readonly facts: string;
  /** The words of the text that answer, and where they stand. */
  readonly excerpt: {
    readonly words: MarkedWords;
    readonly where: string;
    readonly href: string;
  } | null;
  /** What `why` is asked for; null where no reason is told. */
  readonly reasonKey: string | null;
}

export interface HitSectionProps {
  readonly heading: string;
  readonly count: number;
  /** "3 bland upphävda", and the way to see them; null when there are none more. */
  readonly ended: { readonly words: string; readonly href: string } | null;
  readonly rows: readonly HitRow[];
  readonly onMore: () => void;
  readonly why: (key: string) => Promise<readonly string[]>;
}

export function HitSection(props: HitSectionProps) {
  const text = useText();
  const { heading, count, rows, ended } = props;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {heading} <span className={styles.count}>{count}</span>
        {ended && (
          <a className={styles.ended} href={ended.href}>
            {ended.words}
          </a>
        )}
      </h2>
      <ul
        className={mergeClasses(styles.list, rows.length === 0 && styles.empty)}
        role="list"
        aria-label={heading}
      >
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <StatusBadge status={row.status} />
            <div className={styles.what}>
              <a className={styles.name} href={row.href} data-hit>
                <MarkedText words={row.title} />
              </a>
              {row.facts !== '' && <span className={styles.facts}>{row.facts}</span>}
              {row.excerpt && <Excerpt {...row.excerpt} />}
              {row.reasonKey !== null && <Reasons reasonKey={row.reasonKey} why={props.why} />}
            </div>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <PlainButton look="subtle" className={styles.more} onClick={props.onMore}>
          {text.search.more(count - rows.length)}
        </PlainButton>
      )}
    </section>
  );
}

function Excerpt(props: NonNullable<HitRow['excerpt']>) {
  return (
    <a className={styles.excerpt} href={props.href}>
      {props.where !== '' && <span className={styles.where}>{props.where}: </span>}
      <MarkedText words={props.words} />
    </a>
  );
}

/** Asked when someone wants to know. */
function Reasons(props: { reasonKey: string; why: HitSectionProps['why'] }) {
  const text = useText();
  const [reasons, setReasons] = useState<readonly string[] | null>(null);
  const ask = () => void props.why(props.reasonKey).then(setReasons, () => setReasons([]));
  return (
    <details className={styles.why} onToggle={ask}>
      <summary className={styles.summary}>{text.search.why}</summary>
      {reasons?.map((reason) => (
        <div key={reason}>{reason}</div>
      ))}
    </details>
  );
}
