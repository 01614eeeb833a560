/** Where a row of one of the five lists is shown in SharePoint, for a person to open and put right. */
import type { ListTitle } from '../domain/policySource';
import { listDeclaration } from '../manifest/siteManifest';

/**
 * The row's own form. SharePoint keeps the forms of a library in its folder Forms, and those of a list
 * in the list itself.
 */
export function rowAddress(siteUrl: string, list: ListTitle, id: string): string {
  const { address, template } = listDeclaration(list);
  const forms = template === 'documentLibrary' ? `${address}/Forms` : address;
  return `${siteUrl.replace(/\/$/, '')}/${forms}/DispForm.aspx?ID=${encodeURIComponent(id)}`;
}
