/** One period on the axis of years. The shape tells the same as the colour; the row's words say it all. */
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { PeriodOnAxis } from '../../domain/timeAxis';
import { dangerText } from './dangerText';

export type BarShape =
  'current' | 'endsSoon' | 'withoutSource' | 'ended' | 'upcoming' | 'notInForce';

export interface BarWords {
  readonly shape: BarShape;
  readonly place: PeriodOnAxis;
  /** A dashed line leads on to here: nothing was found after it. */
  readonly waitsTo: number | null;
  readonly caption: string;
}

/** Past here there is no room for words to the right of a bar. */
const roomAfter = 0.82;

export function TimeBar(props: { bar: BarWords | null }) {
  const styles = useStyles();
  const { bar } = props;
  if (bar === null) return <div className={styles.track} aria-hidden="true" />;
  const { place, waitsTo, caption } = bar;
  const under = waitsTo !== null || place.end > roomAfter;
  return (
    <div
      className={mergeClasses(styles.track, under && caption !== '' && styles.higher)}
      aria-hidden="true"
    >
      <Bar {...bar} />
      {waitsTo !== null && waitsTo > place.end && (
        <div
          className={styles.waiting}
          style={{ left: percent(place.end), width: percent(waitsTo - place.end) }}
        />
      )}
      {caption !== '' && <Caption {...bar} under={under} />}
    </div>
  );
}

function Bar({ shape, place }: BarWords) {
  const styles = useStyles();
  const isHollow = hollow.has(shape);
  return (
    <div
      className={mergeClasses(
        styles.bar,
        styles[shape],
        place.goesOn && (isHollow ? styles.openEnd : styles.pointed),
        place.beganBefore && styles.openStart,
      )}
      style={{ left: percent(place.start), width: percent(place.end - place.start) }}
    />
  );
}

function Caption({ shape, place, caption, under }: BarWords & { under: boolean }) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(
        styles.caption,
        under && styles.under,
        shape === 'ended' ? styles.dangerWords : styles.warningWords,
      )}
      style={captionPlace(place, under)}
    >
      {caption}
    </span>
  );
}

const hollow: ReadonlySet<BarShape> = new Set(['withoutSource', 'ended', 'upcoming', 'notInForce']);

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function captionPlace({ end }: PeriodOnAxis, under: boolean) {
  if (!under) return { left: `calc(${percent(end)} + 8px)` };
  return end < 0.5 ? { left: percent(end) } : { right: 0 };
}

const outline = (colour: string) => ({
  backgroundColor: tokens.colorNeutralBackground1,
  borderTopColor: colour,
  borderRightColor: colour,
  borderBottomColor: colour,
  borderLeftColor: colour,
});

const narrow = '@media (max-width: 1199px)';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '20px',
    // On a phone every row has its own axis: a thin line, and a tick for the day.
    '@media (max-width: 719px)': {
      '::before': {
        content: '""',
        position: 'absolute',
        inset: '9px 0 auto',
        borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      },
      '::after': {
        content: '""',
        position: 'absolute',
        left: 'var(--day)',
        top: '1px',
        height: '18px',
        borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
      },
    },
  },
  higher: { height: '36px', [narrow]: { height: '20px' } },
  bar: {
    position: 'absolute',
    top: '6px',
    height: '8px',
    minWidth: '4px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid transparent',
    // Without colours, every bar still has its outline.
    '@media (forced-colors: active)': {
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  current: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  endsSoon: {
    backgroundColor: tokens.colorStatusWarningForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  ended: { ...outline(dangerText), ...shorthands.borderWidth('2px') },
  upcoming: outline(tokens.colorBrandForeground1),
  notInForce: outline(tokens.colorNeutralForeground3),
  withoutSource: {
    ...outline(tokens.colorStatusWarningForeground3),
    ...shorthands.borderWidth('2px'),
    ...shorthands.borderStyle('dashed'),
  },
  pointed: {
    borderTopRightRadius: 0,
    borderBottomRightRadius: 0,
    clipPath: 'polygon(0 0, calc(100% - 5px) 0, 100% 50%, calc(100% - 5px) 100%, 0 100%)',
  },
  openEnd: {
    borderRightStyle: 'none',
    borderTopRightRadius: 0,
    borderBottomRightRadius: 0,
  },
  openStart: { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, borderLeftStyle: 'none' },
  waiting: {
    position: 'absolute',
    top: '9px',
    borderTop: `2px dashed ${dangerText}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  caption: {
    position: 'absolute',
    top: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    // Where the axis is narrow there is no room; the row's own words say the same.
    [narrow]: { display: 'none' },
  },
  under: { top: '18px' },
  dangerWords: { color: dangerText },
  warningWords: { color: tokens.colorStatusWarningForeground3 },
});
