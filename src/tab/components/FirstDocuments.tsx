/** Documents that stand there by name while the others are fetched: nothing is said of any of them that needs the others. */
import type { LocalDate } from '../../domain/localDate';
import type { PolicyDocument } from '../../domain/policyDocument';
import { useText } from '../text/TextContext';
import { startAddress } from '../tabAddress';
import { hrefOf } from '../useTabAddress';
import { firstRows } from '../words/firstRows';
import { DocumentTable } from './DocumentTable';
import styles from './DocumentList.module.css';

export function FirstDocuments(props: { documents: readonly PolicyDocument[]; today: LocalDate }) {
  const text = useText();
  const rows = firstRows(props.documents, props.today, text);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{text.documents.heading}</h1>
        <span className={styles.summary} role="status">
          {text.documents.firstOnes}
        </span>
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
