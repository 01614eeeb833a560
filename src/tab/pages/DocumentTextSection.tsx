/** The text of a document beside its facts: the current version, an earlier one, or the two compared. */
import { Link, makeStyles } from '@fluentui/react-components';
import { Notice } from '../components/Notice';
import { QueryBoundary } from '../components/QueryBoundary';
import { TextFailure } from '../components/TextFailure';
import { TextSkeleton } from '../components/TextSkeleton';
import { useDocumentText, type ReadText } from '../queries/useDocumentText';
import { useText } from '../text/TextContext';
import { ComparedVersions } from './ComparedVersions';
import { ReadDocument } from './ReadDocument';
import type { TextSectionProps } from './textSection';

export function DocumentTextSection(props: TextSectionProps) {
  const styles = useStyles();
  const text = useText();
  const { place } = props;
  const { file } = props.document;
  const versionId = place.comparedWith === undefined ? (place.versionId ?? null) : null;
  const query = useDocumentText(file && { file, versionId });
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
          {(read) => <Wanted {...props} read={read} />}
        </QueryBoundary>
      )}
    </div>
  );
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

const middle = '@media (max-width: 1099px)';
const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 568px) 320px',
    columnGap: '56px',
    marginTop: '24px',
    alignItems: 'start',
    [middle]: { gridTemplateColumns: 'minmax(0, 568px) 260px', columnGap: '32px' },
    [phone]: { display: 'block' },
    '@media print': { display: 'block' },
  },
  body: {
    gridColumn: 2,
    gridRow: 1,
    minWidth: 0,
    [middle]: { gridColumn: 1 },
    [phone]: { marginTop: '24px' },
  },
  facts: { gridColumn: 3, gridRow: 1, minWidth: 0, [middle]: { gridColumn: 2 } },
});
