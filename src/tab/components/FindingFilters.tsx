/** Chooses findings by committee, by document and by who can put them right. */
import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text/TextContext';

export interface FindingChoice {
  readonly label: string;
  /** Said for the choice of all. */
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string | null) => void;
}

export function FindingFilters(props: { choices: readonly FindingChoice[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.bar} role="group" aria-label={text.documents.filters}>
      {props.choices.map(({ label, all, value, options, onChoose }) => (
        <label key={label} className={styles.choice}>
          <span className={styles.label}>{label}</span>
          <Select
            size="small"
            className={styles.select}
            value={value ?? ''}
            onChange={(_, data) => onChoose(data.value === '' ? null : data.value)}
          >
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </Select>
        </label>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 24px',
    marginBottom: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, maxWidth: '320px' },
});
