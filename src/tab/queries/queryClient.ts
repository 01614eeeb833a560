/** How long answers keep; retrying is SharePoint's room's business alone. */
import { QueryClient } from '@tanstack/react-query';

export const registerKey = ['register'];

/** The register is asked for again when a person comes back after this long. */
const registerStaleMs = 5 * 60_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: registerStaleMs,
        gcTime: Infinity,
        networkMode: 'always',
      },
    },
  });
}
