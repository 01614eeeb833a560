/** The values of a filter in a list that opens under its name. */
import {
  Button,
  Checkbox,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { Facet } from '../../domain/documentFilter';
import type { FilterGroup } from './FilterBar';

export function ChoiceMenu(props: {
  group: FilterGroup;
  onChoose: (facet: Facet, values: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { facet, label, choices } = props.group;
  const chosen = choices.filter((choice) => choice.chosen);
  return (
    <Popover trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
        >
          {chosen.length === 0 ? label : `${label}: ${chosen.map((c) => c.name).join(', ')}`}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <div className={styles.list} role="group" aria-label={label}>
          {choices.map((choice) => (
            <Checkbox
              key={choice.value}
              checked={choice.chosen}
              label={`${choice.name} (${choice.count})`}
              onChange={(_, data) =>
                props.onChoose(
                  facet,
                  choices
                    .filter((c) => (c.value === choice.value ? data.checked === true : c.chosen))
                    .map((c) => c.value),
                )
              }
            />
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}

const useStyles = makeStyles({
  button: {
    maxWidth: '320px',
    minHeight: '32px',
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  surface: { padding: '8px', maxWidth: '360px' },
  list: { display: 'grid', maxHeight: '320px', overflowY: 'auto' },
});
