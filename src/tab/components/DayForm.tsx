/** Where a person writes or picks the day to look at. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseLocalDate, type LocalDate } from '../../domain/localDate';
import { useText } from '../text/TextContext';

export function DayForm(props: {
  day: LocalDate;
  today: LocalDate;
  onChoose: (day: LocalDate) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [written, setWritten] = useState<string>(props.day);
  const [wrong, setWrong] = useState(false);
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
        <Field label={text.day.field} {...(wrong ? { validationMessage: text.day.invalid } : {})}>
          <Input type="date" value={written} onChange={(_, data) => setWritten(data.value)} />
        </Field>
        <Button type="submit" appearance="primary">
          {text.day.show}
        </Button>
      </form>
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

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  back: { marginTop: tokens.spacingVerticalS },
});
