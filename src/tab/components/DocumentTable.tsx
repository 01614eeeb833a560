/** Documents as rows: status, name with one line of facts, and a notice only where there is one. */
import { mergeClasses } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { WindowedRows } from './WindowedRows';
import styles from './DocumentTable.module.css';

export interface DocumentRowWords {
  readonly id: string;
  /** Empty when the row has none. */
  readonly title: string;
  /** No longer of use. */
  readonly muted: boolean;
  readonly status: StatusWords;
  /** "Policy · Kommunfullmäktige 2012-05-06 § 44 · KS2011/157 · Kommundirektör". */
  readonly facts: readonly string[];
  readonly finding: StatusWords | null;
}

export interface DocumentTableProps {
  readonly count: number;
  /** The row at that place, from 0; null where it is not known yet. While it is the same function, no row is drawn anew. */
  readonly rowAt: (place: number) => DocumentRowWords | null;
  readonly hrefOf: (documentId: string) => string;
}

/** Up to here every row stands in the page, where print and search in the page find it. */
const mostRowsAtOnce = 200;

export function DocumentTable(props: DocumentTableProps) {
  const text = useText();
  const { count, rowAt, hrefOf } = props;
  const row = useCallback(
    (place: number) => {
      const words = rowAt(place);
      if (words === null) return <div className={styles.unknown} />;
      return <RowView words={words} href={hrefOf(words.id)} />;
    },
    [rowAt, hrefOf],
  );
  if (count > mostRowsAtOnce) {
    return <WindowedRows label={text.documents.listLabel} count={count} row={row} />;
  }
  return (
    <ul className={styles.list} role="list" aria-label={text.documents.listLabel}>
      {Array.from({ length: count }, (_, place) => (
        <li key={rowAt(place)?.id ?? place}>{row(place)}</li>
      ))}
    </ul>
  );
}

function RowView(props: { words: DocumentRowWords; href: string }) {
  const text = useText();
  const { words } = props;
  return (
    <a className={styles.row} href={props.href}>
      <StatusBadge status={words.status} />
      <span className={styles.what}>
        <span className={mergeClasses(styles.name, words.muted && styles.muted)}>
          {words.title || text.documents.noTitle}
        </span>
        <span className={styles.facts}>{words.facts.join(' · ')}</span>
      </span>
      {words.finding && (
        <span className={styles.finding}>
          <StatusBadge status={words.finding} loud />
        </span>
      )}
    </a>
  );
}
