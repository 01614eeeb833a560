/** One responsibility as a row: its state, what it is, its source, its remarks and its place in time. */
import { Link, mergeClasses } from '@fluentui/react-components';
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import { DatedText } from './DatedText';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { TimeBar, type BarWords } from './TimeBar';
import styles from './ResponsibilityRowView.module.css';

/** One row in the reader's words. */
export interface ResponsibilityRowWords {
  readonly status: StatusWords;
  /** "2013–2014", for those who do not see the bar; empty where the status says it already. */
  readonly period: string;
  /** Where rows of many committees stand together; else empty. */
  readonly committees: string;
  /** "Internationell policy för Sandvikens kommun · Kommunfullmäktige 2012-05-06 § 44". */
  readonly source: string;
  /** Null where no source is given or it may not be read. */
  readonly sourceHref: string | null;
  /** "Gavs till …", "Trolig ansvarig: …", "Villkor: …". */
  readonly remarks: readonly string[];
  /** What a stronger or weaker instrument says otherwise, each leading to its words. */
  readonly conflicts: readonly { readonly words: string; readonly href: string | null }[];
  readonly bar: BarWords | null;
}

export function ResponsibilityRowView(props: {
  row: ResponsibilityRow;
  words: ResponsibilityRowWords;
}) {
  const { responsibility } = props.row.onDay;
  const { words } = props;
  return (
    <div className={styles.row}>
      <StatusBadge status={words.status} />
      <div className={styles.what}>
        {words.sourceHref === null ? (
          <span className={styles.name}>{responsibility.what}</span>
        ) : (
          <Link
            appearance="subtle"
            className={mergeClasses(styles.name, styles.link)}
            href={words.sourceHref}
          >
            {responsibility.what}
          </Link>
        )}
        {words.period !== '' && (
          <span className={styles.period}>
            <DatedText>{words.period}</DatedText>
          </span>
        )}
        {words.committees !== '' && <span>{words.committees}</span>}
        <span className={styles.source}>
          <DatedText>{words.source}</DatedText>
        </span>
        {words.remarks.map((remark) => (
          <span key={remark} className={styles.note}>
            {remark}
          </span>
        ))}
        {words.conflicts.map(({ words: sentence, href }) => (
          <span key={sentence} className={styles.conflict}>
            {href === null ? sentence : <Link href={href}>{sentence}</Link>}
          </span>
        ))}
      </div>
      <TimeBar bar={words.bar} />
    </div>
  );
}
