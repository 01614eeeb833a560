/** Server-relative paths of requests against the lists and files of the site. */
import { folderMissing, listIdMissing, pathOutsideWeb } from './errors';
import type { StoredList } from './siteModel';
import type { SiteStore } from './siteStore';

/** A path as written, made server-relative: without a slash in front it is below the site. */
export function serverRelative(site: SiteStore, written: string): string {
  const path = written.startsWith('/') ? written : `${site.path}/${written}`;
  const inside =
    path.toLowerCase() === site.path.toLowerCase() ||
    path.toLowerCase().startsWith(`${site.path.toLowerCase()}/`);
  if (!inside) throw pathOutsideWeb();
  return path.replace(/\/+$/, '');
}

/** The list with that root folder. */
export function listByPath(site: SiteStore, written: string): StoredList {
  const path = serverRelative(site, written).toLowerCase();
  const found = site.lists.find((list) => list.path.toLowerCase() === path);
  if (!found) throw listIdMissing();
  return found;
}

/** The list whose root folder it is: the stand-in keeps no folders below. */
export function listOfFolder(site: SiteStore, written: string): StoredList {
  const path = serverRelative(site, written).toLowerCase();
  const found = site.lists.find((list) => list.path.toLowerCase() === path);
  if (!found) throw folderMissing();
  return found;
}
