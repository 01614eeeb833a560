/** The text of a document between its contents and its facts, with the words that responsibilities rest on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import { DocumentRefused, type TextDocument } from '../../domain/textDocument';
import { ContentsList } from '../components/ContentsList';
import { DocumentText } from '../components/DocumentText';
import { FactBox } from '../components/FactBox';
import { FailureMessage } from '../components/FailureMessage';
import { ParagraphActions } from '../components/ParagraphActions';
import { QueryBoundary } from '../components/QueryBoundary';
import { RefusedText } from '../components/RefusedText';
import { TextNotes } from '../components/TextNotes';
import { TextRemarks } from '../components/TextRemarks';
import { TextSkeleton } from '../components/TextSkeleton';
import { useCurrentAnchor } from '../components/useCurrentAnchor';
import type { ReadingProgress } from '../readingWorker';
import { useDocumentText } from '../queries/useDocumentText';
import { useText } from '../text/TextContext';
import { contentsOf } from '../words/contentsWords';
import { splitLeadingFacts } from '../words/leadingFacts';
import { passageMarks } from '../words/passageMarks';

export interface TextSectionProps {
  readonly document: PolicyDocument;
  readonly responsibilities: readonly ResponsibilityOnDay[];
  /** The place to show: a block's anchor, or `ansvar-<id>` for a responsibility's words. */
  readonly anchor: string | null;
  readonly hrefOf: (anchor: string) => string;
  /** The document's citation, to which the paragraph is added. */
  readonly citation: string;
  readonly linkTo: (anchor: string) => Promise<string>;
  readonly responsibilityHref: (committeeId: string) => string;
  readonly facts: ReactNode;
}

export function DocumentTextSection(props: TextSectionProps) {
  const styles = useStyles();
  const text = useText();
  const query = useDocumentText(props.document.file);
  if (props.document.file === null) {
    return (
      <div className={styles.columns}>
        <p className={styles.body}>{text.document.noFile}</p>
        <div className={styles.facts}>{props.facts}</div>
      </div>
    );
  }
  return (
    <div className={styles.columns}>
      <div className={styles.facts}>{props.facts}</div>
      <QueryBoundary
        query={query}
        skeleton={<TextSkeleton />}
        failed={(failure) =>
          failure instanceof DocumentRefused ? (
            <div className={styles.body}>
              <RefusedText refused={failure} />
            </div>
          ) : (
            <div className={styles.body}>
              <FailureMessage failure={failure} onRetry={() => void query.refetch()} />
            </div>
          )
        }
      >
        {(read) => <ReadText {...props} text={read.document} progress={read.progress} />}
      </QueryBoundary>
    </div>
  );
}

function ReadText(
  props: TextSectionProps & { text: TextDocument; progress: ReadingProgress | null },
) {
  const styles = useStyles();
  const text = useText();
  const { responsibilities } = props;
  const { body: read, factBox } = useMemo(
    () => splitLeadingFacts(props.text, props.document),
    [props.text, props.document],
  );
  const marks = useMemo(
    () => passageMarks(read, responsibilities, text, props.responsibilityHref),
    // The address functions change with every render; what they say follows from the day.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [read, responsibilities, text],
  );
  const contents = useMemo(() => contentsOf(read, marks), [read, marks]);
  const current = useCurrentAnchor(contents.entries);
  const wanted = marks.find((mark) => `ansvar-${mark.responsibilityId}` === props.anchor);
  useScrollTo(wanted?.anchor ?? props.anchor);
  return (
    <>
      <div className={styles.contents}>
        <div className={styles.sticky}>
          <h2 className={styles.small}>{text.document.contents}</h2>
          <ContentsList {...contents} current={current} hrefOf={props.hrefOf} />
        </div>
      </div>
      <div className={styles.body}>
        <TextRemarks document={read} progress={props.progress} />
        {factBox.length > 0 && <FactBox blocks={factBox} />}
        <DocumentText
          document={read}
          marks={marks}
          hrefOf={props.hrefOf}
          chosen={props.anchor}
          actions={(anchor, number) => (
            <ParagraphActions
              citation={`${props.citation}, ${text.document.citedParagraph(number)}`}
              link={() => props.linkTo(anchor)}
            />
          )}
        />
        <TextNotes notes={read.notes} />
      </div>
    </>
  );
}

function useScrollTo(anchor: string | null) {
  useEffect(() => {
    if (anchor === null) return;
    const target = document.getElementById(anchor);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [anchor]);
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
  contents: {
    gridColumn: 1,
    gridRow: 1,
    alignSelf: 'stretch',
    [middle]: { display: 'none' },
    '@media print': { display: 'none' },
  },
  sticky: {
    '@media (min-height: 600px)': {
      position: 'sticky',
      top: '24px',
      maxHeight: 'calc(100vh - 48px)',
      overflowY: 'auto',
    },
  },
  small: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
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
