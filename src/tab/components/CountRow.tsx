/** Figures that can be counted again in the rows below; each shows only its own when it is pressed. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import { StatusBadge, type StatusTone } from './StatusBadge';

export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly tone: StatusTone;
  readonly word: string;
  readonly chosen: boolean;
}

export function CountRow(props: {
  label: string;
  figures: readonly Figure[];
  onToggle: (name: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.row} role="list" aria-label={props.label}>
      {props.figures.map(({ name, count, tone, word, chosen }) => (
        <li key={name} className={styles.figure}>
          <button
            type="button"
            className={mergeClasses(styles.button, chosen && styles.chosen)}
            aria-pressed={chosen}
            onClick={() => props.onToggle(name)}
          >
            <StatusBadge status={{ tone, word, detail: '' }} look="plain" />
            <span className={styles.count}>{text.count(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    // The first figure stands in line with the heading; what is pressed reaches out to its left.
    margin: '0 0 0 -12px',
    padding: 0,
    rowGap: '4px',
    listStyleType: 'none',
    [phone]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(68px, 1fr))',
      width: '100%',
      margin: 0,
    },
  },
  figure: {
    padding: '0 12px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { paddingLeft: 0, borderLeftStyle: 'none' },
    [phone]: { padding: 0, borderLeftStyle: 'none' },
  },
  button: {
    display: 'flex',
    flexDirection: 'column-reverse',
    alignItems: 'start',
    padding: '2px 12px 4px',
    minHeight: '44px',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // The icon stands beside the figure, and the word under them.
    [phone]: {
      position: 'relative',
      width: '100%',
      height: '100%',
      justifyContent: 'flex-end',
      padding: '2px 4px 4px 0',
      '& svg': { position: 'absolute', top: '8px', left: 0 },
      '& > span:first-child span': {
        fontSize: tokens.fontSizeBase200,
        lineHeight: tokens.lineHeightBase200,
      },
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      borderLeftColor: 'Highlight',
    },
  },
  count: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    [phone]: { paddingLeft: '22px' },
  },
});
