/** What a committee answers for in four figures that can be counted again in the rows below. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ResponsibilityCounts } from '../../domain/responsibilityView';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusTone } from './StatusBadge';

export function CountRow(props: { counts: ResponsibilityCounts }) {
  const styles = useStyles();
  const text = useText();
  const { counts } = props;
  const words = text.responsibility.counts;
  const figures: { count: number; tone: StatusTone; word: string }[] = [
    { count: counts.current, tone: 'inForce', word: words.current },
    { count: counts.endingSoon, tone: 'endsSoon', word: words.endingSoon },
    { count: counts.unanswered, tone: 'lapsed', word: words.lapsed },
    { count: counts.withoutSource, tone: 'withoutSource', word: words.withoutSource },
  ];
  return (
    <dl className={styles.row} aria-label={words.label}>
      {figures.map(({ count, tone, word }) => (
        <div key={word} className={styles.figure}>
          <dt className={styles.word}>
            <StatusBadge status={{ tone, word, detail: '' }} look="plain" />
          </dt>
          <dd className={styles.count}>{text.count(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    rowGap: '12px',
    '@media (max-width: 719px)': { display: 'grid', gridTemplateColumns: '1fr 1fr', width: '100%' },
  },
  figure: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: '0 24px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderLeftStyle: 'none' },
    '@media (max-width: 719px)': { padding: '0 8px 0 0', borderLeftStyle: 'none' },
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  word: { whiteSpace: 'nowrap', '@media (max-width: 719px)': { whiteSpace: 'normal' } },
});
