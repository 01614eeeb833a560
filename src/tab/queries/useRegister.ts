/** All that the site says, kept while the tab is open and asked for again when stale. */
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { SourceFailure, type Register } from '../../domain/policySource';
import type { TabConnection } from '../connectTab';
import { useConnection } from './connectionContext';

const queryKey = ['register'];

/** Rights may have been taken away since, so SharePoint is given this long to answer first. */
const longestWaitMs = 5_000;

/**
 * Where SharePoint does not answer - no net, or it asks us to wait - what was read last on this device is shown with
 * its age, while the question goes on.
 */
export function useRegister() {
  const connection = useConnection();
  const client = useQueryClient();
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const patience = setTimeout(
        () => void showKept(connection, client),
        navigator.onLine ? longestWaitMs : 0,
      );
      try {
        const register = await connection.source.readRegister(signal);
        keepWhenIdle(connection, register);
        return register;
      } catch (failure) {
        if (!(failure instanceof SourceFailure)) throw failure;
        if (failure.kind === 'offline') await within(showKept(connection, client));
        if (failure.kind === 'accessDenied') void forgetEverything(connection);
        throw failure;
      } finally {
        clearTimeout(patience);
      }
    },
    refetchOnWindowFocus: true,
  });
}

async function showKept({ texts }: TabConnection, client: QueryClient): Promise<void> {
  if (client.getQueryData(queryKey) !== undefined) return;
  const kept = await texts()
    .then((reader) => reader.ask<'keptRegister'>({ kind: 'keptRegister' }))
    .catch(() => null);
  // Meanwhile SharePoint may have answered, or said no: what is kept must not come after that.
  const state = client.getQueryState(queryKey);
  if (kept === null || state?.data !== undefined || state?.fetchStatus !== 'fetching') return;
  client.setQueryData<Register>(queryKey, kept, { updatedAt: kept.readAt });
}

/** The failure is told all the same when this device does not answer soon. */
function within(work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, 1_000))]);
}

/** After the first paint: keeping must not make anyone wait. */
function keepWhenIdle({ texts }: TabConnection, register: Register): void {
  const keep = () =>
    void texts()
      .then((reader) => reader.ask<'keepRegister'>({ kind: 'keepRegister', register }))
      .catch(() => undefined);
  setTimeout(keep, idleAfterMs);
}

const idleAfterMs = 3_000;

/** A person who may not read the site any more keeps nothing of it. */
async function forgetEverything({ texts }: TabConnection): Promise<void> {
  await texts()
    .then((reader) => reader.ask<'forgetEverything'>({ kind: 'forgetEverything' }))
    .catch(() => undefined);
}
