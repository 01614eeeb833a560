/** Committees and responsibilities over the years: one table, whose last column draws what the others say. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TimeAxis } from '../../domain/timeAxis';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { TimeAxisFrame } from './TimeAxisFrame';
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

export function TimelineTable(props: {
  committees: readonly TimelineCommittee[];
  responsibilitiesOf: (committeeId: string) => readonly TimelineRow[];
  /** Ids of committees that are open from the start. */
  open: readonly string[];
  axis: TimeAxis;
  dayLabel: string;
}) {
  const styles = useStyles();
  const text = useText();
  const words = text.timeline.columns;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(props.open));
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <TimeAxisFrame axis={props.axis} dayLabel={props.dayLabel} header={<span />}>
      <table className={styles.table} aria-label={text.timeline.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.name}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.day)}>
              {words.from}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.day)}>
              {words.to}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.state)}>
              {words.state}
            </th>
            <td className={mergeClasses(styles.axis, styles.axisHead)} aria-hidden="true" />
          </tr>
        </thead>
        {props.committees.map((committee) => (
          <tbody key={committee.id}>
            <CommitteeRow
              row={committee}
              open={open.has(committee.id)}
              onToggle={() => toggle(committee.id)}
            />
            {open.has(committee.id) && (
              <Responsibilities rows={props.responsibilitiesOf(committee.id)} />
            )}
          </tbody>
        ))}
      </table>
    </TimeAxisFrame>
  );
}

function CommitteeRow(props: { row: TimelineCommittee; open: boolean; onToggle: () => void }) {
  const styles = useStyles();
  const words = useText().timeline;
  const { row, open } = props;
  return (
    <tr className={styles.committee}>
      <th scope="row" className={styles.name}>
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

function Responsibilities({ rows }: { rows: readonly TimelineRow[] }) {
  const styles = useStyles();
  const words = useText().timeline;
  const more = rows.length - mostOfOne;
  return (
    <>
      {rows.slice(0, mostOfOne).map((row) => (
        <tr key={row.id}>
          <th scope="row" className={mergeClasses(styles.name, styles.responsibility)}>
            {row.href === null ? row.name : <Link href={row.href}>{row.name}</Link>}
            {row.note !== '' && <span className={styles.note}>{row.note}</span>}
          </th>
          <Cells row={row} />
        </tr>
      ))}
      {more > 0 && (
        <tr>
          <td colSpan={5} className={mergeClasses(styles.name, styles.responsibility)}>
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
      <td className={mergeClasses(styles.cell, styles.day)}>{row.from}</td>
      <td className={mergeClasses(styles.cell, styles.day)}>{row.to}</td>
      <td className={mergeClasses(styles.cell, styles.state)}>
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
} as const;

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: '-28px',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    [phone]: { marginTop: 0 },
  },
  head: {
    height: '28px',
    padding: '0 8px 0 0',
    boxSizing: 'border-box',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  day: {
    width: '92px',
    fontVariantNumeric: 'tabular-nums',
    [phone]: { width: '76px' },
  },
  state: { width: '132px', [phone]: { width: '84px' } },
  axis: {
    width: 'var(--axis)',
    padding: '6px 0',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    [phone]: { display: 'none' },
  },
  axisHead: { padding: 0, borderTopStyle: 'none' },
  committee: { '& > *': { borderTopColor: tokens.colorNeutralStroke1 } },
  cell,
  name: {
    ...cell,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  responsibility: { paddingLeft: '24px', [phone]: { paddingLeft: '12px' } },
  link: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  toggle: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    marginLeft: '8px',
    padding: '0 4px',
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
