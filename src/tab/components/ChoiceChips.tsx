/** The values of a filter as buttons that are on or off, each with its count. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import type { FilterGroup } from './filterGroup';
import styles from './ChoiceChips.module.css';

export function ChoiceChips(props: {
  group: FilterGroup<string>;
  onChoose: (values: readonly string[]) => void;
}) {
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
