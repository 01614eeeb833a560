/** The text of a document beside its facts: the current version, an earlier one, or the two compared. */
import { Link } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { Notice } from '../components/Notice';
import { QueryBoundary } from '../components/QueryBoundary';
import { TextFailure } from '../components/TextFailure';
import { TextSkeleton } from '../components/TextSkeleton';
import { useDocumentText, type ReadText } from '../queries/useDocumentText';
import { useSearchedText } from '../queries/useSearchedText';
import { useText } from '../text/TextContext';
import { ComparedVersions } from './ComparedVersions';
import { ReadDocument } from './ReadDocument';
import type { TextSectionProps } from './textSection';
import styles from './DocumentTextSection.module.css';

export function DocumentTextSection(props: TextSectionProps) {
  const text = useText();
  const { place } = props;
  const { file } = props.document;
  const versionId = place.comparedWith === undefined ? (place.versionId ?? null) : null;
  const query = useDocumentText(file && { file, versionId });
  useSearchedText(props.document, versionId === null ? query.data : undefined, query.error);
  return (
    <div className={styles.columns}>
      <div className={styles.facts}>{props.facts}</div>
      {file === null ? (
        <p className={styles.body}>{text.document.noFile}</p>
      ) : (
        <QueryBoundary
          query={query}
          skeleton={<TextSkeleton />}
          failed={(failure) => (
            <div className={styles.body}>
              <TextFailure failure={failure} onRetry={() => void query.refetch()} />
            </div>
          )}
        >
          {(read) => <Arriving {...props} read={read} />}
        </QueryBoundary>
      )}
    </div>
  );
}

/** A text that comes is drawn a little at a time, so that the page answers meanwhile. */
function Arriving(props: TextSectionProps & { read: ReadText }) {
  const read = useDeferredValue(props.read, null);
  return read && <Wanted {...props} read={read} />;
}

function Wanted(props: TextSectionProps & { read: ReadText }) {
  const { reading } = useText();
  const { place, currentHref } = props;
  if (place.comparedWith !== undefined) {
    return (
      <ComparedVersions
        read={props.read}
        section={props}
        versionId={place.comparedWith}
        backHref={currentHref}
      />
    );
  }
  const isOld = place.versionId !== undefined;
  return (
    <ReadDocument
      {...props}
      above={
        isOld && (
          <Notice>
            {reading.readingOld(reading.oldVersion(place.versionId ?? 0))}{' '}
            <Link inline href={currentHref}>
              {reading.readCurrent}
            </Link>
          </Notice>
        )
      }
    />
  );
}
