/** What the search answers to the words in the box: documents, places in the texts, and responsibilities. */
import { Link } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Found, HitGroup } from '../../search/searchAnswer';
import { HitSection, type HitRow } from '../components/HitSection';
import { Notice } from '../components/Notice';
import { choosing, searchedDocuments, withoutFilters } from '../documentAddress';
import { usePolicySearch } from '../queries/usePolicySearch';
import { useSearchIndex, type SearchedTexts } from '../queries/useSearchIndex';
import { useSharePointSearch, type SharePointSearch } from '../queries/useSharePointSearch';
import type { SearchAsked } from '../searching/searchQuestion';
import type { TabAddress } from '../tabAddress';
import type { Sentences } from '../text/sv';
import { useText } from '../text/TextContext';
import { hrefOf } from '../useTabAddress';
import {
  documentRow,
  passageRow,
  reasonWords,
  responsibilityRow,
  type SearchWordsOptions,
} from '../words/searchWords';
import { sharePointRemarks, sharePointRows, type SharePointRows } from '../words/sharePointWords';
import type { PageProps } from './pageProps';
import styles from './SearchResults.module.css';

const fewHits = 10;
const manyHits = 200;

/** `otherwise` is the plain list, shown where the search has broken down. */
export function SearchResults(props: PageProps & { otherwise: () => ReactNode }) {
  const text = useText();
  const { address, judged } = props;
  const [most, setMost] = useState(fewHits);
  const [widened, setWidened] = useState<string | null>(null);
  const asked = useMemo(() => {
    const wanted = searchedDocuments(address, judged);
    const withEnded = wanted.withEnded || widened === wanted.query;
    return { ...wanted, withEnded, day: judged.day, most };
  }, [address, judged, most, widened]);
  const { answer, failed, why } = usePolicySearch(asked);
  // Where nothing that applies answers, what has ended is the answer, and says so itself.
  const onlyEnded = answer?.kind === 'found' && hasOnlyEnded(answer);
  if (onlyEnded && widened !== asked.query) setWidened(asked.query);
  const texts = useSearchIndex(judged.index.register, true);
  const options = searchOptions(props, text);
  const { sharePoint, beside } = useBeside(asked, answer?.kind === 'found', texts, options);
  if (failed) {
    return (
      <>
        <Notice>{text.search.failed}</Notice>
        {props.otherwise()}
      </>
    );
  }
  if (answer === null) return null;
  if (answer.kind === 'refused') return <p>{text.search.tooLong(answer.longest)}</p>;
  if (answer.kind === 'blank') return <p>{text.search.blank}</p>;
  return (
    <div onKeyDown={stepBetweenHits}>
      <Remarks
        {...{ found: answer, texts, sharePoint, beside }}
        onlyEnded={widened === asked.query}
      />
      <Hits
        {...{ found: answer, beside, options, address }}
        showsEnded={asked.withEnded}
        onMore={() => setMost(manyHits)}
        why={async (key) => (await why(key)).map((reason) => reasonWords(reason, text))}
      />
    </div>
  );
}

/** To the question who answers for something, a responsibility that has lapsed is an answer. */
function hasOnlyEnded({ help, asksWho, responsibilities }: Found): boolean {
  if (help !== null) return help.amongEnded > 0;
  return asksWho && responsibilities.count === 0 && responsibilities.ended > 0;
}

/** What SharePoint finds in texts that are not searched here. */
function useBeside(
  asked: SearchAsked,
  isFound: boolean,
  texts: SearchedTexts,
  options: SearchWordsOptions,
) {
  const wanted = isFound && !texts.coming && texts.elsewhere.size > 0;
  const sharePoint = useSharePointSearch(asked.query, wanted);
  const hits = sharePoint.kind === 'here' ? sharePoint.answer.hits : [];
  return { sharePoint, beside: sharePointRows(hits, { ...asked, ...texts }, options) };
}

/** How much was found, and what must be known of how it was sought. */
function Remarks(props: {
  found: Found;
  texts: SearchedTexts;
  sharePoint: SharePointSearch;
  beside: SharePointRows;
  onlyEnded: boolean;
}) {
  const text = useText();
  const { search } = text;
  const { documents, passages, responsibilities, respelled, asksWho } = props.found;
  const { sharePoint } = props;
  const { coming, failed, elsewhere } = props.texts;
  const remarks = [
    ...respelled.map(({ typed, read }) => search.respelled(typed, read)),
    ...(props.onlyEnded ? [asksWho ? search.onlyEndedWho : search.onlyEnded] : []),
    ...(coming ? [search.textsComing] : []),
    ...sharePointRemarks(props, text),
  ];
  return (
    <>
      <p className={styles.summary} role="status">
        {search.summary(documents.count, passages.count, responsibilities.count)}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {failed && sharePoint.kind === 'idle' && <Notice>{search.textsFailed}</Notice>}
      {sharePoint.kind === 'failed' && (
        <Notice>
          {sharePoint.why === 'throttled'
            ? search.sharePointBusy(elsewhere.size)
            : search.sharePointFailed(elsewhere.size)}
        </Notice>
      )}
    </>
  );
}

function searchOptions({ judged, address }: PageProps, text: Sentences): SearchWordsOptions {
  return {
    ...{ judged, text },
    hrefOf: (place) => hrefOf({ page: place, day: address.day, filters: {} }),
    committeeHref: (committeeId) =>
      hrefOf({ page: { name: 'responsibilities', committeeId }, day: address.day, filters: {} }),
  };
}

interface HitsProps {
  readonly found: Found;
  readonly showsEnded: boolean;
  readonly beside: SharePointRows;
  readonly options: SearchWordsOptions;
  readonly address: TabAddress;
  readonly onMore: () => void;
  readonly why: (key: string) => Promise<readonly string[]>;
}

function Hits(props: HitsProps) {
  const { found, beside, address } = props;
  const foundBeside = beside.rows.length + beside.ended > 0;
  if (found.help === null || foundBeside) return <Sections {...props} />;
  return <NothingFound help={found.help} address={address} />;
}

function Sections(props: HitsProps) {
  const text = useText();
  const { found, beside, options, address, onMore, why } = props;
  const allHref = hrefOf(choosing(address, 'status', []));
  const section = <Hit,>(
    heading: string,
    { hits, count, ended }: HitGroup<Hit>,
    rowOf: (hit: Hit, options: SearchWordsOptions) => HitRow | null,
    endedWords: (n: number) => string,
    more: readonly HitRow[] = [],
  ) =>
    count + ended + more.length > 0 && (
      <HitSection
        key={heading}
        heading={heading}
        count={count + more.length}
        rows={[...hits.flatMap((hit) => rowOf(hit, options) ?? []), ...more]}
        ended={ended > 0 && !props.showsEnded ? { words: endedWords(ended), href: allHref } : null}
        onMore={onMore}
        why={why}
      />
    );
  const { search } = text;
  const responsibilities = section(
    search.responsibilities,
    found.responsibilities,
    responsibilityRow,
    search.endedResponsibilities,
  );
  const passages = { ...found.passages, ended: found.passages.ended + beside.ended };
  return (
    <>
      {found.asksWho && responsibilities}
      {section(search.documents, found.documents, documentRow, search.endedDocuments)}
      {section(search.passages, passages, passageRow, search.endedPassages, beside.rows)}
      {!found.asksWho && responsibilities}
    </>
  );
}

function NothingFound(props: { help: NonNullable<Found['help']>; address: TabAddress }) {
  const { search } = useText();
  const { help, address } = props;
  const { documents, texts, responsibilities } = help.searched;
  const ask = (filters: TabAddress['filters']) => hrefOf({ ...address, filters });
  const { sok = [] } = address.filters;
  return (
    <div className={styles.nothing}>
      <p>
        {search.nothing} {search.searched(documents, texts, responsibilities)}
      </p>
      {help.suggestion !== null && (
        <Link href={ask({ ...address.filters, sok: [help.suggestion] })}>
          {search.suggestion(help.suggestion)}
        </Link>
      )}
      {help.withoutFilters > 0 && (
        <Link href={ask({ ...withoutFilters(address).filters, sok })}>
          {search.withoutFilters(help.withoutFilters)}
        </Link>
      )}
    </div>
  );
}

/** From hit to hit with the arrows, as in any list of answers. */
function stepBetweenHits(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const here = hits.findIndex((hit) => hit === document.activeElement);
  if (here < 0) return;
  event.preventDefault();
  hits[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
