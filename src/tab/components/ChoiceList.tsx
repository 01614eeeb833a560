/** The values of a filter, each to tick, with its count. */
import { Checkbox } from '@fluentui/react-components';
import { useText } from '../text/TextContext';
import type { FilterGroup } from './filterGroup';
import styles from './ChoiceList.module.css';

export function ChoiceList(props: {
  group: FilterGroup<string>;
  onChoose: (values: readonly string[]) => void;
}) {
  const text = useText();
  const { label, choices } = props.group;
  const tick = (value: string, ticked: boolean) =>
    props.onChoose(
      choices
        .filter((choice) => (choice.value === value ? ticked : choice.chosen))
        .map((choice) => choice.value),
    );
  return (
    <div className={styles.list} role="group" aria-label={label}>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          checked={choice.chosen}
          label={`${choice.name} (${text.count(choice.count)})`}
          onChange={(_, data) => tick(choice.value, data.checked === true)}
        />
      ))}
    </div>
  );
}
