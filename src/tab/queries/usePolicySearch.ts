/** What the search answers to the words typed, again with every key and whenever what is searched has changed. */
import { startTransition, useEffect, useState } from 'react';
import type { RankReason, SearchAnswer } from '../../search/searchAnswer';
import type { SearchAsked } from '../searching/searchQuestion';
import { useConnection } from './connectionContext';

export interface PolicySearch {
  /** The answer before stays until the next has come; null before the first. */
  readonly answer: SearchAnswer | null;
  /** True when the search itself has broken down. */
  readonly failed: boolean;
  /** Why a hit stands where it stands; `key` is "document 12" or "responsibility 3". */
  readonly why: (key: string) => Promise<readonly RankReason[]>;
}

/** `asked` is the same object as long as it asks the same. */
export function usePolicySearch(asked: SearchAsked): PolicySearch {
  const { search } = useConnection();
  const [state, setState] = useState<Pick<PolicySearch, 'answer' | 'failed'>>({
    answer: null,
    failed: false,
  });
  useEffect(() => {
    let current = true;
    let stop: (() => void) | null = null;
    const fail = () => {
      if (current) setState({ answer: null, failed: true });
    };
    void search().then((searcher) => {
      const ask = () =>
        void searcher.search(asked).then((answer) => {
          // Drawn a little at a time: the next key is heeded meanwhile.
          if (current && answer !== null)
            startTransition(() => setState({ answer, failed: false }));
        }, fail);
      if (!current) return;
      stop = searcher.onChange(ask);
      ask();
    }, fail);
    return () => {
      current = false;
      stop?.();
    };
  }, [search, asked]);
  return { ...state, why: async (key) => (await search()).why(asked.query, asked.day, key) };
}
