/** Findings as rows: how serious, what is wrong with what, what puts it right, who can, and the row to open. */
import { Button, Link } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RowReference, Severity } from '../../domain/finding';
import { useText } from '../text/TextContext';
import { DatedText } from './DatedText';
import { StatusBadge } from './StatusBadge';
import { WindowedRows } from './WindowedRows';
import styles from './FindingList.module.css';

/** One finding in the reader's words. */
export interface FindingWords {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  /** The document itself, where the name is its. */
  readonly nameHref: string | null;
  readonly sentence: string;
  /** The document it is about, where the name is not already its. */
  readonly document: { readonly title: string; readonly href: string } | null;
  readonly committees: string;
  readonly remedy: string;
  readonly by: string;
  readonly rows: readonly RowReference[];
}

interface FindingListProps {
  readonly count: number;
  readonly wordsAt: (place: number) => FindingWords | null;
  readonly onOpen: (row: RowReference) => void;
}

/** Up to here every row stands in the page, where print and search in the page find it. */
const mostRowsAtOnce = 200;
/** A finding about a whole library shows no more rows than this. */
const mostRowsOfOne = 50;

export function FindingList(props: FindingListProps) {
  const text = useText();
  const { count, wordsAt, onOpen } = props;
  const row = (place: number) => {
    const words = wordsAt(place);
    return words && <FindingRow words={words} onOpen={onOpen} />;
  };
  if (count > mostRowsAtOnce) {
    return <WindowedRows label={text.findings.list} count={count} row={row} />;
  }
  return (
    <ul className={styles.list} role="list" aria-label={text.findings.list}>
      {Array.from({ length: count }, (_, place) => (
        <li key={wordsAt(place)?.id}>{row(place)}</li>
      ))}
    </ul>
  );
}

function FindingRow(props: { words: FindingWords; onOpen: (row: RowReference) => void }) {
  const text = useText();
  const { words } = props;
  return (
    <div className={styles.row}>
      <StatusBadge
        status={{ tone: words.severity, word: text.findings.severity[words.severity], detail: '' }}
      />
      <div className={styles.what}>
        {words.nameHref === null ? (
          <span className={styles.name}>{words.name}</span>
        ) : (
          <Link appearance="subtle" className={styles.name} href={words.nameHref}>
            {words.name}
          </Link>
        )}
        <span className={styles.sentence}>
          <DatedText>{words.sentence}</DatedText>
        </span>
        {(words.document !== null || words.committees !== '') && (
          <span className={styles.meta}>
            {words.document && <Link href={words.document.href}>{words.document.title}</Link>}
            {words.document !== null && words.committees !== '' && ' · '}
            {words.committees}
          </span>
        )}
        <span className={styles.meta}>{words.remedy}</span>
      </div>
      <div className={styles.right}>
        <span className={styles.meta}>{text.findings.by(words.by)}</span>
        <Rows rows={words.rows} onOpen={props.onOpen} />
      </div>
    </div>
  );
}

function Rows(props: { rows: readonly RowReference[]; onOpen: (row: RowReference) => void }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [first, ...others] = props.rows;
  if (first === undefined) return null;
  const button = (row: RowReference, label: string) => (
    <Button
      key={`${row.list} ${row.id}`}
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<Open16Regular />}
      onClick={() => props.onOpen(row)}
    >
      {label}
    </Button>
  );
  return (
    <>
      {button(first, text.findings.openRow(first.list))}
      {others.length > 0 && !open && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => setOpen(true)}
        >
          {text.findings.moreRows(others.length)}
        </Button>
      )}
      {open &&
        others
          .slice(0, mostRowsOfOne)
          .map((row) => button(row, text.findings.openRowNumber(row.list, row.id)))}
    </>
  );
}
