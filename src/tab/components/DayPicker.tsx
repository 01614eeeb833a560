/** One day for everything: shows which day is looked at and lets a person choose another. */
import {
  Button,
  Field,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CalendarLtr16Regular, ChevronDown16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { parseLocalDate, type LocalDate } from '../../domain/localDate';
import { useText } from '../text/TextContext';

export function DayPicker(props: {
  day: LocalDate;
  today: LocalDate;
  onChoose: (day: LocalDate) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [open, setOpen] = useState(false);
  const isToday = props.day === props.today;
  const choose = (day: LocalDate) => {
    setOpen(false);
    props.onChoose(day);
  };
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      trapFocus
      positioning="below-end"
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<CalendarLtr16Regular />}
          aria-label={isToday ? text.day.today(props.day) : text.day.other(props.day)}
        >
          <span className={styles.wide}>
            {isToday ? text.day.today(props.day) : text.day.other(props.day)}
          </span>
          <ChevronDown16Regular className={styles.wide} aria-hidden="true" />
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={text.day.label}>
        <DayForm day={props.day} onChoose={choose} />
        {!isToday && (
          <Button appearance="subtle" className={styles.back} onClick={() => choose(props.today)}>
            {text.day.backToToday}
          </Button>
        )}
      </PopoverSurface>
    </Popover>
  );
}

function DayForm(props: { day: LocalDate; onChoose: (day: LocalDate) => void }) {
  const styles = useStyles();
  const text = useText();
  const [written, setWritten] = useState<string>(props.day);
  const [wrong, setWrong] = useState(false);
  return (
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
  );
}

const useStyles = makeStyles({
  button: { fontWeight: tokens.fontWeightRegular, minWidth: '40px', paddingRight: 0 },
  wide: { marginLeft: '6px', '@media (max-width: 719px)': { display: 'none' } },
  form: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  back: { marginTop: tokens.spacingVerticalS },
});
