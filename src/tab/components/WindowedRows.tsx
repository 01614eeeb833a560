/** Many rows, of which only those near the window stand in the page; each says its place among all. */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './WindowedRows.module.css';

/** A row's usual height in CSS pixels; each is measured when it is drawn. */
const usualHeight = 57;

export function WindowedRows(props: {
  label: string;
  count: number;
  row: (place: number) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: props.count,
    estimateSize: () => usualHeight,
    overscan: 12,
    scrollMargin: top,
  });
  return (
    <ul
      ref={list}
      className={styles.list}
      role="list"
      aria-label={props.label}
      style={{ height: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map((item) => (
        <li
          key={item.key}
          ref={rows.measureElement}
          data-index={item.index}
          aria-setsize={props.count}
          aria-posinset={item.index + 1}
          className={styles.row}
          style={{ transform: `translateY(${item.start - top}px)` }}
        >
          {props.row(item.index)}
        </li>
      ))}
    </ul>
  );
}
