/** Words for those who listen, not seen; with `status` they are also said when they change. */
import type { ReactNode } from 'react';
import styles from './Spoken.module.css';

export function Spoken(props: { status?: boolean; children: ReactNode }) {
  return (
    <span className={styles.spoken} role={props.status ? 'status' : undefined}>
      {props.children}
    </span>
  );
}
