/** Says that another day than today is looked at, on every page, while it is. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons';
import type { LocalDate } from '../../domain/localDate';
import { useText } from '../text/TextContext';

export function DayBand(props: { day: LocalDate; todayHref: string }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.band} role="status">
      <div className={styles.line}>
        <CalendarLtr16Regular aria-hidden="true" className={styles.icon} />
        <strong className={styles.strong}>{text.day.band(props.day)}</strong>
        <span>{text.day.bandNote}</span>
        <Link inline href={props.todayHref} className={styles.link}>
          {text.day.backToToday}
        </Link>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  band: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `4px ${tokens.spacingHorizontalS}`,
    maxWidth: '1216px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalS} 32px`,
    '@media (max-width: 719px)': { padding: `${tokens.spacingVerticalS} 16px` },
  },
  icon: { flexShrink: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
});
