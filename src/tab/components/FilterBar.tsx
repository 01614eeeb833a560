/** Filters with counts: status and type as chips, the rest as short lists; on a phone folded away. */
import { Filter20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Facet } from '../../domain/documentFilter';
import { useText } from '../text/TextContext';
import { ChoiceChips } from './ChoiceChips';
import { ChoiceMenu } from './ChoiceMenu';
import type { FilterGroup } from './filterGroup';
import { PlainButton } from './PlainButton';
import styles from './FilterBar.module.css';

export function FilterBar(props: {
  groups: readonly FilterGroup[];
  onChoose: (facet: Facet, values: readonly string[]) => void;
}) {
  const text = useText();
  const choosing = (group: FilterGroup) => (values: readonly string[]) =>
    props.onChoose(group.facet, values);
  const [unfolded, setUnfolded] = useState(false);
  const [status, type, ...others] = props.groups;
  const used = others.filter((group) => group.choices.length > 0);
  const chosen = [type, ...used]
    .flatMap((group) => group?.choices ?? [])
    .filter((c) => c.chosen).length;
  return (
    <div className={styles.bar} role="group" aria-label={text.documents.filters}>
      {status && <ChoiceChips group={status} onChoose={choosing(status)} />}
      <PlainButton
        look="outline"
        className={styles.unfold}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <Filter20Regular />
        {text.documents.showFilters(chosen)}
      </PlainButton>
      <div className={unfolded ? styles.unfolded : styles.folded}>
        <div className={styles.menus}>
          {used.map((group) => (
            <ChoiceMenu key={group.facet} group={group} onChoose={choosing(group)} />
          ))}
        </div>
        {type && type.choices.length > 0 && <ChoiceChips group={type} onChoose={choosing(type)} />}
      </div>
    </div>
  );
}
