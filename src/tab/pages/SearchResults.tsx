/** What the search answers to the words in the box: documents, places in the texts, and responsibilities. */
import { Link } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Found, HitGroup } from '../../search/searchAnswer';
import { HitSection, type HitRow } from '../components/HitSection';
import { Notice } from '../components/Notice';
import { choosing, searchedDocuments, withoutFilters } from '../documentAddress';
import { usePolicySearch } from '../queries/usePolicySearch';
import { useSearchIndex, type SearchedTexts } from '../queries/useSearchIndex';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { hrefOf } from '../useTabAddress';
import {
  documentRow,
  passageRow,
  reasonWords,
  responsibilityRow,
  type SearchWordsOptions,
} from '../words/searchWords';
import type { PageProps } from './pageProps';
import styles from './SearchResults.module.css';

const fewHits = 10;
const manyHits = 200;

/** `otherwise` is the plain list, shown where the search has broken down. */
export function SearchResults(props: PageProps & { otherwise: ReactNode }) {
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
  if (failed) {
    return (
      <>
        <Notice>{text.search.failed}</Notice>
        {props.otherwise}
      </>
    );
  }
  if (answer === null) return null;
  if (answer.kind === 'refused') return <p>{text.search.tooLong(answer.longest)}</p>;
  if (answer.kind === 'blank') return <p>{text.search.blank}</p>;
  return (
    <div onKeyDown={stepBetweenHits}>
      <Remarks found={answer} texts={texts} onlyEnded={widened === asked.query} />
      {answer.help ? (
        <NothingFound help={answer.help} address={address} />
      ) : (
        <Sections
          found={answer}
          showsEnded={asked.withEnded}
          page={props}
          onMore={() => setMost(manyHits)}
          why={async (key) => (await why(key)).map((reason) => reasonWords(reason, text))}
        />
      )}
    </div>
  );
}

/** To the question who answers for something, a responsibility that has lapsed is an answer. */
function hasOnlyEnded({ help, asksWho, responsibilities }: Found): boolean {
  if (help !== null) return help.amongEnded > 0;
  return asksWho && responsibilities.count === 0 && responsibilities.ended > 0;
}

/** How much was found, and what must be known of how it was sought. */
function Remarks(props: { found: Found; texts: SearchedTexts; onlyEnded: boolean }) {
  const { search } = useText();
  const { documents, passages, responsibilities, respelled, asksWho } = props.found;
  const { coming, failed, beyond } = props.texts;
  const remarks = [
    ...respelled.map(({ typed, read }) => search.respelled(typed, read)),
    ...(props.onlyEnded ? [asksWho ? search.onlyEndedWho : search.onlyEnded] : []),
    ...(coming ? [search.textsComing] : []),
    ...(beyond > 0 ? [search.textsBeyond(beyond)] : []),
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
      {failed && <Notice>{search.textsFailed}</Notice>}
    </>
  );
}

function Sections(props: {
  found: Found;
  showsEnded: boolean;
  page: PageProps;
  onMore: () => void;
  why: (key: string) => Promise<readonly string[]>;
}) {
  const text = useText();
  const { found, page, onMore, why } = props;
  const { judged, address } = page;
  const options: SearchWordsOptions = {
    ...{ judged, text },
    hrefOf: (place) => hrefOf({ page: place, day: address.day, filters: {} }),
    committeeHref: (committeeId) =>
      hrefOf({ page: { name: 'responsibilities', committeeId }, day: address.day, filters: {} }),
  };
  const allHref = hrefOf(choosing(address, 'status', []));
  const section = <Hit,>(
    heading: string,
    { hits, count, ended }: HitGroup<Hit>,
    rowOf: (hit: Hit, options: SearchWordsOptions) => HitRow | null,
    endedWords: (n: number) => string,
  ) =>
    count + ended > 0 && (
      <HitSection
        key={heading}
        heading={heading}
        count={count}
        rows={hits.flatMap((hit) => rowOf(hit, options) ?? [])}
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
  return (
    <>
      {found.asksWho && responsibilities}
      {section(search.documents, found.documents, documentRow, search.endedDocuments)}
      {section(search.passages, found.passages, passageRow, search.endedPassages)}
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
