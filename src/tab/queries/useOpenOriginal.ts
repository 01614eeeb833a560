/** Opens a document's own file in SharePoint, through the host. */
import type { DocumentFile } from '../../domain/policyDocument';
import { useConnection } from './connectionContext';

export function useOpenOriginal(): (file: DocumentFile) => void {
  const { host, site } = useConnection();
  return (file) => {
    const open = async () => {
      const [teams, { config }] = await Promise.all([host, site]);
      // `web=1` shows the file in the browser instead of downloading it.
      const address = new URL(encodePath(file.serverRelativeUrl), config.siteUrl);
      address.searchParams.set('web', '1');
      await teams.openLink(address.href);
    };
    void open();
  };
}

/** `%` and `#` are allowed in names of files, and would end the path. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
