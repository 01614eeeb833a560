/** Responsibilities as rows under their instrument, each with its state, its source and its words. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { InstrumentGroup, ResponsibilityRow } from '../../domain/responsibilityView';
import { useText } from '../text/TextContext';
import { DatedText } from './DatedText';
import { StatusBadge, type StatusWords } from './StatusBadge';

/** One row in the reader's words. */
export interface ResponsibilityRowWords {
  readonly status: StatusWords;
  /** "Internationell policy för Sandvikens kommun · Kommunfullmäktige 2012-05-06 § 44". */
  readonly source: string;
  /** Null where no source is given or it may not be read. */
  readonly sourceDocumentId: string | null;
  /** "Gavs till …", "Trolig ansvarig: …", "Villkor: …". */
  readonly remarks: readonly string[];
}

export function ResponsibilityTable(props: {
  groups: readonly InstrumentGroup[];
  wordsOf: (row: ResponsibilityRow) => ResponsibilityRowWords;
  sourceHref: (documentId: string, responsibilityId: string) => string;
}) {
  const styles = useStyles();
  const text = useText();
  return props.groups.map((group) => (
    <section key={group.instrument ?? ''} className={styles.group}>
      <h2 className={styles.band}>
        {group.instrument ?? text.responsibility.noInstrument}{' '}
        <span className={styles.count}>{text.count(group.rows.length)}</span>
        {group.instrument === 'Reglemente' && (
          <span className={styles.remark}>{text.responsibility.strongestGround}</span>
        )}
      </h2>
      <ul className={styles.list} role="list">
        {group.rows.map((row) => (
          <RowView key={row.onDay.responsibility.id} row={row} {...props} />
        ))}
      </ul>
    </section>
  ));
}

function RowView(props: {
  row: ResponsibilityRow;
  wordsOf: (row: ResponsibilityRow) => ResponsibilityRowWords;
  sourceHref: (documentId: string, responsibilityId: string) => string;
}) {
  const styles = useStyles();
  const { responsibility } = props.row.onDay;
  const words = props.wordsOf(props.row);
  return (
    <li className={styles.row}>
      <StatusBadge status={words.status} />
      <div className={styles.what}>
        {words.sourceDocumentId === null ? (
          <span className={styles.name}>{responsibility.what}</span>
        ) : (
          <Link
            appearance="subtle"
            className={mergeClasses(styles.name, styles.link)}
            href={props.sourceHref(words.sourceDocumentId, responsibility.id)}
          >
            {responsibility.what}
          </Link>
        )}
        <span className={styles.source}>
          <DatedText>{words.source}</DatedText>
        </span>
        {words.remarks.map((remark) => (
          <span key={remark} className={styles.note}>
            {remark}
          </span>
        ))}
      </div>
    </li>
  );
}

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  band: {
    margin: 0,
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  remark: {
    marginLeft: '8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '164px minmax(0, 1fr)',
    columnGap: '12px',
    padding: '6px 0 6px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px', padding: '10px 0' },
  },
  what: { display: 'grid', rowGap: '2px', alignContent: 'start', maxWidth: '720px' },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  link: { justifySelf: 'start', color: tokens.colorNeutralForeground1 },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
