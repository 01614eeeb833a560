/** Rows that came but made no sense, and lists that did not come: counted, and shown on demand. */
import { useState } from 'react';
import type { ListTitle, Register, UnreadableRow } from '../../domain/policySource';
import { useText } from '../text/TextContext';
import { Notice } from './Notice';
import styles from './UnreadableNotice.module.css';

export function UnreadableNotice(props: { register: Register; lists: readonly ListTitle[] }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const { documents } = props.register;
  const rows = props.register.unreadable.filter((row) => props.lists.includes(row.list));
  const missing = props.register.missing.filter((part) => props.lists.includes(part.list));
  const onlyDocuments = rows.every((row) => row.list === 'Styrdokument');
  return (
    <>
      {missing.map((part) => (
        <Notice key={part.list}>{text.states.missingList(part.list)}</Notice>
      ))}
      {rows.length > 0 && (
        <Notice
          action={{
            label: open ? text.states.hideUnreadable : text.states.showUnreadable,
            onClick: () => setOpen(!open),
            expanded: open,
          }}
          below={open && <UnreadableRows rows={rows} />}
        >
          {onlyDocuments
            ? text.states.partlyDocuments(rows.length, rows.length + documents.length)
            : text.states.partly(rows.length)}
        </Notice>
      )}
    </>
  );
}

function UnreadableRows(props: { rows: readonly UnreadableRow[] }) {
  const text = useText();
  return (
    <ul className={styles.rows}>
      {props.rows.map((row) => (
        <li key={`${row.list} ${row.id} ${row.column}`} className={styles.row}>
          <span className={styles.name}>
            {row.title ?? text.states.unreadableRow(row.list, row.id)}
          </span>
          <span className={styles.why}>
            {text.states.unreadableRow(row.list, row.id)} · {text.states.unreadableColumn}{' '}
            {row.column}: {row.why}
          </span>
        </li>
      ))}
    </ul>
  );
}
