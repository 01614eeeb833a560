/** A count that grows from what is seen at once to everything, without holding the page. */
import { startTransition, useEffect, useState } from 'react';

const atOnce = 1;

/** At least `wanted` and one to begin with; then more whenever the browser is idle, until `all`. */
export function useGrowingCount(all: number, wanted: number): number {
  const [grown, setGrown] = useState(atOnce);
  const shown = Math.min(all, Math.max(grown, wanted, atOnce));
  useEffect(() => {
    if (shown >= all) return;
    const timer = setTimeout(() => startTransition(() => setGrown(shown + 1)), 0);
    return () => clearTimeout(timer);
  }, [shown, all]);
  return shown;
}
