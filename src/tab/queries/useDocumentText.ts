/** One document's text, read in a worker and kept by content version. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { DocumentFile } from '../../domain/policyDocument';
import type { TextDocument } from '../../domain/textDocument';
import { useConnection } from './connectionContext';

/** Asks for nothing while `file` is null. Fails with SourceFailure or DocumentRefused. */
export function useDocumentText(file: DocumentFile | null) {
  const { source } = useConnection();
  return useQuery<TextDocument>({
    queryKey: ['documentText', file?.uniqueId, file?.contentVersion],
    queryFn: file
      ? async ({ signal }) => {
          const [bytes, room] = await Promise.all([
            source.readFile(file, signal),
            import('../documentWorker'),
          ]);
          return room.readInWorker(bytes, file.name, signal);
        }
      : skipToken,
    staleTime: Infinity,
  });
}
