/** One document's text, read in a worker and kept by content version; a long one is shown while it is read. */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { isSitePage, type DocumentFile } from '../../domain/policyDocument';
import { SourceFailure, type PolicySource } from '../../domain/policySource';
import type { TextDocument } from '../../domain/textDocument';
import type { ReadingProgress } from '../reading/textQuestion';
import type { HeldDocument, OnPages, TextReader } from '../reading/textReader';
import { useConnection } from './connectionContext';

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
            const onPages: OnPages = (document, progress) =>
              client.setQueryData<ReadText>(queryKey, { key, document, progress });
            const document = await readText(key, wanted, { source, reader, signal, onPages });
            return { key, document, progress: null };
          }
        : skipToken,
    staleTime: Infinity,
    // A text is new as a whole: comparing it with the one before, word for word, would hold the page.
    structuralSharing: false,
  });
}

function keyOf({ file, versionId }: WantedText): string {
  return `${file.uniqueId} ${versionId === null ? file.contentVersion : `version ${versionId}`}`;
}

interface Reading {
  readonly source: PolicySource;
  readonly reader: TextReader;
  readonly signal: AbortSignal;
  readonly onPages: OnPages;
}

/**
 * A text that is kept on this device is shown at once: the register that led here was read with the person's own
 * permissions. A page is asked for each time, for its link does not tell when the page has changed.
 */
async function readText(key: string, wanted: WantedText, reading: Reading): Promise<TextDocument> {
  const { source, reader, signal, onPages } = reading;
  const { file, versionId } = wanted;
  const isPage = versionId === null && isSitePage(file);
  const kept = await reader.ask<'kept'>({ kind: 'kept', key });
  if (kept !== null && !isPage) return kept;
  try {
    if (isPage) {
      const { title, canvasContent } = await source.readPage(file, signal);
      return await reader.ask<'readPage'>({ kind: 'readPage', key, title, canvas: canvasContent });
    }
    const bytes = await source.readFile(file, signal, versionId ?? undefined);
    return await reader.ask<'read'>({ kind: 'read', key, fileName: file.name, bytes }, onPages);
  } catch (failure) {
    if (kept !== null && isOffline(failure)) return kept;
    if (mayNoLongerRead(failure)) await reader.ask<'forget'>({ kind: 'forget', key });
    throw failure;
  }
}

function isOffline(failure: unknown): boolean {
  return failure instanceof SourceFailure && failure.kind === 'offline';
}

function mayNoLongerRead(failure: unknown): boolean {
  return (
    failure instanceof SourceFailure &&
    (failure.kind === 'accessDenied' || failure.kind === 'notFound')
  );
}
