/** Many rows, of which only those near the window stand in the page; each says its place among all. */
import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './WindowedRows.module.css';

/** A row's usual height in CSS pixels; each is measured when it has been drawn. */
const usualHeight = 57;

export function WindowedRows(props: {
  label: string;
  count: number;
  /** While it is the same function, rows that are drawn are not drawn again. */
  row: (place: number) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // Asked when the page has been laid out; asked before, it would be laid out twice.
  useEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: props.count,
    estimateSize: () => usualHeight,
    overscan: 12,
    scrollMargin: top,
    // Else nothing is drawn until the window has been measured.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    measureElement: heightWhenLaidOut,
  });
  const drawn = rows.getVirtualItems();
  return (
    <ul
      ref={list}
      className={styles.list}
      role="list"
      aria-label={props.label}
      style={{ height: rows.getTotalSize(), paddingTop: (drawn[0]?.start ?? top) - top }}
    >
      {drawn.map((item) => (
        <li
          key={item.key}
          ref={rows.measureElement}
          data-index={item.index}
          aria-setsize={props.count}
          aria-posinset={item.index + 1}
        >
          <DrawnRow place={item.index} row={props.row} />
        </li>
      ))}
    </ul>
  );
}

/** Rows stand one after another as the browser lays them out, so that none need be measured before they are seen. */
function heightWhenLaidOut(
  row: Element,
  laidOut: ResizeObserverEntry | undefined,
  rows: Virtualizer<Window, Element>,
): number {
  const [box] = laidOut?.borderBoxSize ?? [];
  if (box) return Math.round(box.blockSize);
  return rows.measurementsCache[rows.indexFromElement(row)]?.size ?? usualHeight;
}

const DrawnRow = memo(function DrawnRow(props: {
  place: number;
  row: (place: number) => ReactNode;
}) {
  return props.row(props.place);
});
