/** A count that grows from what is seen at once to everything, without holding the page. */
import { startTransition, useEffect, useState } from 'react';

const atOnce = 1;
/** Every step is a frame in which the browser looks at all that is there: few steps, each of them short. */
const mostAtATime = 6;

/** At least `wanted` and one to begin with; then more whenever the browser is idle, until `all`. */
export function useGrowingCount(all: number, wanted: number): number {
  const [grown, setGrown] = useState(atOnce);
  const shown = Math.min(all, Math.max(grown, wanted, atOnce));
  useEffect(() => {
    if (shown >= all) return;
    const timer = setTimeout(() => startTransition(() => setGrown(grownFrom(shown))), 0);
    return () => clearTimeout(timer);
  }, [shown, all]);
  return shown;
}

/** Twice as much each time until the step is as long as it may be. */
function grownFrom(shown: number): number {
  return shown + Math.min(shown, mostAtATime);
}
