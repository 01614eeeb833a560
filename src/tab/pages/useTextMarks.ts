/** What is laid over a text: the words that responsibilities rest on, and links to what the text refers to. */
import { useMemo } from 'react';
import { useTextInquiry } from '../queries/useTextInquiry';
import type { ReadText } from '../queries/useDocumentText';
import { useText } from '../text/TextContext';
import { passageMarks, type PassageMarks } from '../words/passageMarks';
import type { TextSectionProps } from './textSection';

export function usePassageMarks(read: ReadText, section: TextSectionProps): PassageMarks {
  const text = useText();
  const { responsibilities, responsibilityHref } = section;
  const withWords = useMemo(
    () => responsibilities.filter(({ responsibility }) => responsibility.passage !== null),
    [responsibilities],
  );
  const words = withWords.map(({ responsibility }) => responsibility.passage ?? '');
  const { data } = useTextInquiry<'findWords'>(
    read,
    words.length === 0 ? null : { kind: 'findWords', words },
    words,
  );
  // While pages are still being read, words that are not found may yet come.
  const isWhole = read.progress === null;
  return useMemo(() => {
    const marks = passageMarks(read.document, withWords, data ?? [], text, responsibilityHref);
    return isWhole ? marks : { ...marks, gone: [] };
    // The address function changes with every render; what it says follows from the day.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [read.document, withWords, data, text, isWhole]);
}

export function useReferenceLinks(
  read: ReadText,
  { document, named, documentHref }: TextSectionProps,
  hrefOf: (anchor: string) => string,
) {
  const { reading } = useText();
  const { data } = useTextInquiry<'references'>(read, { kind: 'references', documents: named }, [
    document.id,
    named.length,
  ]);
  return useMemo(() => {
    const titles = new Map(named.map(({ id, title }) => [id, title]));
    return (data ?? []).map(({ anchor, start, end, target }) => ({
      ...{ anchor, start, end },
      ...(target.kind === 'document'
        ? {
            href: documentHref(target.documentId),
            title: reading.toDocument(titles.get(target.documentId) ?? ''),
          }
        : {
            href: hrefOf(target.anchor),
            title: target.kind === 'place' ? reading.toPlace : reading.toDefinition,
          }),
    }));
    // As above: addresses follow from the document and the day.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, named, reading, hrefOf]);
}
