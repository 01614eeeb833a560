/** Find a policy document: what applies first, the rest one choice away. */
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { DocumentList, DocumentRows } from '../components/DocumentList';
import { UnreadableNotice } from '../components/UnreadableNotice';
import { filterFrom } from '../documentAddress';
import { isFirstList } from '../keptListing';
import { useKeptListing } from '../queries/useKeptListing';
import { useText } from '../text/TextContext';
import { documentListing, orderedDocuments } from '../words/documentListing';
import type { PageProps } from './pageProps';

const SearchResults = lazy(async () => ({
  default: (await import('./laterPages')).SearchResults,
}));

export function DocumentListPage(props: PageProps) {
  const { judged, address, today } = props;
  const text = useText();
  const filter = useMemo(() => filterFrom(address), [address]);
  const documents = useMemo(() => orderedDocuments(judged), [judged]);
  const listing = documentListing(documents, judged, { ...filter, text: '' }, text);
  useKeptListing(isFirstList(address) ? listing : null, judged);
  const asks = filter.text.trim() !== '';
  // The list stays as it is while the page of the answers is fetched.
  const asked = useDeferredValue(asks);
  const rows = <DocumentRows listing={listing} address={address} />;
  return (
    <DocumentList
      listing={listing}
      address={address}
      isToday={judged.day === today}
      notice={<UnreadableNotice register={judged.index.register} lists={everyList} />}
    >
      {asks && asked ? (
        <Suspense fallback={rows}>
          <SearchResults
            {...props}
            otherwise={() => (
              <DocumentRows
                listing={documentListing(documents, judged, filter, text)}
                address={address}
              />
            )}
          />
        </Suspense>
      ) : (
        rows
      )}
    </DocumentList>
  );
}

/** Findings rest on all of them, so what any of them lacks is said here. */
const everyList = ['Styrdokument', 'Upphävanden', 'Nämnder', 'Ansvar', 'Mål'] as const;
