/** What SharePoint's own search answers for documents whose words are not searched on this device; asked when someone has typed to an end. */
import { useEffect, useState } from 'react';
import { SourceFailure, type FailureKind, type SiteSearchAnswer } from '../../domain/policySource';
import { useConnection } from './connectionContext';

export type SharePointSearch =
  /** Not asked: every text is searched here, or nothing is sought. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'failed'; readonly why: FailureKind }
  | { readonly kind: 'here'; readonly answer: SiteSearchAnswer };

const idle: SharePointSearch = { kind: 'idle' };
const coming: SharePointSearch = { kind: 'coming' };
const afterLastKeyMs = 300;

/** An answer to other words is never given; the question for it is ended. */
export function useSharePointSearch(words: string, wanted: boolean): SharePointSearch {
  const { source } = useConnection();
  const [answered, setAnswered] = useState<{ words: string; is: SharePointSearch } | null>(null);
  const here = answered?.words === words ? answered.is : null;
  const asks = wanted && here === null;
  useEffect(() => {
    if (!asks) return undefined;
    const outdated = new AbortController();
    const take = (is: SharePointSearch) => {
      if (!outdated.signal.aborted) setAnswered({ words, is });
    };
    const ask = () =>
      void source.searchTexts(words, outdated.signal).then(
        (answer) => take({ kind: 'here', answer }),
        (failure: unknown) =>
          take({
            kind: 'failed',
            why: failure instanceof SourceFailure ? failure.kind : 'unexpected',
          }),
      );
    const timer = setTimeout(ask, afterLastKeyMs);
    return () => {
      clearTimeout(timer);
      outdated.abort();
    };
  }, [source, words, asks]);
  if (!wanted) return idle;
  return here ?? coming;
}
