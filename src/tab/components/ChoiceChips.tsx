/** The values of a filter as buttons that are on or off, each with its count. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import type { FilterGroup } from './filterGroup';

export function ChoiceChips(props: {
  group: FilterGroup<string>;
  onChoose: (values: readonly string[]) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { label, choices } = props.group;
  const toggle = (value: string) =>
    props.onChoose(
      choices.filter((choice) => choice.chosen !== (choice.value === value)).map((c) => c.value),
    );
  return (
    <div className={styles.group} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {choices.map((choice) => (
        <Button
          key={choice.value}
          size="small"
          className={mergeClasses(styles.chip, choice.chosen && styles.chosen)}
          aria-pressed={choice.chosen}
          {...(choice.chosen ? { icon: <Checkmark16Regular /> } : {})}
          onClick={() => toggle(choice.value)}
        >
          {choice.name}
          <span className={styles.count}>{text.documents.documentCount(choice.count)}</span>
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  label: {
    minWidth: '40px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 719px)': { width: '100%' },
  },
  chip: {
    minWidth: 'auto',
    height: '28px',
    padding: '0 10px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    '@media (pointer: coarse)': { height: '40px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorNeutralForeground1,
    },
  },
  count: {
    marginLeft: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});
