/** Chooses the committee to look at: mine first, then those that exist, then those that have ceased. */
import { Field, Select } from '@fluentui/react-components';
import type { Committee } from '../../domain/committee';
import { useText } from '../text/TextContext';

export function CommitteePicker(props: {
  choices: {
    readonly mine: readonly Committee[];
    readonly existing: readonly Committee[];
    readonly ceased: readonly Committee[];
    readonly upcoming: readonly Committee[];
  };
  chosen: string;
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
    <Field label={text.responsibility.choose} orientation="horizontal">
      <Select value={props.chosen} onChange={(_, data) => props.onChoose(data.value)}>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.committees.map((committee) => (
              <option key={committee.id} value={committee.id}>
                {committee.name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
