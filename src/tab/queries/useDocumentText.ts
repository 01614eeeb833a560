/** One document's text, read in a worker and kept by content version; a long one is shown while it is read. */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DocumentFile } from '../../domain/policyDocument';
import type { TextDocument } from '../../domain/textDocument';
import type { ReadingProgress } from '../readingWorker';
import { useConnection } from './connectionContext';

export interface ReadText {
  readonly document: TextDocument;
  /** Null when the whole text is here. */
  readonly progress: ReadingProgress | null;
}

/** Asks for nothing while `file` is null. Fails with SourceFailure or DocumentRefused. */
export function useDocumentText(file: DocumentFile | null) {
  const { source } = useConnection();
  const client = useQueryClient();
  const queryKey = ['documentText', file?.uniqueId, file?.contentVersion];
  return useQuery<ReadText>({
    queryKey,
    queryFn: file
      ? async ({ signal }) => {
          const [bytes, room] = await Promise.all([
            source.readFile(file, signal),
            import('../documentWorker'),
          ]);
          const document = await room.readInWorker(bytes, file.name, {
            signal,
            onPages: (unfinished, progress) =>
              client.setQueryData<ReadText>(queryKey, { document: unfinished, progress }),
          });
          return { document, progress: null };
        }
      : skipToken,
    staleTime: Infinity,
  });
}
