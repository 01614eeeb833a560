/** Opens a row of the site in SharePoint, through the host. */
import type { RowReference } from '../../domain/finding';
import { useConnection } from './connectionContext';

export function useOpenRow(): (row: RowReference) => void {
  const { host, site } = useConnection();
  return (row) => {
    const open = async () => {
      const [teams, { addressOf }] = await Promise.all([host, site]);
      await teams.openLink(addressOf(row));
    };
    void open();
  };
}
