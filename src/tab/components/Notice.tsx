/** One line that tells something about the page as a whole, with at most one action. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

export function Notice(props: {
  children: ReactNode;
  action?: { label: string; onClick: () => void; expanded?: boolean };
  /** What the action unfolds, under the line. */
  below?: ReactNode;
}) {
  const styles = useStyles();
  const { action } = props;
  return (
    <div className={styles.notice} role="status">
      <div className={styles.line}>
        <Info16Regular className={styles.icon} aria-hidden="true" />
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

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
