/** The current user, the site's users and contextinfo, as SharePoint answers. */
import { collectionAnswer, entityAnswer } from './entityAnswers';
import { userMissing, userUnknown } from './errors';
import {
  type Call,
  type Resource,
  type Route,
  jsonBodyOf,
  operation,
  step,
  textArgument,
} from './routing';
import { formDigest, userEntity } from './siteEntities';
import type { SiteUser } from './siteModel';

export const userRoutes: readonly Route[] = [
  step('SP.Web', 'currentUser', 'recorded', (_from, _args, { site, person }) =>
    found(site.user(person.siteUserId)),
  ),
  step('SP.Web', 'siteUsers', 'recorded', () => ({ type: 'Collection(SP.User)' })),
  operation('Collection(SP.User)', 'GET', '', { evidence: 'recorded' }, (_on, _args, call) =>
    collectionAnswer(
      call.site.users.map((user) => userEntity(call.site, user, call.origin)),
      'SP.ApiData.Users',
      call.query,
    ),
  ),
  step('Collection(SP.User)', '()', 'documented', (_from, args, { site }) =>
    found(
      site.users.find(
        (user) =>
          user.id === args.positional[0] || user.loginName === String(args.positional[0] ?? ''),
      ),
    ),
  ),
  step('Collection(SP.User)', 'getById', 'documented', (_from, args, { site }) =>
    found(site.user(Number(textArgument(args, 'id')))),
  ),
  step('SP.Web', 'getUserById', 'documented', (_from, args, { site }) =>
    found(site.user(Number(textArgument(args, 'userid')))),
  ),
  step('Collection(SP.User)', 'getByEmail', 'documented', (_from, args, { site }) => {
    const email = textArgument(args, 'emailaddress').toLowerCase();
    return found(site.users.find((user) => user.email.toLowerCase() === email));
  }),
  operation('SP.User', 'GET', '', { evidence: 'recorded' }, ({ user }, _args, call) =>
    entityAnswer(userEntity(call.site, user, call.origin), call.query),
  ),
  operation(
    'SP.Web',
    'POST',
    'ensureUser',
    { evidence: 'recorded', access: 'write' },
    (_on, _args, call) => {
      const user = ensured(call);
      return entityAnswer(userEntity(call.site, user, call.origin), call.query);
    },
  ),
  operation('', 'POST', 'contextinfo', { evidence: 'documented' }, (_on, _args, call) => ({
    kind: 'complex',
    name: 'GetContextWebInformation',
    type: 'SP.ContextWebInformation',
    value: {
      FormDigestTimeoutSeconds: 1800,
      FormDigestValue: formDigest(call.site, call.site.now()),
      LibraryVersion: '16.0.0.0',
      SiteFullUrl: `${call.origin}${call.site.path}`,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: `${call.origin}${call.site.path}`,
    },
  })),
];

function found(user: SiteUser | null | undefined): Resource {
  if (!user) throw userUnknown();
  return { type: 'SP.User', user };
}

/** Takes a login name or an address, as SharePoint does. */
function ensured(call: Call): SiteUser {
  const { logonName } = jsonBodyOf(call);
  const written = typeof logonName === 'string' ? logonName : '';
  const name = written.slice(written.lastIndexOf('|') + 1).toLowerCase();
  const user = call.site.users.find((one) => one.email.toLowerCase() === name);
  if (!user) throw userMissing(written);
  return user;
}
