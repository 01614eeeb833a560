/** Takes what was answered off the page, while its question goes on or is asked anew. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Without a key, all that was answered. */
export function takeAway(client: QueryClient, queryKey?: QueryKey): void {
  const found = client.getQueryCache().findAll(queryKey ? { queryKey, exact: true } : {});
  for (const query of found)
    query.setState({ data: undefined, dataUpdatedAt: 0, error: null, status: 'pending' });
}
