/** A stand-in for one test, on a free port, that fails the test when something was asked that it has not. */
import { Web, type IWeb } from '@pnp/sp/webs';
import { BrowserFetch, DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { isPersonKey, type PersonKey } from '../../src/standin/people';
import type { Scenario, ScenarioList } from '../../src/standin/scenario';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/standin/server';

export interface StandInUnderTest extends StandIn {
  /** Loud lines so far: unimplemented routes and refused real tokens. */
  readonly lines: readonly string[];
  readonly token: (person: PersonKey, scope?: string) => Promise<string>;
  /** PnPjs for the site as that person; the scope is reading unless it is said. */
  readonly web: (person: PersonKey, scope?: string) => Promise<IWeb>;
  /** A request below the site, e.g. `_api/web`, as that person. */
  readonly get: (path: string, person?: PersonKey, accept?: string) => Promise<Response>;
  readonly send: (
    path: string,
    method: string,
    body: string,
    headers?: Record<string, string>,
  ) => Promise<Response>;
}

export interface UnderTestOptions extends Partial<StandInOptions> {
  /** How many 501 answers the test means to meet. Left out: none. */
  readonly notImplemented?: number;
}

/** Starts, runs and closes; throws when another number of 501 answers was met than the test said. */
export async function withStandIn(
  options: UnderTestOptions,
  run: (standIn: StandInUnderTest) => Promise<void>,
): Promise<void> {
  const { notImplemented = 0, ...given } = options;
  const lines: string[] = [];
  const started = await startStandIn({
    scenario: aScenario(),
    log: (line) => void lines.push(line),
    ...given,
  });
  try {
    await run(underTest(started, lines));
  } finally {
    await started.close();
  }
  const met = started.notImplementedCount();
  if (met !== notImplemented)
    throw new Error(`${met} answers were 501, not ${notImplemented}:\n${lines.join('\n')}`);
}

/** A site that is set up, with these rows only. */
export function aScenario(
  lists: readonly ScenarioList[] = [],
  more: Partial<Scenario> = {},
): Scenario {
  return { name: 'test', description: 'Ett test.', siteIsSetUp: true, lists, ...more };
}

function underTest(standIn: StandIn, lines: readonly string[]): StandInUnderTest {
  const token = async (person: PersonKey, scope = 'AllSites.Read') => {
    if (!isPersonKey(person)) throw new Error(`no person ${String(person)}`);
    const address = `${standIn.origin}/__local/token?person=${person}&scope=${scope}`;
    return (await fetch(address)).text();
  };
  const local = `${standIn.origin}${new URL(standIn.siteUrl).pathname}`;
  return {
    ...standIn,
    lines,
    token,
    web: async (person, scope) => pnpWeb(standIn.siteUrl, await token(person, scope)),
    get: async (path, person = 'employee', accept = 'application/json') =>
      fetch(`${local}/${path}`, {
        headers: { Accept: accept, Authorization: `Bearer ${await token(person)}` },
      }),
    send: async (path, method, body, headers = {}) =>
      fetch(`${local}/${path}`, {
        method,
        body,
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          Authorization: `Bearer ${await token('registrar', 'AllSites.FullControl')}`,
          ...headers,
        },
      }),
  };
}

function pnpWeb(siteUrl: string, token: string): IWeb {
  return Web(siteUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    BrowserFetch(),
    DefaultParse(),
    RequestDigest(),
    bearing(token),
  );
}

/** PnPjs's own way to add a header: before everything else that happens to a request. */
function bearing(token: string) {
  return (instance: Queryable): Queryable => {
    instance.on.pre.prepend((url, init, result) => {
      const headers = init.headers as Record<string, string>;
      init.headers = { ...headers, Authorization: `Bearer ${token}` };
      return Promise.resolve([url, init, result]);
    });
    return instance;
  };
}
