/** All that the site says, kept while the tab is open and asked for again when stale. */
import { useQuery } from '@tanstack/react-query';
import { useConnection } from './connectionContext';

export function useRegister() {
  const { source } = useConnection();
  return useQuery({
    queryKey: ['register'],
    queryFn: ({ signal }) => source.readRegister(signal),
    refetchOnWindowFocus: true,
  });
}
