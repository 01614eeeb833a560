/** Documents as rows: status, name with one line of facts, and a notice only where there is one. */
import { mergeClasses } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { DocumentRow } from '../../domain/documentFilter';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { WindowedRows } from './WindowedRows';
import styles from './DocumentTable.module.css';

export interface DocumentRowWords {
  readonly status: StatusWords;
  /** "Policy · Kommunfullmäktige 2012-05-06 § 44 · KS2011/157 · Kommundirektör". */
  readonly facts: readonly string[];
  readonly finding: StatusWords | null;
}

export interface DocumentTableProps {
  readonly rows: readonly DocumentRow[];
  readonly wordsOf: (row: DocumentRow) => DocumentRowWords;
  readonly hrefOf: (documentId: string) => string;
}

/** Up to here every row stands in the page, where print and search in the page find it. */
const mostRowsAtOnce = 200;

export function DocumentTable(props: DocumentTableProps) {
  const text = useText();
  const { rows, wordsOf, hrefOf } = props;
  const row = useCallback(
    (place: number) => {
      const found = rows[place];
      return (
        found && <RowView row={found} words={wordsOf(found)} href={hrefOf(found.document.id)} />
      );
    },
    [rows, wordsOf, hrefOf],
  );
  if (rows.length > mostRowsAtOnce) {
    return <WindowedRows label={text.documents.listLabel} count={rows.length} row={row} />;
  }
  return (
    <ul className={styles.list} role="list" aria-label={text.documents.listLabel}>
      {rows.map(({ document }, place) => (
        <li key={document.id}>{row(place)}</li>
      ))}
    </ul>
  );
}

function RowView(props: { row: DocumentRow; words: DocumentRowWords; href: string }) {
  const text = useText();
  const { words } = props;
  const { document, validity } = props.row;
  return (
    <a className={styles.row} href={props.href}>
      <StatusBadge status={words.status} />
      <span className={styles.what}>
        <span className={mergeClasses(styles.name, validity.status === 'repealed' && styles.muted)}>
          {document.title || text.documents.noTitle}
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
