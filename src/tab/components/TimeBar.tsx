/** One period on the axis of years. The shape tells the same as the colour; the row's words say it all. */
import { mergeClasses } from '@fluentui/react-components';
import type { PeriodOnAxis } from '../../domain/timeAxis';
import styles from './TimeBar.module.css';

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
