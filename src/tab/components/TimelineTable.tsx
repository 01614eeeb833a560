/** Committees and responsibilities over the years: one table, whose last column draws what the others say. */
import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { TimeAxis } from '../../domain/timeAxis';
import { useText } from '../text/TextContext';
import { TimeAxisFrame } from './TimeAxisFrame';
import {
  CommitteeRow,
  ResponsibilityRows,
  type TimelineCommittee,
  type TimelineRow,
} from './TimelineRows';
import styles from './TimelineTable.module.css';

export function TimelineTable(props: {
  committees: readonly TimelineCommittee[];
  responsibilitiesOf: (committeeId: string) => readonly TimelineRow[];
  /** Ids of committees that are open from the start. */
  open: readonly string[];
  axis: TimeAxis;
  dayLabel: string;
}) {
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
      {/* The roles are said: on a phone the rows are laid out as a grid, which takes the table's own away. */}
      <table className={styles.table} role="table" aria-label={text.timeline.table}>
        <thead role="rowgroup">
          <tr role="row" className={styles.row}>
            <th
              scope="col"
              role="columnheader"
              className={mergeClasses(styles.head, styles.nameHead)}
            >
              {words.name}
            </th>
            <th scope="col" role="columnheader" className={mergeClasses(styles.head, styles.day)}>
              {words.from}
            </th>
            <th scope="col" role="columnheader" className={mergeClasses(styles.head, styles.day)}>
              {words.to}
            </th>
            <th scope="col" role="columnheader" className={mergeClasses(styles.head, styles.state)}>
              {words.state}
            </th>
            <td className={mergeClasses(styles.axis, styles.axisHead)} aria-hidden="true" />
          </tr>
        </thead>
        {props.committees.map((committee) => (
          <tbody key={committee.id} role="rowgroup">
            <CommitteeRow
              row={committee}
              open={open.has(committee.id)}
              onToggle={() => toggle(committee.id)}
            />
            {open.has(committee.id) && (
              <ResponsibilityRows rows={props.responsibilitiesOf(committee.id)} />
            )}
          </tbody>
        ))}
      </table>
    </TimeAxisFrame>
  );
}
