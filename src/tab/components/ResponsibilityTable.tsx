/** Responsibilities as rows under headings, each with its state, its source, its words and its place in time. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import type { TimeAxis } from '../../domain/timeAxis';
import { useText } from '../text/TextContext';
import { DatedText } from './DatedText';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { TimeAxisFrame } from './TimeAxisFrame';
import { TimeBar, type BarWords } from './TimeBar';

/** One row in the reader's words. */
export interface ResponsibilityRowWords {
  readonly status: StatusWords;
  /** "2013–2014", for those who do not see the bar. */
  readonly period: string;
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

export interface ResponsibilitySection {
  /** Null for a list that needs no heading. */
  readonly heading: string | null;
  readonly remark: string;
  readonly rows: readonly ResponsibilityRow[];
}

interface Words {
  readonly wordsOf: (row: ResponsibilityRow) => ResponsibilityRowWords;
}

/** Up to here every row stands in the page, where print and search in the page find it. */
const mostRowsAtOnce = 200;

const WindowedRows = lazy(() =>
  import('./WindowedRows').then((room) => ({ default: room.WindowedRows })),
);

export function ResponsibilityTable(
  props: Words & { sections: readonly ResponsibilitySection[]; axis: TimeAxis; dayLabel: string },
) {
  const styles = useStyles();
  const text = useText();
  const { sections, wordsOf } = props;
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return (
    <TimeAxisFrame
      axis={props.axis}
      dayLabel={props.dayLabel}
      header={
        <>
          <span className={styles.stateColumn}>{text.responsibility.columns.state}</span>
          <span className={styles.whatColumn}>{text.responsibility.columns.what}</span>
        </>
      }
    >
      {count > mostRowsAtOnce ? (
        <ManyRows sections={sections} wordsOf={wordsOf} />
      ) : (
        sections.map((section) => (
          <section key={section.heading} className={styles.group}>
            <Heading section={section} />
            <ul className={styles.list} role="list">
              {section.rows.map((row) => (
                <li key={row.onDay.responsibility.id}>
                  <RowView row={row} wordsOf={wordsOf} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </TimeAxisFrame>
  );
}

function ManyRows(props: Words & { sections: readonly ResponsibilitySection[] }) {
  const text = useText();
  const items = props.sections.flatMap((section) => [
    ...(section.heading === null ? [] : [section]),
    ...section.rows,
  ]);
  return (
    <Suspense fallback={null}>
      <WindowedRows
        label={text.responsibility.heading}
        count={items.length}
        row={(place) => {
          const item = items[place];
          if (item === undefined) return null;
          if ('rows' in item) return <Heading section={item} />;
          return <RowView row={item} wordsOf={props.wordsOf} />;
        }}
      />
    </Suspense>
  );
}

function Heading({ section }: { section: ResponsibilitySection }) {
  const styles = useStyles();
  const text = useText();
  if (section.heading === null) return null;
  return (
    <h2 className={styles.band}>
      {section.heading} <span className={styles.count}>{text.count(section.rows.length)}</span>
      {section.remark !== '' && <span className={styles.remark}>{section.remark}</span>}
    </h2>
  );
}

function RowView(props: Words & { row: ResponsibilityRow }) {
  const styles = useStyles();
  const { responsibility } = props.row.onDay;
  const words = props.wordsOf(props.row);
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
        <span className={styles.period}>
          <DatedText>{words.period}</DatedText>
        </span>
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
  stateColumn: { width: '176px', flexShrink: 0, paddingLeft: '8px', boxSizing: 'border-box' },
  whatColumn: { flexGrow: 1 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  band: {
    margin: 0,
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  remark: {
    marginLeft: '8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
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
