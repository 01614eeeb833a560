/** The administrator signs in: with a code in a browser for a tenant, or as the registrar of the local stand-in. */
import type { PublicClientApplication } from '@azure/msal-node';
import type { AccessToken } from '../sharepoint/bearerToken';
import { readTenantValues } from './tenantValues';

/** What a command asks for, weakest first; the person's own rights on the site still bound it. */
export type SiteRight = 'AllSites.Read' | 'AllSites.Write' | 'AllSites.Manage';

/**
 * Tokens for the site's own host, with this right, held in memory until the program ends.
 *
 * @param told gets the sentence that says where to sign in
 */
export async function signInToTenant(
  site: URL,
  right: SiteRight,
  environment: string,
  told: (sentence: string) => void,
): Promise<AccessToken> {
  const { clientId, tenantId } = await readTenantValues(environment);
  // Loaded only where someone signs in: the other commands start without it.
  const { PublicClientApplication } = await import('@azure/msal-node');
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const application = new PublicClientApplication({ auth: { clientId, authority } });
  const scopes = [`${site.origin}/${right}`];
  let signedIn: Promise<void> | null = null;
  return async ({ forceRefresh }) => {
    signedIn ??= signInByCode(application, scopes, told);
    await signedIn;
    const [account] = await application.getTokenCache().getAllAccounts();
    if (!account) throw new Error('Inloggningen gav inget konto.');
    const answer = await application.acquireTokenSilent({ account, scopes, forceRefresh });
    return answer.accessToken;
  };
}

async function signInByCode(
  application: PublicClientApplication,
  scopes: string[],
  told: (sentence: string) => void,
): Promise<void> {
  const answer = await application.acquireTokenByDeviceCode({
    scopes,
    deviceCodeCallback: ({ verificationUri, userCode, expiresIn }) => {
      const minutes = Math.floor(expiresIn / 60);
      told(`Öppna ${verificationUri} och skriv koden ${userCode} inom ${minutes} minuter.`);
    },
  });
  if (answer === null) throw new Error('Inloggningen avbröts.');
  told(`Inloggad som ${answer.account?.username ?? 'okänt konto'}.`);
}

/** A token of the local stand-in for its registrar; the stand-in accepts no others and gives them to anyone. */
export function signInToStandIn(site: URL, right: SiteRight): AccessToken {
  return async () => {
    const answer = await fetch(`${site.origin}/__local/token?person=registrar&scope=${right}`);
    if (!answer.ok) throw new Error(`${site.origin} är inte den lokala ersättaren för SharePoint.`);
    return answer.text();
  };
}
