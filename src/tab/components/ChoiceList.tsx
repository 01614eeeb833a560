/** The values of a filter, each to tick, with its count. */
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
        <label key={choice.value} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.tick}
            checked={choice.chosen}
            onChange={({ currentTarget }) => tick(choice.value, currentTarget.checked)}
          />
          {choice.name} ({text.count(choice.count)})
        </label>
      ))}
    </div>
  );
}
