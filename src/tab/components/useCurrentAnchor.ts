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
      let reached = entries[0]?.anchor ?? null;
      for (const { anchor } of entries) {
        const element = document.getElementById(anchor);
        if (element && element.getBoundingClientRect().top > readingLine) break;
        reached = anchor;
      }
      setCurrent(reached);
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
