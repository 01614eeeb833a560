/** One day for everything: shows which day is looked at and lets a person choose another. */
import { mergeClasses } from '@fluentui/react-components';
import { CalendarLtr16Regular, ChevronDown16Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { LocalDate } from '../../domain/localDate';
import { useText } from '../text/TextContext';
import { PanelButton } from './PanelButton';
import styles from './DayPicker.module.css';

const DayForm = lazy(() => import('./laterComponents').then((room) => ({ default: room.DayForm })));

export function DayPicker(props: {
  day: LocalDate;
  today: LocalDate;
  onChoose: (day: LocalDate) => void;
}) {
  const text = useText();
  const isToday = props.day === props.today;
  const words = isToday ? text.day.today(props.day) : text.day.other(props.day);
  return (
    <PanelButton
      label={text.day.label}
      button={{
        className: styles.button,
        'aria-label': words,
        children: (
          <>
            <CalendarLtr16Regular />
            <span className={styles.wide}>{words}</span>
            <ChevronDown16Regular className={mergeClasses(styles.wide)} aria-hidden="true" />
          </>
        ),
      }}
      panel={(close) => (
        <Suspense fallback={null}>
          <DayForm
            day={props.day}
            today={props.today}
            onChoose={(day) => {
              close();
              props.onChoose(day);
            }}
          />
        </Suspense>
      )}
    />
  );
}
