/** Documents that stand there by name while the others are fetched: nothing is said of any of them that needs the others. */
import type { LocalDate } from '../../domain/localDate';
import type { PolicyDocument } from '../../domain/policyDocument';
import { useText } from '../text/TextContext';
import { startAddress } from '../tabAddress';
import { hrefOf } from '../useTabAddress';
import { firstRows } from '../words/firstRows';
import { ListHead } from './DocumentList';
import { DocumentTable } from './DocumentTable';
import styles from './FirstDocuments.module.css';

export function FirstDocuments(props: { documents: readonly PolicyDocument[]; today: LocalDate }) {
  const text = useText();
  const rows = firstRows(props.documents, props.today, text);
  return (
    <>
      <ListHead summary={<span role="status">{text.documents.firstOnes}</span>} />
      <div className={styles.filtersToCome} aria-hidden="true">
        <div />
        <div />
      </div>
      <DocumentTable
        count={rows.length}
        rowAt={(place) => rows[place] ?? null}
        hrefOf={(documentId) =>
          hrefOf({ ...startAddress, page: { name: 'document', documentId, anchor: null } })
        }
      />
    </>
  );
}
