/** Which entry of the contents the reader has come to. */
import { useEffect, useState } from 'react';

/** A block counts as reached when it has passed this far from the top, in CSS pixels. */
const readingLine = 120;

export function useCurrentAnchor(entries: readonly { readonly anchor: string }[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  // Until a reader scrolls, it is the first: to look where each stands would hold the first screen.
  const first = entries[0]?.anchor ?? null;
  useEffect(() => {
    let waiting = 0;
    const find = () => {
      waiting = 0;
      setCurrent(lastReached(entries));
    };
    const later = () => {
      waiting ||= requestAnimationFrame(find);
    };
    window.addEventListener('scroll', later, { passive: true });
    return () => {
      window.removeEventListener('scroll', later);
      cancelAnimationFrame(waiting);
    };
  }, [entries]);
  return current ?? first;
}

/** Sought by halves, and first in the parts: to ask where a block stands makes the browser lay its part out. */
function lastReached(entries: readonly { readonly anchor: string }[]): string | null {
  let [from, to] = [0, entries.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    const element = document.getElementById(entries[middle]?.anchor ?? '');
    // What is not drawn yet stands further down.
    if (element !== null && isReached(element)) from = middle;
    else to = middle;
  }
  return entries[from]?.anchor ?? null;
}

function isReached(element: Element): boolean {
  const part = element.parentElement?.getBoundingClientRect();
  if (part && part.top > readingLine) return false;
  if (part && part.bottom <= readingLine) return true;
  return element.getBoundingClientRect().top <= readingLine;
}
