/** Says which checks could not be made in full, and why: not assessed is never an all-clear. */
import { useState } from 'react';
import { useText } from '../text/TextContext';
import { Notice } from './Notice';
import styles from './NotAssessedNotice.module.css';

export function NotAssessedNotice(props: { lines: readonly string[] }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (props.lines.length === 0) return null;
  return (
    <Notice
      action={{
        label: open ? text.states.hideUnreadable : text.states.showUnreadable,
        onClick: () => setOpen(!open),
        expanded: open,
      }}
      below={
        open && (
          <ul className={styles.lines}>
            {props.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )
      }
    >
      {text.findings.notAssessed(props.lines.length)}
    </Notice>
  );
}
