/** Which entry of the contents the reader has come to. */
import { useEffect, useState } from 'react';

/** A block counts as reached when it has passed this far from the top, in CSS pixels. */
const readingLine = 120;

export function useCurrentAnchor(entries: readonly { readonly anchor: string }[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let waiting = 0;
    const find = () => {
      waiting = 0;
      setCurrent(lastReached(entries));
    };
    const later = () => {
      waiting ||= requestAnimationFrame(find);
    };
    find();
    window.addEventListener('scroll', later, { passive: true });
    return () => {
      window.removeEventListener('scroll', later);
      cancelAnimationFrame(waiting);
    };
  }, [entries]);
  return current;
}

/** Sought by halves: to ask where a block stands may make the browser lay it out. */
function lastReached(entries: readonly { readonly anchor: string }[]): string | null {
  let [from, to] = [0, entries.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    const element = document.getElementById(entries[middle]?.anchor ?? '');
    // What is not drawn yet stands further down.
    const isReached = element !== null && element.getBoundingClientRect().top <= readingLine;
    if (isReached) from = middle;
    else to = middle;
  }
  return entries[from]?.anchor ?? null;
}
