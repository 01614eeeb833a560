/** Access tokens of the stand-in's own tenant: issued for its people, checked as SharePoint checks them. */
import { SignJWT, decodeJwt, errors, generateKeyPair, jwtVerify } from 'jose';
import { type Person, people, tenantId } from './people';

/** Scopes of the SharePoint resource, weakest first. */
export const scopes = [
  'AllSites.Read',
  'AllSites.Write',
  'AllSites.Manage',
  'AllSites.FullControl',
];

/** An hour, as Entra gives or takes. */
const lifetimeSeconds = 3600;
const issuer = `https://sts.windows.net/${tenantId}/`;

export interface IssuedToken {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
}

export interface TokenBearer {
  readonly person: Person;
  readonly scopes: ReadonlySet<string>;
}

/** A token that was refused; `reason` never contains the token. */
export class TokenRefused extends Error {
  constructor(
    /** The error_description of SharePoint's 401. */
    readonly description: string,
    readonly reason: string,
    /** True for a token that some real tenant issued: to be said loudly. */
    readonly isReal = false,
  ) {
    super(reason);
  }
}

export class TokenOffice {
  private constructor(
    private readonly keys: Awaited<ReturnType<typeof generateKeyPair>>,
    /** Origins that count as this SharePoint: loopback, and publicOrigin when given. */
    private readonly audiences: () => readonly string[],
  ) {}

  static async open(audiences: () => readonly string[]): Promise<TokenOffice> {
    return new TokenOffice(await generateKeyPair('ES256'), audiences);
  }

  /** `scope` is one of `scopes`; `validForSeconds` may be negative, for an expired token. */
  async issue(
    person: Person,
    audience: string,
    scope: string,
    validForSeconds = lifetimeSeconds,
  ): Promise<IssuedToken> {
    const now = Math.floor(Date.now() / 1000);
    const about = {
      tid: tenantId,
      oid: person.objectId,
      name: person.displayName,
      ver: '1.0',
    };
    const sign = (claims: Record<string, unknown>, to: string) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
        .setIssuer(issuer)
        .setSubject(person.objectId)
        .setAudience(to)
        .setIssuedAt(now)
        .setNotBefore(now - 300)
        .setExpirationTime(now + validForSeconds)
        .sign(this.keys.privateKey);
    return {
      accessToken: await sign(
        { ...about, upn: person.userPrincipalName, scp: scope, appid: clientId },
        audience,
      ),
      idToken: await sign({ ...about, preferred_username: person.userPrincipalName }, clientId),
      expiresIn: validForSeconds,
    };
  }

  /** Who bears the token. Throws TokenRefused for anything but a living token of this tenant. */
  async bearer(authorization: string | undefined): Promise<TokenBearer> {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined)
      throw new TokenRefused('Unsupported security token.', 'no bearer token');
    const { payload } = await this.verified(token);
    const person = Object.values(people).find((one) => one.objectId === payload.oid);
    if (!person || payload.tid !== tenantId)
      throw new TokenRefused('Invalid issuer or signature.', 'not of this tenant');
    const scp = typeof payload.scp === 'string' ? payload.scp : '';
    return { person, scopes: new Set(scp.split(' ')) };
  }

  private async verified(token: string) {
    try {
      return await jwtVerify(token, this.keys.publicKey, {
        issuer,
        audience: [...this.audiences()],
        algorithms: ['ES256'],
      });
    } catch (error) {
      if (isForReal(token)) throw new TokenRefused('Unsupported security token.', realToken, true);
      const signature =
        error instanceof errors.JWSSignatureVerificationFailed ||
        error instanceof errors.JOSEAlgNotAllowed;
      throw new TokenRefused(
        signature ? 'Invalid issuer or signature.' : 'Unsupported security token.',
        error instanceof errors.JOSEError ? error.code : 'unreadable token',
      );
    }
  }
}

const realToken = 'a token for a real SharePoint or Microsoft Graph was sent to the local stand-in';

/** Whether the audience is a SharePoint host or a Microsoft application, as only real tokens have it. */
function isForReal(token: string): boolean {
  try {
    const audience = String(decodeJwt(token).aud);
    return /\.sharepoint\.(com|us|de|cn)(\/|$)/i.test(audience) || audience.startsWith('00000003-');
  } catch {
    return false;
  }
}

/** The application that the stand-in's tokens are issued to. */
const clientId = '3f0b2f7e-5c57-4a53-9a0b-9c1d2e3f4a5b';
