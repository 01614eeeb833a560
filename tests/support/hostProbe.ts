/** The room that speaks to the host, alone on a page, in a browser that sees Teams and the sign-in page. */
import { expect } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { promisify } from 'node:util';
import { hostingRules } from '../../src/manifest/hostingHeaders';
import { isPersonKey, people, tenantId } from '../../src/standin/people';
import type { HostContext } from '../../src/teams/teamsHost';
import type {} from '../fixtures/hostProbe/hostProbe';
import { signInPages } from './signInPages';
import { openTeamsWorld, sharePointOrigin, tabOrigin, type TeamsWorld } from './teamsWorld';

export const probeConfig = {
  appId: 'b3a1d1de-6f4f-4a2e-9d0a-0d3a5c7e9b11',
  clientId: '0e2b6c1a-3d4f-4b5a-8c6d-7e8f9a0b1c2d',
  tenantId,
  siteUrl: `${sharePointOrigin}/sites/styrdokument`,
  scope: null,
  standIn: true,
};
const scope = `${sharePointOrigin}/AllSites.Read`;
export const foreignOrigin = 'https://portal.example';

const root = path.join(import.meta.dirname, '../..');

/** One for each of Jest's workers, which may build at the same time. */
const probeFolder = path.join(root, '.cache/hostProbe', process.env.JEST_WORKER_ID ?? '1');
const probePage = 'tests/fixtures/hostProbe/index.html';

/** Builds it, in about half a second. */
export async function buildHostProbe(): Promise<void> {
  // Jest's NODE_ENV would build for tests.
  const env = { ...process.env, NODE_ENV: 'production' };
  const script = path.join(root, 'tests/fixtures/hostProbe/build.mjs');
  await promisify(execFile)(process.execPath, [script, probeFolder], { cwd: root, env });
}

export interface ProbeWorld extends TeamsWorld {
  /** The tokens that the host handed out, in order. */
  readonly tokensIssued: readonly string[];
}

/** Opens the probe's world; `hasSession` is about the sign-in page, `alsoFramedBy` about the probe's headers. */
export async function openProbeWorld(
  browser: Browser,
  options: { hasSession?: boolean; alsoFramedBy?: string[] } = {},
): Promise<ProbeWorld> {
  const tokensIssued: string[] = [];
  const world = await openTeamsWorld({
    browser,
    hosting: {
      folder: probeFolder,
      config: probeConfig,
      rules: hostingRules({
        sharePointOrigin,
        alsoFramedBy: options.alsoFramedBy ?? [foreignOrigin],
      }),
    },
    tabPage: probePage,
    standIn: (_, response, url) => {
      const person = url.searchParams.get('person') ?? '';
      const token = `token of ${person} ${tokensIssued.length + 1}`;
      tokensIssued.push(token);
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ accessToken: token, idToken: idTokenOf(person), expiresIn: 3600 }));
    },
    signIn: signInPages({
      tenantId,
      person: people.employee,
      hasSession: options.hasSession ?? false,
      accessToken: () => Promise.resolve('token of the sign-in page'),
    }),
    otherHosts: {
      'portal.example': (_, response) => {
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end(`<iframe id="tab" src="${tabOrigin}/${probePage}"></iframe>`);
      },
    },
  });
  return { ...world, tokensIssued };
}

/** As Entra's, but unsigned: MSAL reads the claims of a broker's id token and does not check it. */
function idTokenOf(key: string): string {
  const person = isPersonKey(key) ? people[key] : people.employee;
  const claims = { oid: person.objectId, sub: person.objectId, tid: tenantId };
  return [{ alg: 'none' }, claims]
    .map((part) => `${Buffer.from(JSON.stringify(part)).toString('base64url')}.`)
    .join('');
}

/** Connects in the frame and keeps the host there for what follows. */
export async function connect(frame: Frame | Page): Promise<HostContext> {
  return frame.evaluate(async () => {
    const host = await window.probe.connectToHost();
    Object.assign(window, { host });
    return host.context;
  });
}

export interface Asked {
  readonly token: string | null;
  readonly failure: string | null;
  readonly name: string | null;
}

/** Asks for a token in a frame that has connected; the sign-in is kept there. */
export async function askForToken(
  frame: Frame | Page,
  how: { interactive?: boolean; forceRefresh?: boolean; bridgeTimeoutMs?: number } = {},
): Promise<Asked> {
  return frame.evaluate(
    async ({ how, config, scope }) => {
      const kept = window as unknown as {
        host: { context: HostContext };
        signIn?: ReturnType<typeof window.probe.createSignIn>;
      };
      const { bridgeTimeoutMs, ...wish } = how;
      kept.signIn ??= window.probe.createSignIn({
        clientId: config.clientId,
        tenantId: config.tenantId,
        scope,
        redirectUri: new URL('/redirect.html', window.location.href).href,
        context: kept.host.context,
        ...(bridgeTimeoutMs === undefined ? {} : { bridgeTimeoutMs }),
      });
      try {
        const token = await kept.signIn.accessToken(wish);
        return { token, failure: null, name: kept.signIn.person()?.name ?? null };
      } catch (error) {
        return { token: null, failure: String(error), name: null };
      }
    },
    { how, config: probeConfig, scope },
  );
}

/** No violation of the policy, no error on the console, no request to a host that does not belong here. */
export function expectNothingWrong({ problems }: TeamsWorld): void {
  expect(problems.violations).toEqual([]);
  expect(problems.consoleErrors).toEqual([]);
  expect(problems.foreignRequests).toEqual([]);
}
