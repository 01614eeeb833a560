/** Chooses findings by committee, by document and by who can put them right. */
import { useText } from '../text/TextContext';
import { SelectBox } from './SelectBox';
import styles from './FindingFilters.module.css';

export interface FindingChoice {
  readonly label: string;
  /** Said for the choice of all. */
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string | null) => void;
}

export function FindingFilters(props: { choices: readonly FindingChoice[] }) {
  const text = useText();
  return (
    <div className={styles.bar} role="group" aria-label={text.documents.filters}>
      {props.choices.map(({ label, all, value, options, onChoose }) => (
        <label key={label} className={styles.choice}>
          <span className={styles.label}>{label}</span>
          <SelectBox
            small
            className={styles.select}
            value={value ?? ''}
            onChoose={(chosen) => onChoose(chosen === '' ? null : chosen)}
          >
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </SelectBox>
        </label>
      ))}
    </div>
  );
}
