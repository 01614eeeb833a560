/** The head of the responsibility page: whom it is about, since when, and what can be done with the rows. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text/TextContext';
import { DatedText } from './DatedText';

export function ResponsibilityHead(props: {
  title: string;
  lead: string;
  timelineHref: string | null;
  /** Figures and export. */
  children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.head}>
      <div className={styles.who}>
        <h1 className={styles.title}>{props.title}</h1>
        <p className={styles.lead}>
          <DatedText>{props.lead}</DatedText>
        </p>
        {props.timelineHref !== null && (
          <Link className={styles.timeline} href={props.timelineHref}>
            {text.timeline.open}
          </Link>
        )}
      </div>
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: '12px 24px',
    marginBottom: tokens.spacingVerticalM,
  },
  who: { flex: '1 1 320px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  lead: { margin: '4px 0 0', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  timeline: { display: 'inline-block', marginTop: '4px', '@media print': { display: 'none' } },
});
