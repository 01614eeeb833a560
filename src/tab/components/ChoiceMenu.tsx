/** The values of a filter in a list that opens under its name. */
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { FilterGroup } from './filterGroup';
import { PanelButton } from './PanelButton';
import styles from './ChoiceMenu.module.css';

const ChoiceList = lazy(() =>
  import('./laterComponents').then((room) => ({ default: room.ChoiceList })),
);

export function ChoiceMenu(props: {
  group: FilterGroup<string>;
  onChoose: (values: readonly string[]) => void;
}) {
  const { label, choices } = props.group;
  const chosen = choices.filter((choice) => choice.chosen).map((choice) => choice.name);
  return (
    <PanelButton
      label={label}
      button={{
        className: styles.button,
        children: (
          <>
            <span className={styles.words}>
              {chosen.length === 0 ? label : `${label}: ${chosen.join(', ')}`}
            </span>
            <ChevronDown16Regular />
          </>
        ),
      }}
      panel={() => (
        <Suspense fallback={null}>
          <ChoiceList {...props} />
        </Suspense>
      )}
    />
  );
}
