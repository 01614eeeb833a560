/** One document's text, read in a worker and kept by content version; a long one is shown while it is read. */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { isSitePage, type DocumentFile } from '../../domain/policyDocument';
import { SourceFailure, type PolicySource } from '../../domain/policySource';
import type { TextDocument } from '../../domain/textDocument';
import type { ReadingProgress } from '../reading/textQuestion';
import type { HeldDocument, TextReader } from '../reading/textReader';
import { useConnection } from './connectionContext';
import { registerKey } from './queryClient';
import { takeAway } from './takeAway';

export interface ReadText extends HeldDocument {
  /** Null when the whole text is here. */
  readonly progress: ReadingProgress | null;
}

/** A file's content: the current, or with `versionId` an earlier one. */
export interface WantedText {
  readonly file: DocumentFile;
  readonly versionId: number | null;
}

/** Asks for nothing while there is no file. Fails with SourceFailure or DocumentRefused. */
export function useDocumentText(wanted: WantedText | null) {
  const { source, texts } = useConnection();
  const client = useQueryClient();
  const key = wanted === null ? null : keyOf(wanted);
  const queryKey = ['documentText', key];
  return useQuery<ReadText>({
    queryKey,
    queryFn:
      wanted && key !== null
        ? async ({ signal }) => {
            const reader = await texts();
            const show = (document: TextDocument, progress: ReadingProgress | null) =>
              client.setQueryData<ReadText>(queryKey, { key, document, progress });
            try {
              const document = await readText(key, wanted, { source, reader, signal, show });
              return { key, document, progress: null };
            } catch (failure) {
              if (mayNoLongerRead(failure)) {
                takeAway(client, queryKey);
                // Its row is not what it was thought to be either.
                void client.invalidateQueries({ queryKey: registerKey });
              }
              throw failure;
            }
          }
        : skipToken,
    staleTime: askAgainMs,
    // A text is new as a whole: comparing it with the one before, word for word, would hold the page.
    structuralSharing: false,
  });
}

/** Rights may be taken away while the tab is open. */
const askAgainMs = 60_000;

function keyOf({ file, versionId }: WantedText): string {
  return `${file.uniqueId} ${versionId === null ? file.contentVersion : `version ${versionId}`}`;
}

interface Reading {
  readonly source: PolicySource;
  readonly reader: TextReader;
  readonly signal: AbortSignal;
  readonly show: (document: TextDocument, progress: ReadingProgress | null) => void;
}

/**
 * A text that is kept on this device is shown at once, and SharePoint asked whether the person may still read it. A page
 * is asked for each time, for its link does not tell when the page has changed.
 */
async function readText(key: string, wanted: WantedText, reading: Reading): Promise<TextDocument> {
  const { source, reader, signal, show } = reading;
  const { file, versionId } = wanted;
  const isPage = isSitePage(file);
  const kept = await reader.ask<'kept'>({ kind: 'kept', key });
  if (kept !== null) show(kept, null);
  try {
    if (kept !== null && !isPage) {
      await source.confirmFile(file, signal);
      return kept;
    }
    if (isPage) {
      const { title, canvasContent } = await source.readPage(file, signal, versionId ?? undefined);
      return await reader.ask<'readPage'>({ kind: 'readPage', key, title, canvas: canvasContent });
    }
    const bytes = await source.readFile(file, signal, versionId ?? undefined);
    return await reader.ask<'read'>({ kind: 'read', key, fileName: file.name, bytes }, show);
  } catch (failure) {
    if (kept !== null && isSilent(failure)) return kept;
    if (mayNoLongerRead(failure)) await reader.ask<'forget'>({ kind: 'forget', key });
    throw failure;
  }
}

/** SharePoint says nothing for now: that takes no right away. */
function isSilent(failure: unknown): boolean {
  return (
    failure instanceof SourceFailure && (failure.kind === 'offline' || failure.kind === 'throttled')
  );
}

function mayNoLongerRead(failure: unknown): boolean {
  return (
    failure instanceof SourceFailure &&
    (failure.kind === 'accessDenied' || failure.kind === 'notFound')
  );
}
