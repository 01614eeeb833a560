/** When what is shown was read, and what the tab is doing about it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { clockTime } from '../clockTime';
import { useText } from '../text/TextContext';
import type { WaitingStore } from '../waitingStore';

export function FreshnessLine(props: { readAt: number; documents: number }) {
  const styles = useStyles();
  const text = useText();
  return (
    <p className={styles.line}>{text.freshness.readAt(clockTime(props.readAt), props.documents)}</p>
  );
}

/** "SharePoint ber oss vänta …", counting down, while SharePoint has asked for it. */
export function WaitingLine(props: { waiting: WaitingStore }) {
  const styles = useStyles();
  const text = useText();
  const until = useSyncExternalStore(props.waiting.subscribe, props.waiting.get);
  const seconds = useSecondsUntil(until);
  return (
    <p className={styles.waiting} role="status">
      {seconds === null ? '' : text.states.waiting(seconds)}
    </p>
  );
}

function useSecondsUntil(until: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return until === null ? null : Math.max(1, Math.ceil((until - now) / 1000));
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  waiting: {
    margin: 0,
    ':empty': { display: 'none' },
    padding: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
  },
});
