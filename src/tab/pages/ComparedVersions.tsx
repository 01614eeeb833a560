/** An earlier version of a document set against the current one. */
import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ComparedText } from '../components/ComparedText';
import { QueryBoundary } from '../components/QueryBoundary';
import { TextFailure } from '../components/TextFailure';
import { TextSkeleton } from '../components/TextSkeleton';
import { useDocumentText, type ReadText } from '../queries/useDocumentText';
import { useTextInquiry } from '../queries/useTextInquiry';
import { useText } from '../text/TextContext';
import type { TextSectionProps } from './textSection';
import styles from './ComparedVersions.module.css';

export function ComparedVersions(props: {
  read: ReadText;
  section: TextSectionProps;
  versionId: number;
  backHref: string;
}) {
  const { reading } = useText();
  const { file } = props.section.document;
  const earlier = useDocumentText(file && { file, versionId: props.versionId });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const words = heading.current;
    if (words === null) return;
    // On a phone it stands far below the document's head.
    if (words.getBoundingClientRect().bottom > window.innerHeight) words.scrollIntoView();
    words.focus({ preventScroll: true });
  }, [props.versionId]);
  return (
    <div className={styles.body}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {reading.compared(reading.oldVersion(props.versionId))}
      </h2>
      <Link href={props.backHref}>{reading.back}</Link>
      <QueryBoundary
        query={earlier}
        skeleton={<TextSkeleton />}
        failed={(failure) => (
          <TextFailure failure={failure} onRetry={() => void earlier.refetch()} />
        )}
      >
        {(before) => <Comparison read={props.read} earlier={before} />}
      </QueryBoundary>
    </div>
  );
}

function Comparison(props: { read: ReadText; earlier: ReadText }) {
  const { reading } = useText();
  const { read, earlier } = props;
  const isWhole = read.progress === null && earlier.progress === null;
  const { data } = useTextInquiry<'compare'>(
    isWhole ? read : undefined,
    { kind: 'compare', earlier: earlier.document },
    earlier.key,
  );
  if (data === undefined) return <p role="status">{reading.comparing}</p>;
  return <ComparedText compared={data} language={read.document.language} />;
}
