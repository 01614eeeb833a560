/** When what is shown was read, and what the tab is doing about it. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { clockTime } from '../clockTime';
import { useText } from '../text/TextContext';
import type { WaitingStore } from '../waitingStore';
import styles from './FreshnessLine.module.css';

export function FreshnessLine(props: { readAt: number; documents: number }) {
  const text = useText();
  return (
    <p className={styles.line}>{text.freshness.readAt(clockTime(props.readAt), props.documents)}</p>
  );
}

/** "SharePoint ber oss vänta …", counting down, while SharePoint has asked for it. */
export function WaitingLine(props: { waiting: WaitingStore }) {
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
