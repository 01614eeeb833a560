/** A text that has been read: its contents, its words with what rests on them, and what a reader may do with it. */
import { useEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { ContentsList } from '../components/ContentsList';
import { DocumentText } from '../components/DocumentText';
import { FactBox } from '../components/FactBox';
import { ParagraphActions } from '../components/ParagraphActions';
import { decorationsOf } from '../components/textDecorations';
import { TextNotes } from '../components/TextNotes';
import { TextRemarks } from '../components/TextRemarks';
import { TextTools } from '../components/TextTools';
import { elementAt } from '../components/textRanges';
import { useCurrentAnchor } from '../components/useCurrentAnchor';
import type { ReadText } from '../queries/useDocumentText';
import { useText } from '../text/TextContext';
import { nextTextSize, rememberedTextSize } from '../textSize';
import { citationWords } from '../words/citationWords';
import { contentsOf } from '../words/contentsWords';
import { splitLeadingFacts } from '../words/leadingFacts';
import type { TextSectionProps } from './textSection';
import { FoundLinkNotice } from './FoundLinkNotice';
import { ReadingNotices } from './ReadingNotices';
import { usePassageMarks, useReferenceLinks } from './useTextMarks';
import { useTextLinks } from './useTextLinks';
import { useTextSearch } from './useTextSearch';
import styles from './ReadDocument.module.css';

export function ReadDocument(props: TextSectionProps & { read: ReadText; above: ReactNode }) {
  const text = useText();
  const { read, document, place } = props;
  const { body, factBox } = useMemo(
    () => splitLeadingFacts(read.document, document),
    [read.document, document],
  );
  const hrefOf = useStable(props.hrefOf, document.id, props.day);
  const marks = usePassageMarks(read, props);
  const references = useReferenceLinks(read, props, hrefOf);
  const decorations = useMemo(
    () => decorationsOf(marks.ranges, references),
    [marks.ranges, references],
  );
  const contents = useMemo(() => contentsOf(body, marks.entries), [body, marks.entries]);
  const current = useCurrentAnchor(contents.entries);
  const links = useTextLinks(read, props);
  const search = useTextSearch(read, body);
  const [size, setSize] = useState(rememberedTextSize);
  const chosen =
    links.anchor ?? marks.places.get(place.anchor?.replace(/^ansvar-/, '') ?? '') ?? place.anchor;
  useShown(chosen, read.progress === null);
  return (
    <>
      <div className={styles.contents}>
        <ContentsList {...contents} current={current} hrefOf={hrefOf} />
      </div>
      <div className={styles.body} style={{ '--lasstorlek': size } as CSSProperties}>
        {props.above}
        <FoundLinkNotice found={links.found} />
        <TextRemarks document={read.document} progress={read.progress} />
        <ReadingNotices read={read} section={props} gone={marks.gone} hrefOf={hrefOf} />
        <TextTools
          search={search}
          onSize={() => setSize(nextTextSize)}
          onPrint={() => window.print()}
        />
        {factBox.length > 0 && <FactBox blocks={factBox} />}
        <DocumentText
          document={body}
          decorations={decorations}
          notes={marks.notes}
          hrefOf={hrefOf}
          chosen={chosen}
          actions={(anchor) => (
            <ParagraphActions
              citation={citationWords(props.citation, body, anchor, text)}
              link={() => links.linkTo(anchor)}
              pinned={links.pinned(anchor)}
            />
          )}
        />
        <TextNotes notes={read.document.notes} />
      </div>
    </>
  );
}

/** Addresses of places change only with the document and the day, so what is drawn need not be drawn again. */
function useStable(
  hrefOf: (anchor: string) => string,
  documentId: string,
  day: string | null,
): (anchor: string) => string {
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => hrefOf, [documentId, day]);
}

/** Comes to the chosen place, once for each, when it has been drawn. */
function useShown(anchor: string | null, whole: boolean) {
  useEffect(() => {
    const target = anchor === null ? null : elementAt(anchor);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [anchor, whole]);
}
