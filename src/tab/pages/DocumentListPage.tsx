/** Find a policy document: what applies first, the rest one choice away. */
import { Link } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import {
  choicesOf,
  documentRows,
  filterDocuments,
  orderDocuments,
  type DocumentRow,
  type Facet,
} from '../../domain/documentFilter';
import type { JudgedRegister } from '../../domain/judgedRegister';
import { DocumentTable } from '../components/DocumentTable';
import { FilterBar } from '../components/FilterBar';
import { FreshnessLine } from '../components/FreshnessLine';
import { UnreadableNotice } from '../components/UnreadableNotice';
import { choosing, filterFrom, withoutFilters } from '../documentAddress';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import { filterGroups } from '../words/filterWords';
import { rowWords } from '../words/rowWords';
import type { PageProps } from './pageProps';
import styles from './DocumentListPage.module.css';

const SearchResults = lazy(async () => ({
  default: (await import('./laterPages')).SearchResults,
}));

export function DocumentListPage(props: PageProps) {
  const { judged, address, today } = props;
  const { register } = judged.index;
  const text = useText();
  const filter = useMemo(() => filterFrom(address), [address]);
  const rows = useMemo(() => orderDocuments(documentRows(judged), 'title'), [judged]);
  const shown = useMemo(() => filterDocuments(rows, filter), [rows, filter]);
  // What the words find is counted over the answers, not in the filters.
  const choices = useMemo(() => choicesOf(rows, { ...filter, text: '' }), [rows, filter]);
  const groups = filterGroups(choices, filter, judged.index, text);
  const inForce = rows.filter((row) => row.validity.status === 'inForce').length;
  const choose = (facet: Facet, values: readonly string[]) =>
    goTo(choosing(address, facet, values), { replace: true });
  const list = <DocumentList shown={shown} judged={judged} address={address} />;
  const notice = <UnreadableNotice register={register} lists={everyList} />;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{text.documents.heading}</h1>
        <span className={styles.summary}>
          {text.documents.summary(inForce, rows.length, judged.day === today)}
        </span>
        <span className={styles.freshness}>
          <FreshnessLine readAt={register.readAt} documents={register.documents.length} />
        </span>
      </div>
      {notice}
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <>
          <FilterBar groups={groups} onChoose={choose} />
          {filter.text.trim() === '' ? (
            list
          ) : (
            <Suspense fallback={list}>
              <SearchResults {...props} otherwise={list} />
            </Suspense>
          )}
        </>
      )}
    </>
  );
}

/** The documents that the filters leave, and those whose name or case number has the words in the box. */
function DocumentList(props: {
  shown: readonly DocumentRow[];
  judged: JudgedRegister;
  address: TabAddress;
}) {
  const text = useText();
  const { shown, judged, address } = props;
  const words = useMemo(() => rowWords(judged, text), [judged, text]);
  const { day } = address;
  const hrefOfDocument = useCallback(
    (documentId: string) =>
      hrefOf({ page: { name: 'document', documentId, anchor: null }, day, filters: {} }),
    [day],
  );
  return (
    <>
      <p className={styles.spoken} role="status">
        {text.documents.resultCount(shown.length)}
      </p>
      {shown.length === 0 ? (
        <p className={styles.none}>
          {text.documents.noneMatch}{' '}
          <Link inline href={hrefOf(withoutFilters(address))}>
            {text.documents.clearFilters}
          </Link>
        </p>
      ) : (
        <DocumentTable rows={shown} wordsOf={words} hrefOf={hrefOfDocument} />
      )}
    </>
  );
}

/** Findings rest on all of them, so what any of them lacks is said here. */
const everyList = ['Styrdokument', 'Upphävanden', 'Nämnder', 'Ansvar', 'Mål'] as const;

function Empty() {
  const text = useText();
  return (
    <p className={styles.none}>
      {text.states.empty} {text.states.emptyAction}
    </p>
  );
}
