/** Documents as rows: status, name with one line of facts, and a notice only where there is one. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { DocumentRow } from '../../domain/documentFilter';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusWords } from './StatusBadge';

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

const WindowedRows = lazy(() =>
  import('./laterComponents').then((room) => ({ default: room.WindowedRows })),
);

export function DocumentTable(props: DocumentTableProps) {
  const styles = useStyles();
  const text = useText();
  const { rows } = props;
  const row = (place: number) => {
    const found = rows[place];
    return found && <RowView row={found} {...props} />;
  };
  if (rows.length > mostRowsAtOnce) {
    return (
      <Suspense fallback={null}>
        <WindowedRows label={text.documents.listLabel} count={rows.length} row={row} />
      </Suspense>
    );
  }
  return (
    <ul className={styles.list} role="list" aria-label={text.documents.listLabel}>
      {rows.map(({ document }, place) => (
        <li key={document.id}>{row(place)}</li>
      ))}
    </ul>
  );
}

function RowView(props: DocumentTableProps & { row: DocumentRow }) {
  const styles = useStyles();
  const text = useText();
  const { document, validity } = props.row;
  const words = props.wordsOf(props.row);
  return (
    <a className={styles.row} href={props.hrefOf(document.id)}>
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

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '148px minmax(0, 1fr) 296px',
    columnGap: '24px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: 'inherit',
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    '@media (max-width: 1023px)': { gridTemplateColumns: '148px minmax(0, 1fr)' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px', padding: '12px 0' },
  },
  what: { display: 'grid', rowGap: '2px', alignContent: 'start', [phone]: { gridRow: 1 } },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  muted: { color: tokens.colorNeutralForeground3 },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  finding: { '@media (max-width: 1023px)': { gridColumn: 2 }, [phone]: { gridColumn: 1 } },
});
