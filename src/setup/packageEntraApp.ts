/** The app registration in the words of Microsoft Graph: ids in place of names, and nothing that Graph alone may set. */
import * as v from 'valibot';
import { PackageFailure, type JsonObject } from './packageTemplate';

const access = v.looseObject({
  resourceAppId: v.string(),
  resourceAccess: v.array(v.looseObject({ id: v.string(), type: v.literal('Scope') })),
});
const registration = v.looseObject({ requiredResourceAccess: v.array(access) });

/**
 * The filled manifest/entra-app.json as a body for Microsoft Graph's `applications`. Throws PackageFailure for a
 * permission that is unknown or that is not a person's own (`Scope`).
 */
export function entraAppForGraph(file: string, filledApp: JsonObject): object {
  const parsed = v.safeParse(registration, filledApp);
  if (!parsed.success) {
    const key = v.getDotPath(parsed.issues[0]) ?? 'requiredResourceAccess';
    throw new PackageFailure({
      file,
      key,
      message: 'är inte en delegerad behörighet med resurs, id och typen Scope.',
    });
  }
  const { id: _id, appId: _appId, requiredResourceAccess, ...rest } = parsed.output;
  return {
    ...rest,
    requiredResourceAccess: requiredResourceAccess.map(({ resourceAppId, resourceAccess }) => ({
      resourceAppId: idOf(file, resources, resourceAppId),
      resourceAccess: resourceAccess.map(({ id, type }) => ({
        id: idOf(file, permissions, id),
        type,
      })),
    })),
  };
}

/** Source: https://learn.microsoft.com/graph/permissions-reference and SharePoint's own service principal. */
const resources: Readonly<Record<string, string>> = {
  'Office 365 SharePoint Online': '00000003-0000-0ff1-ce00-000000000000',
  'Microsoft Graph': '00000003-0000-0000-c000-000000000000',
};

const permissions: Readonly<Record<string, string>> = {
  'AllSites.Read': '4e0d77b0-96ba-4398-af14-3baa780278f4',
  openid: '37f7f235-527c-4136-accd-4a02d197296e',
  profile: '14dad69e-099b-42c9-810b-d002981feec1',
  offline_access: '7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
};

function idOf(file: string, ids: Readonly<Record<string, string>>, name: string): string {
  const id = ids[name];
  if (id !== undefined) return id;
  throw new PackageFailure({
    file,
    key: 'requiredResourceAccess',
    message: `nämner ”${name}”, som paketeringen inte känner.`,
  });
}
