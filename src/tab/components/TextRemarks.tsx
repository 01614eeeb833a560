/** What the reader must know of how the text was carried over: tracked changes, and what is left out. */
import type { TextDocument } from '../../domain/textDocument';
import type { Sentences } from '../text/sv';
import { useText } from '../text/TextContext';
import { Notice } from './Notice';

export function TextRemarks(props: {
  document: TextDocument;
  /** How many pages have been read of how many; null when all have, or when there are no pages. */
  progress: { readonly read: number; readonly all: number | null } | null;
}) {
  const text = useText();
  const { progress } = props;
  const { losses, hasTrackedChanges } = props.document;
  return (
    <>
      {typeof progress?.all === 'number' && (
        <Notice>{text.document.readingPages(progress.read, progress.all)}</Notice>
      )}
      {hasTrackedChanges && <Notice>{text.document.trackedChanges}</Notice>}
      {losses.length > 0 && <Notice>{text.document.losses(lossWords(losses, text))}</Notice>}
    </>
  );
}

/** "2 bilder och 1 tabell". */
function lossWords(losses: TextDocument['losses'], text: Sentences): string {
  const parts = losses.map(({ kind, count }) => text.document.loss[kind](count));
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${text.document.and} ${last}`;
}
