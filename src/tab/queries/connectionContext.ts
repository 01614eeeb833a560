/** Hands the connection - host, site, waiting - to the queries and pages. */
import { createContext, use } from 'react';
import type { TabConnection } from '../connectTab';

export const ConnectionContext = createContext<TabConnection | null>(null);

/** The connection of this tab. Throws when a view stands outside the tab. */
export function useConnection(): TabConnection {
  const connection = use(ConnectionContext);
  if (!connection) throw new Error('no connection above this view');
  return connection;
}
