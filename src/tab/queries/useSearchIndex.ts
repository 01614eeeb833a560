/** Feeds the search: the rows when they have come, then the documents' words, a little at a time and after the first paint. */
import { useEffect, useState } from 'react';
import type { PolicySource, Register } from '../../domain/policySource';
import { today } from '../clockTime';
import type { Searcher } from '../searching/searcher';
import { useConnection } from './connectionContext';

/** What of the library's words can be searched here. */
export interface SearchedTexts {
  /** True while words are still being fetched. */
  readonly coming: boolean;
  /** True when they could not be fetched: then only names, facts and responsibilities are searched. */
  readonly failed: boolean;
  /** Documents whose words are not searched here: more than this device holds, or not stored in their rows. */
  readonly elsewhere: ReadonlySet<string>;
}

const nothingYet: SearchedTexts = { coming: true, failed: false, elsewhere: new Set() };
/** Nobody has asked: then the list is painted first. */
const afterPaintMs = 1_500;

/** `wanted`: someone is searching, and nothing is put off. */
export function useSearchIndex(register: Register | undefined, wanted: boolean): SearchedTexts {
  const { search, source } = useConnection();
  const [texts, setTexts] = useState(nothingYet);
  useEffect(() => {
    if (register === undefined) return undefined;
    const stopped = new AbortController();
    const begin = async () => {
      const searcher = await search();
      const failed = await feed(searcher, source, register, stopped.signal);
      const { missing, beyond } = await searcher.wantedTexts(today());
      if (!stopped.signal.aborted)
        setTexts({ coming: false, failed, elsewhere: new Set([...missing, ...beyond]) });
    };
    const timer = setTimeout(
      () =>
        void begin().catch(() => {
          if (!stopped.signal.aborted) setTexts({ ...nothingYet, coming: false, failed: true });
        }),
      wanted ? 0 : afterPaintMs,
    );
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [register, search, source, wanted]);
  return texts;
}

/** Whether words that belong here could not be fetched. */
async function feed(
  searcher: Searcher,
  source: PolicySource,
  register: Register,
  signal: AbortSignal,
): Promise<boolean> {
  await searcher.setRegister(register);
  const { missing } = await searcher.wantedTexts(today());
  if (missing.length === 0 || signal.aborted) return false;
  const putIn: Promise<void>[] = [];
  const failed = await source
    .deliverPlainTexts(missing, (some) => putIn.push(searcher.addTexts(some)), signal)
    .then(
      () => false,
      () => true,
    );
  await Promise.all(putIn);
  return failed;
}
