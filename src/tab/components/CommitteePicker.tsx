/** Chooses the committee to look at: mine first, then those that exist, those that have ceased, and none. */
import type { Committee } from '../../domain/committee';
import { useText } from '../text/TextContext';
import { SelectBox } from './SelectBox';
import styles from './CommitteePicker.module.css';

export function CommitteePicker(props: {
  choices: {
    readonly mine: readonly Committee[];
    readonly existing: readonly Committee[];
    readonly ceased: readonly Committee[];
    readonly upcoming: readonly Committee[];
  };
  chosen: string;
  /** Offers what no committee answers for, under this id. */
  unassigned: { readonly id: string; readonly count: number };
  onChoose: (committeeId: string) => void;
}) {
  const text = useText();
  const { mine, existing, ceased, upcoming } = props.choices;
  const mineIds = new Set(mine.map(({ id }) => id));
  const groups = [
    { label: text.responsibility.mine, committees: mine },
    {
      label: text.responsibility.committee,
      committees: existing.filter(({ id }) => !mineIds.has(id)),
    },
    { label: text.responsibility.notYetGroup, committees: upcoming },
    { label: text.responsibility.ceasedGroup, committees: ceased },
  ].filter(({ committees }) => committees.length > 0);
  return (
    <label className={styles.picker}>
      <span className={styles.label}>{text.responsibility.choose}</span>
      <SelectBox className={styles.select} value={props.chosen} onChoose={props.onChoose}>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.committees.map((committee) => (
              <option key={committee.id} value={committee.id}>
                {committee.name}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label={text.responsibility.unassignedGroup}>
          <option value={props.unassigned.id}>
            {text.responsibility.unassigned} ({text.count(props.unassigned.count)})
          </option>
        </optgroup>
      </SelectBox>
    </label>
  );
}
