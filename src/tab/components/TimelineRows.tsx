/** The rows of the timeline: a committee, and under it what it answers for. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { TimeBar, type BarWords } from './TimeBar';

export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly note: string;
  readonly from: string;
  readonly to: string;
  readonly status: StatusWords;
  readonly bar: BarWords | null;
}

export interface TimelineCommittee extends TimelineRow {
  /** How many responsibilities name it. */
  readonly count: number;
}

/** A committee shows no more than this here; the page Ansvar shows them all. */
const mostOfOne = 100;

export function CommitteeRow(props: {
  row: TimelineCommittee;
  open: boolean;
  onToggle: () => void;
}) {
  const styles = useStyles();
  const words = useText().timeline;
  const { row, open } = props;
  return (
    <tr role="row" className={mergeClasses(styles.row, styles.committee)}>
      <th scope="row" role="rowheader" className={styles.name}>
        <Link appearance="subtle" className={styles.link} href={row.href ?? ''}>
          {row.name}
        </Link>
        {row.count > 0 && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-label={words.showResponsibilities(row.count, row.name)}
            onClick={props.onToggle}
          >
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            {words.count(row.count)}
          </button>
        )}
        {row.note !== '' && <span className={styles.note}>{row.note}</span>}
      </th>
      <Cells row={row} />
    </tr>
  );
}

export function ResponsibilityRows({ rows }: { rows: readonly TimelineRow[] }) {
  const styles = useStyles();
  const words = useText().timeline;
  const more = rows.length - mostOfOne;
  return (
    <>
      {rows.slice(0, mostOfOne).map((row) => (
        <tr key={row.id} role="row" className={styles.row}>
          <th
            scope="row"
            role="rowheader"
            className={mergeClasses(styles.name, styles.responsibility)}
          >
            {row.href === null ? row.name : <Link href={row.href}>{row.name}</Link>}
            {row.note !== '' && <span className={styles.note}>{row.note}</span>}
          </th>
          <Cells row={row} />
        </tr>
      ))}
      {more > 0 && (
        <tr role="row" className={styles.row}>
          <td role="cell" colSpan={5} className={mergeClasses(styles.name, styles.responsibility)}>
            {words.more(more)}
          </td>
        </tr>
      )}
    </>
  );
}

function Cells({ row }: { row: TimelineRow }) {
  const styles = useStyles();
  return (
    <>
      <td role="cell" className={mergeClasses(styles.cell, styles.day)}>
        {row.from}
      </td>
      <td role="cell" className={mergeClasses(styles.cell, styles.day)}>
        {row.to}
      </td>
      <td role="cell" className={mergeClasses(styles.cell, styles.state)}>
        <StatusBadge status={row.status} look="small" />
      </td>
      <td className={styles.axis} aria-hidden="true">
        <TimeBar bar={row.bar} />
      </td>
    </>
  );
}

const phone = '@media (max-width: 719px)';

const cell = {
  padding: '6px 8px 6px 0',
  textAlign: 'left',
  verticalAlign: 'top',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
  borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  [phone]: { borderTopStyle: 'none', padding: '2px 8px 2px 0' },
} as const;

const useStyles = makeStyles({
  row: {
    [phone]: {
      display: 'grid',
      gridTemplateColumns: '92px 92px minmax(0, 1fr)',
      padding: '6px 0',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  day: {
    width: '84px',
    fontVariantNumeric: 'tabular-nums',
    [phone]: { width: 'auto' },
  },
  state: { width: '116px', [phone]: { width: 'auto' } },
  axis: {
    width: 'var(--axis)',
    padding: '6px 0',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    [phone]: { gridColumn: '1 / -1', width: 'auto', padding: 0, borderTopStyle: 'none' },
  },
  committee: {
    '& > *': { borderTopColor: tokens.colorNeutralStroke1 },
    [phone]: { borderTopColor: tokens.colorNeutralStroke1 },
  },
  cell,
  name: {
    ...cell,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    [phone]: { gridColumn: '1 / -1', borderTopStyle: 'none', paddingBottom: 0 },
  },
  responsibility: { paddingLeft: '24px', [phone]: { paddingLeft: 0 } },
  link: {
    marginRight: '12px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  toggle: {
    display: 'inline-flex',
    verticalAlign: 'bottom',
    alignItems: 'center',
    gap: '2px',
    padding: '0 4px 0 0',
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (pointer: coarse)': { minHeight: '40px' },
  },
});
