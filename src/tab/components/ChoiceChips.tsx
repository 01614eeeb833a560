/** The values of a filter as buttons that are on or off, each with its count. */
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import type { FilterGroup } from './filterGroup';
import { PlainButton } from './PlainButton';
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
        <PlainButton
          key={choice.value}
          look="outline"
          className={choice.chosen ? styles.chosen : styles.chip}
          aria-pressed={choice.chosen}
          onClick={() => toggle(choice.value)}
        >
          {choice.chosen && <Checkmark16Regular />}
          {choice.name}
          <span className={styles.count}>{text.documents.documentCount(choice.count)}</span>
        </PlainButton>
      ))}
    </div>
  );
}
