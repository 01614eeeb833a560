/** How the bars are read: each shape with its meaning. */
import { useText } from '../text/TextContext';
import { TimeBar, type BarShape } from './TimeBar';
import styles from './TimelineLegend.module.css';

const shapes: readonly { readonly shape: BarShape; readonly waits: boolean }[] = [
  { shape: 'current', waits: false },
  { shape: 'endsSoon', waits: false },
  { shape: 'upcoming', waits: false },
  { shape: 'ended', waits: true },
  { shape: 'withoutSource', waits: false },
];

export function TimelineLegend() {
  const words = useText().timeline;
  return (
    <details className={styles.legend}>
      <summary className={styles.summary}>{words.legend}</summary>
      <ul className={styles.list} role="list">
        {shapes.map(({ shape, waits }) => (
          <li key={shape} className={styles.item}>
            <span className={styles.sample}>
              <TimeBar
                bar={{
                  ...{ shape, caption: '', waitsTo: waits ? 1 : null },
                  place: {
                    ...{ start: 0, end: waits ? 0.5 : 1, beganBefore: false },
                    goesOn: shape === 'current',
                  },
                }}
              />
            </span>
            {words.shapes[shape as keyof typeof words.shapes]}
          </li>
        ))}
      </ul>
    </details>
  );
}
