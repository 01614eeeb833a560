/** Filters with counts: status and type as chips, the rest as short lists; on a phone folded away. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Facet } from '../../domain/documentFilter';
import { useText } from '../text/TextContext';
import { ChoiceChips } from './ChoiceChips';
import { ChoiceMenu } from './ChoiceMenu';
import type { FilterGroup } from './filterGroup';

export function FilterBar(props: {
  groups: readonly FilterGroup[];
  onChoose: (facet: Facet, values: readonly string[]) => void;
}) {
  const styles = useStyles();
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
      <Button
        className={styles.unfold}
        icon={<Filter20Regular />}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {text.documents.showFilters(chosen)}
      </Button>
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

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px 16px',
    paddingBottom: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
  unfold: { display: 'none', [phone]: { display: 'inline-flex', minHeight: '40px' } },
  folded: { display: 'contents', [phone]: { display: 'none' } },
  unfolded: { display: 'contents', [phone]: { display: 'grid', rowGap: '12px', width: '100%' } },
  menus: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});
