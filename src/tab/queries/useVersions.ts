/** The earlier versions of a document's file, asked for when someone wants to see them. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { DocumentFile } from '../../domain/policyDocument';
import { useConnection } from './connectionContext';

export function useVersions(file: DocumentFile | null) {
  const { source } = useConnection();
  return useQuery({
    queryKey: ['versions', file?.uniqueId, file?.contentVersion],
    queryFn: file ? ({ signal }) => source.readVersions(file, signal) : skipToken,
  });
}
