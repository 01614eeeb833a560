/** How long answers keep; retrying is SharePoint's room's business alone. */
import { QueryClient } from '@tanstack/react-query';
import type { Register } from '../../domain/policySource';
import type { DocumentListing } from '../words/documentListing';

export const registerKey = ['register'];

/** The document list as it was drawn last, until the rows are here. */
export const listingKey = ['listing'];

/** The register is asked for again when a person comes back after this long. */
const registerStaleMs = 5 * 60_000;

/** Begins with what is known from last time; the register's age is that of its reading. */
export function createQueryClient(
  known: { readonly register: Register | null; readonly listing: DocumentListing | null } | null,
): QueryClient {
  const { register, listing } = known ?? { register: null, listing: null };
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: registerStaleMs,
        gcTime: Infinity,
        networkMode: 'always',
      },
    },
  });
  if (register) client.setQueryData(registerKey, register, { updatedAt: register.readAt });
  if (listing) client.setQueryData(listingKey, listing);
  return client;
}
