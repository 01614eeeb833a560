/** Leaves out of the build what libraries carry for uses that are never ours. */
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * What libraries hold for settings and questions that are never ours: MSAL's brokers of the system, its tokens in
 * localStorage or bound to keys, hybrid sign-in and regions; the query library's mutations and endless lists; styles
 * that a server has drawn.
 */
const neverUsed: readonly (readonly [file: string, names: readonly string[]])[] = [
  ...[
    'interaction_client/PlatformAuthInteractionClient',
    'nativeBroker/PlatformAuthExtensionHandler',
    'nativeBroker/PlatformAuthDOMHandler',
    'interaction_client/SilentAuthCodeClient',
    'cache/LocalStorage',
    'cache/DatabaseStorage',
    'crypto/PopTokenGenerator',
    'crypto/TokenBindingKeyManager',
    'authority/RegionDiscovery',
  ].map((file) => [`${file}.mjs`, [path.basename(file)]] as const),
  ['query-core/build/modern/mutation.js', ['Mutation', 'getDefaultState']],
  [
    'query-core/build/modern/infiniteQueryBehavior.js',
    ['infiniteQueryBehavior', 'hasNextPage', 'hasPreviousPage'],
  ],
  ['core/src/renderer/forEachCSSRule.js', ['forEachCSSRule']],
];

/** Classes without content take their place: who asks for them all the same meets a TypeError. */
export function neverUsedLeftOut(): Plugin {
  const namesIn = (id: string) => neverUsed.find(([file]) => id.endsWith(`/${file}`))?.[1];
  return {
    name: 'never-used-left-out',
    apply: 'build',
    load: {
      filter: { id: /node_modules\/@(?:azure|griffel|tanstack)\// },
      handler: (id) =>
        namesIn(id)
          ?.map((name) => `export class ${name} {}`)
          .join('\n'),
    },
  };
}

/** teams-js logs through `debug`, which is silent until a developer turns it on: its place is taken by silence. */
export function teamsLogLeftOut(): Plugin {
  return {
    name: 'teams-log-left-out',
    apply: 'build',
    load: {
      filter: { id: /\/teams-js\/.*\/debug\/src\/browser\.js$/ },
      handler: () => `const log = () => {};
        const debug = Object.assign(() => log, { formatArgs() {} });
        log.extend = () => log;
        export const b = { debug };`,
    },
  };
}
