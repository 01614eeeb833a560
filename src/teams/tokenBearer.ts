/** Whose an access token is, as far as it can be read here: it is written for SharePoint, and only held against whom the host names. */

/** Null for a token that is not of the known form. */
export function bearerOf(token: string): { tenantId: string; objectId: string } | null {
  try {
    const [, claims = ''] = token.split('.');
    const { tid, oid } = JSON.parse(
      atob(claims.replaceAll('-', '+').replaceAll('_', '/')),
    ) as Record<string, unknown>;
    if (typeof tid !== 'string' || typeof oid !== 'string') return null;
    return { tenantId: tid, objectId: oid };
  } catch {
    return null;
  }
}
