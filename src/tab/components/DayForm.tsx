/** Where a person writes or picks the day to look at. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { parseLocalDate, type LocalDate } from '../../domain/localDate';
import { useText } from '../text/TextContext';
import styles from './DayForm.module.css';

export function DayForm(props: {
  day: LocalDate;
  today: LocalDate;
  onChoose: (day: LocalDate) => void;
}) {
  const text = useText();
  const [written, setWritten] = useState<string>(props.day);
  const [wrong, setWrong] = useState(false);
  const remark = useId();
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const day = parseLocalDate(written.trim());
          setWrong(day === null);
          if (day) props.onChoose(day);
        }}
      >
        <label className={styles.field}>
          {text.day.field}
          <input
            type="date"
            className={styles.day}
            value={written}
            onChange={({ currentTarget }) => setWritten(currentTarget.value)}
            aria-invalid={wrong}
            aria-describedby={remark}
          />
        </label>
        <Button type="submit" appearance="primary">
          {text.day.show}
        </Button>
      </form>
      <p id={remark} role="alert" className={styles.remark}>
        {wrong ? text.day.invalid : ''}
      </p>
      {props.day !== props.today && (
        <Button
          appearance="subtle"
          className={styles.back}
          onClick={() => props.onChoose(props.today)}
        >
          {text.day.backToToday}
        </Button>
      )}
    </>
  );
}
