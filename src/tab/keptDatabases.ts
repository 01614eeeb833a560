/** The databases in which things are kept on this device: whose each is, and how all of them go. */
import { deleteDB } from 'idb';

const prefix = 'gallande:';
/** Rises when what is kept changes its form; older databases are then deleted. */
const form = '2';

/**
 * Whose things may be kept: one person of one tenant, in the tab at that address, whose settings name the site. Outside
 * a tenant, nobody's.
 */
export function ownerIn(
  context: { readonly tenantId: string | null; readonly userObjectId: string | null },
  address: string,
): string | null {
  const { tenantId, userObjectId } = context;
  if (tenantId === null || userObjectId === null) return null;
  return `${tenantId} ${userObjectId} ${new URL('.', address).href}`.toLowerCase();
}

/** A digest: the database's name tells nobody whose it is. */
export async function databaseName(
  owner: string,
  what: 'texts' | 'rows' | 'index',
): Promise<string> {
  return `${prefix}${await digestOf(`${form} ${owner}`)}:${what}`;
}

/** On a shared device nobody finds what another has read; null is nobody, and everything goes. */
export async function deleteDatabasesOfOthers(owner: string | null): Promise<void> {
  const own = owner === null ? null : prefix + (await digestOf(`${form} ${owner}`));
  try {
    const found = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const others = found.filter((name) => name.startsWith(prefix) && !isOf(own, name));
    await Promise.all(others.map((name) => deleteDB(name)));
  } catch {
    // Blocked storage, a private window: nothing is kept there.
  }
}

function isOf(own: string | null, name: string): boolean {
  return own !== null && name.startsWith(`${own}:`);
}

async function digestOf(words: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  const bytes = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return bytes.join('');
}
