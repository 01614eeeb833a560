/** The built tab in Teams on the true origins, with a stand-in behind contoso.sharepoint.com: for end-to-end tests. */
import { request as httpRequest } from 'node:http';
import type { Browser, Frame, Page } from 'playwright-core';
import { hostingRules } from '../../src/manifest/hostingHeaders';
import type { HostState } from '../../src/standin/hostPage/hostState';
import { people, tenantId, type PersonKey } from '../../src/standin/people';
import { startStandIn, type StandIn, type StandInOptions } from '../../src/standin/server';
import { builtTabFolder } from '../../src/standin/tabBuild';
import type { HostAnswer } from './closedNetwork';
import { signInPages } from './signInPages';
import {
  openTeamsWorld,
  sharePointOrigin,
  tabFrameOf,
  tabOrigin,
  type Problems,
  type TeamsWorld,
} from './teamsWorld';

export interface OpenTabOptions extends Partial<Omit<HostState, 'person' | 'width' | 'sub'>> {
  readonly browser: Browser;
  /** Started by `startStandInForTeams`. */
  readonly standIn: StandIn;
  readonly person?: PersonKey;
  /** Width of the window in CSS pixels; 1280 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** The place in the tab that a Teams link led to. */
  readonly subPageId?: string;
  /** `settings` opens the dialogue that adds the tab to a channel. */
  readonly frameContext?: 'content' | 'settings';
}

export interface OpenTab {
  readonly page: Page;
  /** The tab's frame now; ask again after something loaded the tab anew. */
  readonly tab: () => Promise<Frame>;
  readonly world: TeamsWorld;
  readonly problems: Problems;
  readonly close: () => Promise<void>;
}

/** A stand-in that answers as contoso.sharepoint.com and lets the tab call across origins. */
export function startStandInForTeams(
  options: Pick<StandInOptions, 'scenario'> & Partial<StandInOptions>,
): Promise<StandIn> {
  return startStandIn({
    publicOrigin: sharePointOrigin,
    allowedOrigins: [tabOrigin],
    log: () => undefined,
    ...options,
  });
}

/** Opens Teams with the built tab in it, in a profile of its own. Close it after the test. */
export async function openTab(options: OpenTabOptions): Promise<OpenTab> {
  const { browser, standIn, width = 1280, height = 900, person } = options;
  const world = await openWorldOf({
    browser,
    standIn,
    width,
    height,
    person: person ?? 'employee',
  });
  return inWorld(world, await world.openTeams(hostStateOf(options)));
}

/** The tab that stands in a page of that profile. */
export function inWorld(world: TeamsWorld, page: Page): OpenTab {
  return {
    page,
    tab: () => tabFrameOf(page),
    world,
    problems: world.problems,
    close: world.close,
  };
}

interface WorldOptions {
  readonly browser: Browser;
  readonly standIn: StandIn;
  readonly width: number;
  readonly height: number;
  /** Whom the sign-in page knows, for a host that is no broker. */
  readonly person: PersonKey;
}

/** A browser's profile in which nothing is open yet. */
export function openWorldOf(options: WorldOptions): Promise<TeamsWorld> {
  const { browser, standIn, person, width, height } = options;
  return openTeamsWorld({
    browser,
    hosting: {
      folder: builtTabFolder,
      rules: hostingRules({ sharePointOrigin }),
      config: {
        appId: '5d0a6a3e-1b2c-4d3e-8f40-516273849506',
        clientId: '8c7b6a59-4837-4261-9504-f3e2d1c0b9a8',
        tenantId,
        siteUrl: standIn.siteUrl,
        scope: null,
        standIn: true,
      },
    },
    standIn: forwardTo(standIn),
    signIn: signInPages({
      tenantId,
      person: people[person],
      hasSession: true,
      accessToken: () => tokenFor(standIn, person),
    }),
    viewport: { width, height },
  });
}

/** What the host page is told. */
export function hostStateOf(
  options: Partial<Omit<OpenTabOptions, 'browser' | 'standIn'>>,
): Partial<HostState> {
  const { theme, language, place, broker, fault, person, subPageId = '', frameContext } = options;
  return given({
    person,
    theme,
    language,
    broker,
    fault,
    place: frameContext === 'settings' ? 'settings' : place,
    sub: subPageId,
  });
}

/** Hands a request on as it came; what the host page asks below /__local goes to the stand-in as if from its own page. */
export function forwardTo(standIn: StandIn): HostAnswer {
  return (request, response, url) =>
    new Promise((resolve, reject) => {
      const headers = { ...request.headers };
      if (url.pathname.startsWith('/__local')) {
        headers.host = `127.0.0.1:${standIn.port}`;
        delete headers.origin;
      }
      const path = `${url.pathname}${url.search}`;
      const passedOn = httpRequest(
        { host: '127.0.0.1', port: standIn.port, method: request.method, path, headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.on('error', () => response.destroy());
          answer.pipe(response).on('finish', resolve).on('close', resolve);
        },
      );
      // A stand-in that cuts the connection cuts it for the browser too.
      passedOn.on('error', () => {
        response.destroy();
        resolve();
      });
      request.pipe(passedOn).on('error', reject);
    });
}

async function tokenFor(standIn: StandIn, person: PersonKey): Promise<string> {
  return (await fetch(`${standIn.origin}/__local/token?person=${person}`)).text();
}

/** Without the keys that were not given. */
function given<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
