/** The six people of the stand-in's tenant, none of them real. */

export type PersonKey =
  'employee' | 'managerWork' | 'managerCulture' | 'registrar' | 'noAccess' | 'partAccess';

export interface Person {
  readonly key: PersonKey;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** Entra's object id: the `oid` of the person's tokens. */
  readonly objectId: string;
  /** The id in the site's list of users: what person columns carry. */
  readonly siteUserId: number;
  /** `none` may not open the site, `read` may read it, `full` may also write and set it up. */
  readonly siteRight: 'none' | 'read' | 'full';
}

/** The stand-in's tenant: the `tid` of every token that it accepts. */
export const tenantId = '7b1f0c52-93a4-4d0e-8f6a-2f2f6f0b1a01';

export const people: Readonly<Record<PersonKey, Person>> = {
  employee: {
    key: 'employee',
    displayName: 'Maja Medarbetare (exempel)',
    userPrincipalName: 'maja.medarbetare@contoso.example',
    objectId: '0b7b6a53-5b64-4d6b-9c52-0a4d1f7e1001',
    siteUserId: 11,
    siteRight: 'read',
  },
  managerWork: {
    key: 'managerWork',
    displayName: 'Anders Arbetsliv (exempel)',
    userPrincipalName: 'anders.arbetsliv@contoso.example',
    objectId: '0b7b6a53-5b64-4d6b-9c52-0a4d1f7e1002',
    siteUserId: 12,
    siteRight: 'read',
  },
  managerCulture: {
    key: 'managerCulture',
    displayName: 'Karin Kultur (exempel)',
    userPrincipalName: 'karin.kultur@contoso.example',
    objectId: '0b7b6a53-5b64-4d6b-9c52-0a4d1f7e1003',
    siteUserId: 13,
    siteRight: 'read',
  },
  registrar: {
    key: 'registrar',
    displayName: 'Rut Registrator (exempel)',
    userPrincipalName: 'rut.registrator@contoso.example',
    objectId: '0b7b6a53-5b64-4d6b-9c52-0a4d1f7e1004',
    siteUserId: 14,
    siteRight: 'full',
  },
  noAccess: {
    key: 'noAccess',
    displayName: 'Nils Utan Behörighet (exempel)',
    userPrincipalName: 'nils.utan@contoso.example',
    objectId: '0b7b6a53-5b64-4d6b-9c52-0a4d1f7e1005',
    siteUserId: 15,
    siteRight: 'none',
  },
  partAccess: {
    key: 'partAccess',
    displayName: 'Petra Delvis (exempel)',
    userPrincipalName: 'petra.delvis@contoso.example',
    objectId: '0b7b6a53-5b64-4d6b-9c52-0a4d1f7e1006',
    siteUserId: 16,
    siteRight: 'read',
  },
};

/** Whether a written word names one of the six. */
export function isPersonKey(word: string): word is PersonKey {
  return Object.hasOwn(people, word);
}
