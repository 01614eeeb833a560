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
  /** Documents whose words are more than this device searches. */
  readonly beyond: number;
}

const nothingYet: SearchedTexts = { coming: true, failed: false, beyond: 0 };
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
      const beyond = await feed(await search(), source, register, stopped.signal);
      if (!stopped.signal.aborted) setTexts({ coming: false, failed: false, beyond });
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

async function feed(
  searcher: Searcher,
  source: PolicySource,
  register: Register,
  signal: AbortSignal,
): Promise<number> {
  await searcher.setRegister(register);
  const { missing, beyond } = await searcher.wantedTexts(today());
  const putIn: Promise<void>[] = [];
  if (missing.length > 0 && !signal.aborted) {
    await source.deliverPlainTexts(missing, (some) => putIn.push(searcher.addTexts(some)), signal);
  }
  await Promise.all(putIn);
  return beyond.length;
}
