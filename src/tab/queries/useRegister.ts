/** All that the site says: what was read last on this device at once, and brought up to date beside; asked again when stale. */
import { skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Register } from '../../domain/policySource';
import type { TabConnection } from '../connectTab';
import type { DocumentListing } from '../words/documentListing';
import { useConnection } from './connectionContext';
import { listingKey, registerKey } from './queryClient';
import { takeAway } from './takeAway';

export function useRegister() {
  const connection = useConnection();
  const client = useQueryClient();
  useForgetting(connection, client);
  return useQuery({
    queryKey: registerKey,
    queryFn: async ({ signal }) => {
      if (client.getQueryData(listingKey) !== undefined) await painted();
      await showKept(connection, client);
      if (client.getQueryData(registerKey) !== undefined) await painted();
      const register = await connection.source.readRegister(signal);
      await connection.kept.then((here) => here.remember());
      forgetOthersWhenIdle(connection, register);
      return register;
    },
    refetchOnWindowFocus: true,
    // Rows of last time may be young: whether the person may still read them is asked all the same.
    refetchOnMount: 'always',
    // A reading gives unchanged rows as the same objects; comparing them word for word would hold the page.
    structuralSharing: false,
  });
}

/** The document list as it was drawn last time; null when that is not known, or may no longer be shown. */
export function useShownLast(): DocumentListing | null {
  const { data } = useQuery<DocumentListing>({ queryKey: listingKey, queryFn: skipToken });
  return data ?? null;
}

/** The age of what is shown is that of its reading. */
async function showKept({ kept }: TabConnection, client: QueryClient): Promise<void> {
  if (client.getQueryData(registerKey) !== undefined) return;
  const register = await kept.then((here) => here.register()).catch(() => null);
  const state = client.getQueryState(registerKey);
  if (register === null || state?.data !== undefined || state?.fetchStatus !== 'fetching') return;
  client.setQueryData<Register>(registerKey, register, { updatedAt: register.readAt });
}

/** A tab in the background paints nothing; then nobody waits for it either. */
async function painted(): Promise<void> {
  await Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise((resolve) => setTimeout(resolve, longestPaintMs)),
  ]);
}

const longestPaintMs = 1_000;

/** What may no longer be shown goes from the page at once, texts included. */
function useForgetting({ kept }: TabConnection, client: QueryClient): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let current = true;
    kept.then(
      (here) => {
        if (current) stop = here.onForgotten(() => takeAway(client));
      },
      () => undefined,
    );
    return () => {
      current = false;
      stop?.();
    };
  }, [kept, client]);
}

/** After the first paint: texts whose rows are gone, or not for the person any more, go too. */
function forgetOthersWhenIdle({ texts }: TabConnection, { documents }: Register): void {
  const uniqueIds = documents.flatMap(({ file }) => file?.uniqueId ?? []);
  const forget = () =>
    void texts()
      .then((reader) => reader.ask<'forgetOthers'>({ kind: 'forgetOthers', uniqueIds }))
      .catch(() => undefined);
  setTimeout(forget, idleAfterMs);
}

const idleAfterMs = 3_000;
