/** Says which checks could not be made in full, and why: not assessed is never an all-clear. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../text/TextContext';
import { Notice } from './Notice';

export function NotAssessedNotice(props: { lines: readonly string[] }) {
  const styles = useStyles();
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

const useStyles = makeStyles({
  lines: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});
