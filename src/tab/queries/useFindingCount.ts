/** How many findings someone should act on, counted when the page has been painted. */
import { useDeferredValue, useEffect, useState } from 'react';
import type { JudgedRegister } from '../../domain/judgedRegister';

/** The page is painted first; nobody looks for the count before the page. */
const afterPaintMs = 150;

/**
 * Serious ones and warnings; notes are only to be looked at. Null until it is known. The checks are
 * fetched apart: no page needs them to be painted.
 */
export function useFindingCount(judged: JudgedRegister | null): number | null {
  const wanted = useDeferredValue(judged);
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    let current = true;
    const count = () =>
      void import('./assessment').then(({ assessmentOf }) => {
        if (!current) return;
        const { findings } = assessmentOf(wanted);
        setCount(findings.filter(({ severity }) => severity !== 'note').length);
      });
    const timer = setTimeout(count, afterPaintMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  return count;
}
