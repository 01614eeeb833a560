/** The rows of the timeline: a committee, and under it what it answers for. */
import { Link, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusWords } from './StatusBadge';
import { TimeBar, type BarWords } from './TimeBar';
import styles from './TimelineRows.module.css';

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
