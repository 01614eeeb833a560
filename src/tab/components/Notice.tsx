/** One line that tells something about the page as a whole, with at most one action. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export function Notice(props: {
  children: ReactNode;
  action?: { label: string; onClick: () => void; expanded?: boolean };
  /** What the action unfolds, under the line. */
  below?: ReactNode;
}) {
  const { action } = props;
  return (
    <div className={styles.notice} role="status">
      <div className={styles.line}>
        <Info16Regular className={mergeClasses(styles.icon)} aria-hidden="true" />
        <span>{props.children}</span>
        {action && (
          <Button
            size="small"
            appearance="subtle"
            onClick={action.onClick}
            {...(action.expanded === undefined ? {} : { 'aria-expanded': action.expanded })}
          >
            {action.label}
          </Button>
        )}
      </div>
      {props.below}
    </div>
  );
}
