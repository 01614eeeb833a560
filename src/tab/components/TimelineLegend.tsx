/** How the bars are read: each shape with its meaning. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import { TimeBar, type BarShape } from './TimeBar';

const shapes: readonly { readonly shape: BarShape; readonly waits: boolean }[] = [
  { shape: 'current', waits: false },
  { shape: 'endsSoon', waits: false },
  { shape: 'upcoming', waits: false },
  { shape: 'ended', waits: true },
  { shape: 'withoutSource', waits: false },
];

export function TimelineLegend() {
  const styles = useStyles();
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

const useStyles = makeStyles({
  legend: {
    margin: '8px 0 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 32px',
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', alignItems: 'center', gap: '8px' },
  sample: { width: '48px', flexShrink: 0 },
});
