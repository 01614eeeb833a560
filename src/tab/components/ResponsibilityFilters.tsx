/** Filters and order of the responsibilities, in lists that open under their names. */
import type { ResponsibilityFacet, ResponsibilityOrder } from '../../domain/responsibilityFilter';
import { useText } from '../text/TextContext';
import { ChoiceMenu } from './ChoiceMenu';
import type { FilterGroup } from './filterGroup';
import { SelectBox } from './SelectBox';
import styles from './ResponsibilityFilters.module.css';

const orders: readonly ResponsibilityOrder[] = ['ground', 'what', 'from', 'to'];

export function ResponsibilityFilters(props: {
  groups: readonly FilterGroup<ResponsibilityFacet>[];
  order: ResponsibilityOrder;
  /** Answers to a question come by how well they fit, where others come by ground. */
  isAnswer: boolean;
  onChoose: (facet: ResponsibilityFacet, values: readonly string[]) => void;
  onOrder: (order: ResponsibilityOrder) => void;
}) {
  const text = useText();
  const words = text.responsibility.order;
  return (
    <div className={styles.bar} role="group" aria-label={text.documents.filters}>
      {props.groups
        .filter((group) => group.choices.length > 0)
        .map((group) => (
          <ChoiceMenu
            key={group.facet}
            group={group}
            onChoose={(values) => props.onChoose(group.facet, values)}
          />
        ))}
      <label className={styles.order}>
        <span className={styles.label}>{words.label}</span>
        <SelectBox
          small
          value={props.order}
          onChoose={(order) => props.onOrder(order as ResponsibilityOrder)}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {words[order === 'ground' && props.isAnswer ? 'match' : order]}
            </option>
          ))}
        </SelectBox>
      </label>
    </div>
  );
}
