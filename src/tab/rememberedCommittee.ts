/** The committee that a person last chose, kept in this browser; forgotten without harm where nothing is kept. */

interface Reader {
  readonly tenantId: string | null;
  readonly userObjectId: string | null;
}

/** An id, never a name: nothing about the person or the committee can be read from it. */
export function rememberedCommittee(reader: Reader): string | null {
  try {
    return window.localStorage.getItem(keyOf(reader));
  } catch {
    // A frame whose storage is blocked refuses even to be asked.
    return null;
  }
}

export function rememberCommittee(reader: Reader, committeeId: string): void {
  try {
    window.localStorage.setItem(keyOf(reader), committeeId);
  } catch {
    // The choice still stands in the address.
  }
}

function keyOf({ tenantId, userObjectId }: Reader): string {
  return `gallande.namnd.${tenantId ?? ''}.${userObjectId ?? ''}`;
}
