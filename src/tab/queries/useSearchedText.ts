/** Hands a text that has been opened to the search, with its places; one that may no longer be read is taken out of it. */
import { useEffect } from 'react';
import type { PolicyDocument } from '../../domain/policyDocument';
import { SourceFailure } from '../../domain/policySource';
import { useConnection } from './connectionContext';
import type { ReadText } from './useDocumentText';

/** The reader comes first. */
const afterReadingMs = 2_000;

/** `read` is the text of the current version, `failure` why there is none. */
export function useSearchedText(
  { id, file }: PolicyDocument,
  read: ReadText | undefined,
  failure: Error | null,
): void {
  const { search } = useConnection();
  const contentVersion = file?.contentVersion;
  const isGone =
    failure instanceof SourceFailure &&
    (failure.kind === 'accessDenied' || failure.kind === 'notFound');
  useEffect(() => {
    if (isGone) void search().then((searcher) => searcher.forgetTexts([id]), ignore);
  }, [search, id, isGone]);
  useEffect(() => {
    if (read === undefined || read.progress !== null || contentVersion === undefined) return;
    const { document } = read;
    const hand = () =>
      void search()
        .then((searcher) => searcher.addOpenedText(id, contentVersion, document))
        .catch(ignore);
    const timer = setTimeout(hand, afterReadingMs);
    return () => clearTimeout(timer);
  }, [search, id, contentVersion, read]);
}

/** Without the search, the text is read all the same. */
function ignore() {}
