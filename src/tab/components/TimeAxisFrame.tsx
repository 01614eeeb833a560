/** The years above a list of bars, the lines behind it, and the one line for the day looked at; on a phone a tick in each row. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { TimeAxis } from '../../domain/timeAxis';

/** The width of the axis, which the rows share. */
export const axisWidth = 'var(--axis)';

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
  const styles = useStyles();
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

const phone = '@media (max-width: 719px)';

const overlay = {
  position: 'absolute',
  top: '28px',
  bottom: 0,
  right: 0,
  width: axisWidth,
  pointerEvents: 'none',
  [phone]: { display: 'none' },
} as const;

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    isolation: 'isolate',
    '--axis': '484px',
    '@media (max-width: 1199px)': { '--axis': '34%' },
    '@media (max-width: 1023px)': { '--axis': '26%' },
    [phone]: { '--axis': '100%' },
  },
  lines: { ...overlay, zIndex: -1 },
  line: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '1px',
    backgroundColor: tokens.colorNeutralStroke3,
  },
  today: { ...overlay, zIndex: 1 },
  dayLine: {
    position: 'absolute',
    left: 'var(--day)',
    top: '-4px',
    bottom: 0,
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  header: {
    display: 'flex',
    justifyContent: 'space-between',
    height: '28px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '28px',
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    // The headings of the columns go; the years stay.
    [phone]: { '& > :not(:last-child)': { display: 'none' } },
  },
  years: { position: 'relative', width: axisWidth, fontVariantNumeric: 'tabular-nums' },
  year: { position: 'absolute', top: 0 },
  notOnPhone: { [phone]: { display: 'none' } },
  notNarrow: { '@media (max-width: 1199px)': { display: 'none' } },
  // Said last, as there is room for the two ends on a phone.
  onPhone: { [phone]: { display: 'inline' } },
  dayLabel: {
    position: 'absolute',
    left: 'var(--day)',
    top: '4px',
    transform: 'translateX(-50%)',
    padding: '0 6px',
    lineHeight: '18px',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});
