/** If-Match against what is there: SharePoint writes nothing over a newer version. */
import { etagMismatch } from './errors';
import type { Call } from './routing';

/**
 * `current` is the full tag, "guid,n" with its quotes; "n" alone is taken too, as bodies carry it. Throws
 * 412, also when the header is missing.
 */
export function checkEntityTag(call: Call, current: string): void {
  const asked = call.headers.get('if-match') ?? '';
  const number = current.slice(current.lastIndexOf(',') + 1).replaceAll('"', '');
  const bare = asked.replace(/^W\//, '').replaceAll('"', '');
  const fits = asked === '*' || bare === current.replaceAll('"', '') || bare === number;
  if (!fits) throw etagMismatch(asked, current);
}
