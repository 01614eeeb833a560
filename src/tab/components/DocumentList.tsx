/** The document list: how many apply and since when that is known, the filters, and the rows. */
import { Link } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { Facet } from '../../domain/documentFilter';
import { choosing, withoutFilters } from '../documentAddress';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import type { DocumentListing } from '../words/documentListing';
import { DocumentTable } from './DocumentTable';
import { FilterBar } from './FilterBar';
import { FreshnessLine } from './FreshnessLine';
import { Spoken } from './Spoken';
import styles from './DocumentList.module.css';

export function DocumentList(props: {
  listing: DocumentListing;
  address: TabAddress;
  isToday: boolean;
  /** Stands between heading and filters. */
  notice: ReactNode;
  /** The rows, or what was found instead of them. */
  children: ReactNode;
}) {
  const { listing, address } = props;
  const text = useText();
  const choose = (facet: Facet, values: readonly string[]) =>
    goTo(choosing(address, facet, values), { replace: true });
  return (
    <>
      <ListHead summary={text.documents.summary(listing.inForce, listing.documents, props.isToday)}>
        <span className={styles.freshness}>
          <FreshnessLine readAt={listing.readAt} documents={listing.inLibrary} />
        </span>
      </ListHead>
      {props.notice}
      {listing.documents === 0 ? (
        <p className={styles.none}>
          {text.states.empty} {text.states.emptyAction}
        </p>
      ) : (
        <>
          <FilterBar groups={listing.groups} onChoose={choose} />
          {props.children}
        </>
      )}
    </>
  );
}

/** The heading, and what is known of all that stands under it. */
export function ListHead(props: { summary: ReactNode; children?: ReactNode }) {
  const text = useText();
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{text.documents.heading}</h1>
      <span className={styles.summary}>{props.summary}</span>
      {props.children}
    </div>
  );
}

/** The documents that the filters leave, and those whose name or case number has the words in the box. */
export function DocumentRows(props: { listing: DocumentListing; address: TabAddress }) {
  const text = useText();
  const { listing, address } = props;
  const { day } = address;
  const hrefOfDocument = useCallback(
    (documentId: string) =>
      hrefOf({ page: { name: 'document', documentId, anchor: null }, day, filters: {} }),
    [day],
  );
  return (
    <>
      <Spoken status>{text.documents.resultCount(listing.count)}</Spoken>
      {listing.count === 0 ? (
        <p className={styles.none}>
          {text.documents.noneMatch}{' '}
          <Link inline href={hrefOf(withoutFilters(address))}>
            {text.documents.clearFilters}
          </Link>
        </p>
      ) : (
        <DocumentTable count={listing.count} rowAt={listing.row} hrefOf={hrefOfDocument} />
      )}
    </>
  );
}
