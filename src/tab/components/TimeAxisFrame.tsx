/** The years above a list of bars, the lines behind it, and the one line for the day looked at; on a phone a tick in each row. */
import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { TimeAxis } from '../../domain/timeAxis';
import styles from './TimeAxisFrame.module.css';

/** Years this near the day would stand under its label. */
const labelRoom = 0.075;
const narrowLabelRoom = 0.17;

export function TimeAxisFrame(props: {
  axis: TimeAxis;
  dayLabel: string;
  /** The headings of the columns to the left of the axis. */
  header: ReactNode;
  children: ReactNode;
}) {
  const { axis } = props;
  return (
    <div className={styles.frame} style={{ '--day': percent(axis.day) } as CSSProperties}>
      <div className={styles.lines} aria-hidden="true">
        {axis.ticks.map(({ year, at }) => (
          <span key={year} className={styles.line} style={{ left: percent(at) }} />
        ))}
      </div>
      <div className={styles.header}>
        {props.header}
        <div className={styles.years} aria-hidden="true">
          {axis.ticks
            .filter(({ at }) => Math.abs(at - axis.day) > labelRoom)
            .map(({ year, at }, place) => (
              <span
                key={year}
                className={mergeClasses(
                  styles.year,
                  (place % 2 === 1 || Math.abs(at - axis.day) < narrowLabelRoom) &&
                    styles.notNarrow,
                  isInside(at) ? styles.notOnPhone : styles.onPhone,
                )}
                style={yearPlace(at)}
              >
                {year}
              </span>
            ))}
          <span className={styles.dayLabel}>{props.dayLabel}</span>
        </div>
      </div>
      {props.children}
      <div className={styles.today} aria-hidden="true">
        <span className={styles.dayLine} />
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** Neither the first nor the last year. */
function isInside(at: number): boolean {
  return at > 0.02 && at < 0.98;
}

/** The first and the last year stay within the axis. */
function yearPlace(at: number) {
  if (isInside(at)) return { left: percent(at), transform: 'translateX(-50%)' };
  return at < 0.5 ? { left: 0 } : { right: 0 };
}
