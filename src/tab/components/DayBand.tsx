/** Says that another day than today is looked at, on every page, while it is. */
import { Link, mergeClasses } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons';
import type { LocalDate } from '../../domain/localDate';
import { useText } from '../text/TextContext';
import styles from './DayBand.module.css';

export function DayBand(props: { day: LocalDate; todayHref: string }) {
  const text = useText();
  return (
    <div className={styles.band} role="status">
      <div className={styles.line}>
        <CalendarLtr16Regular aria-hidden="true" className={mergeClasses(styles.icon)} />
        <strong className={styles.strong}>{text.day.band(props.day)}</strong>
        <span>{text.day.bandNote}</span>
        <Link inline href={props.todayHref} className={styles.link}>
          {text.day.backToToday}
        </Link>
      </div>
    </div>
  );
}
