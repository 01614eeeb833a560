/** The years above a list of bars, the lines behind it, and the one line for the day looked at. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
    <div className={styles.frame}>
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
                  (place % 2 === 1 || Math.abs(at - axis.day) < narrowLabelRoom) && styles.wideOnly,
                )}
                style={yearPlace(at)}
              >
                {year}
              </span>
            ))}
          <span className={styles.dayLabel} style={{ left: percent(axis.day) }}>
            {props.dayLabel}
          </span>
        </div>
      </div>
      {props.children}
      <div className={styles.today} aria-hidden="true">
        <span className={styles.dayLine} style={{ left: percent(axis.day) }} />
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** The first and the last year stay within the axis. */
function yearPlace(at: number) {
  if (at < 0.02) return { left: 0 };
  if (at > 0.98) return { right: 0 };
  return { left: percent(at), transform: 'translateX(-50%)' };
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
    [phone]: { display: 'none' },
  },
  years: { position: 'relative', width: axisWidth, fontVariantNumeric: 'tabular-nums' },
  year: { position: 'absolute', top: 0 },
  wideOnly: { '@media (max-width: 1199px)': { display: 'none' } },
  dayLabel: {
    position: 'absolute',
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
