/** The head of the responsibility page: whom it is about, since when, and what can be done with the rows. */
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text/TextContext';
import { DatedText } from './DatedText';
import styles from './ResponsibilityHead.module.css';

export function ResponsibilityHead(props: {
  title: string;
  lead: string;
  timelineHref: string | null;
  /** Figures and export. */
  children: ReactNode;
}) {
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
