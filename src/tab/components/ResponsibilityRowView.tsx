/** One responsibility as a row: its state, what it is, its source, its remarks and its place in time. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import { DatedText } from './DatedText';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { TimeBar, type BarWords } from './TimeBar';

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
  const styles = useStyles();
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

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '164px minmax(0, 1fr) var(--axis)',
    columnGap: '12px',
    padding: '6px 0',
    '& > :first-child': { paddingLeft: '8px' },
    [phone]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: '6px',
      padding: '10px 0',
      '& > :first-child': { paddingLeft: 0 },
    },
  },
  what: { display: 'grid', rowGap: '2px', alignContent: 'start', maxWidth: '720px' },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  /** Said where the bar is not drawn, and to those who cannot see it. */
  period: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    [phone]: {
      position: 'static',
      width: 'auto',
      height: 'auto',
      clipPath: 'none',
      whiteSpace: 'normal',
    },
  },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  link: { justifySelf: 'start', color: tokens.colorNeutralForeground1 },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  conflict: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorStatusWarningForeground3}`,
    overflowWrap: 'anywhere',
  },
});
