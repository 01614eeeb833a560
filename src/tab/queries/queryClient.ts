/** How long answers keep; retrying is SharePoint's room's business alone. */
import { QueryClient } from '@tanstack/react-query';
import type { Register } from '../../domain/policySource';

export const registerKey = ['register'];

/** The register is asked for again when a person comes back after this long. */
const registerStaleMs = 5 * 60_000;

/** `register` is what was read last on this device; its age is that of its reading. */
export function createQueryClient(register: Register | null): QueryClient {
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
  return client;
}
