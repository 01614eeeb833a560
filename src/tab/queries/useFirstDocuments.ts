/** The first documents by name, for a person who waits for a large register on a device that keeps nothing of it. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { PolicyDocument } from '../../domain/policyDocument';
import { lastKept } from '../keepingChoice';
import { useConnection } from './connectionContext';

/** More than the highest window shows, also when half of them have ceased to apply. */
const most = 60;

/** An ordinary register comes as soon: nothing is drawn that would be drawn anew at once. */
const patienceMs = 400;

/** Null until they have come and the register has not. One who waits loses nothing when they cannot be had. */
export function useFirstDocuments(wanted: boolean): readonly PolicyDocument[] | null {
  const { source } = useConnection();
  const read = async ({ signal }: { signal: AbortSignal }) => {
    const documents = await source.readFirstDocuments(most, signal);
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
    return documents;
  };
  const asks = wanted && lastKept() === null;
  const { data } = useQuery({ queryKey: ['firstDocuments'], queryFn: asks ? read : skipToken });
  return asks && data !== undefined && data.length > 0 ? data : null;
}
