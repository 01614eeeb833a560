/** Many rows, of which only those near the window stand in the page; each says its place among all. */
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './WindowedRows.module.css';

/** A row's usual height in CSS pixels; each is measured when it is drawn. */
const usualHeight = 57;

export function WindowedRows(props: {
  label: string;
  count: number;
  /** While it is the same function, rows that are drawn are not drawn again. */
  row: (place: number) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: props.count,
    estimateSize: () => usualHeight,
    overscan: 12,
    // Else nothing is drawn until the window has been measured.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
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
          <DrawnRow place={item.index} row={props.row} />
        </li>
      ))}
    </ul>
  );
}

const DrawnRow = memo(function DrawnRow(props: {
  place: number;
  row: (place: number) => ReactNode;
}) {
  return props.row(props.place);
});
