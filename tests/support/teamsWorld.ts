/** Teams, the tab, SharePoint and the sign-in page on their true origins, for a tested browser. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import {
  writeHostState,
  readHostState,
  type HostState,
} from '../../src/standin/hostPage/hostState';
import { sendFile } from '../../src/standin/servedFile';
import { tabFile, type TabHosting } from '../../src/standin/tabHosting';
import { hostPageFile, hostPeople } from '../../src/standin/teamsHostPage';
import { openClosedNetwork, type ClosedNetwork, type HostAnswer } from './closedNetwork';

const teamsOrigin = 'https://teams.microsoft.com';
export const tabOrigin = 'https://gallande.sandviken.example';
export const sharePointOrigin = 'https://contoso.sharepoint.com';

export interface TeamsWorldOptions {
  readonly browser: Browser;
  readonly hosting: TabHosting;
  /** The tab's page below its folder; index.html unless told. */
  readonly tabPage?: string;
  /** Answers SharePoint's addresses and, below /__local, the host page's. */
  readonly standIn: HostAnswer;
  readonly signIn: HostAnswer;
  /** Further hosts, such as a page that is not Teams. */
  readonly otherHosts?: Readonly<Record<string, HostAnswer>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface TeamsWorld {
  readonly context: BrowserContext;
  /** Opens Teams with the tab in it, in a state of the host page; in a page of its own unless one is given. */
  readonly openTeams: (state?: Partial<HostState>, page?: Page) => Promise<Page>;
  readonly tabUrl: string;
  readonly problems: Problems;
  readonly close: () => Promise<void>;
}

/** What no page should cause; a test asserts that all three are empty. */
export interface Problems {
  readonly consoleErrors: readonly string[];
  readonly violations: readonly string[];
  readonly foreignRequests: readonly string[];
}

export async function openTeamsWorld(options: TeamsWorldOptions): Promise<TeamsWorld> {
  const tabUrl = `${tabOrigin}/${options.tabPage ?? 'index.html'}`;
  const network = await openClosedNetwork(hostsOf(options, tabUrl));
  const context = await options.browser.newContext({
    proxy: network.proxy,
    ignoreHTTPSErrors: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: options.viewport ?? { width: 1280, height: 900 },
    // Drawn without a graphics card, what turns and pulses while it waits costs more than what is waited for.
    reducedMotion: 'reduce',
  });
  const problems = await watch(context, network);
  return {
    context,
    tabUrl,
    problems,
    openTeams: async (state = {}, given) => {
      const page = given ?? (await context.newPage());
      await page.goto(`${teamsOrigin}${writeHostState({ ...readHostState(''), ...state })}`);
      return page;
    },
    close: async () => {
      await context.close();
      await network.close();
    },
  };
}

/** The frame that holds the tab now; the host page makes a new one when it loads the tab anew. */
export async function tabFrameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#tab[src]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the tab has no frame');
  await frame.waitForLoadState('load');
  return frame;
}

function hostsOf(options: TeamsWorldOptions, tabUrl: string): Record<string, HostAnswer> {
  const { config } = options.hosting;
  const settings = {
    tabUrl: `${tabUrl}?theme={app.theme}&locale={app.locale}`,
    appId: config.appId,
    pageId: 'gallande',
    tenantId: config.tenantId,
    people: hostPeople,
  };
  return {
    [hostOf(teamsOrigin)]: async (request, response, url) => {
      const file = await hostPageFile(settings, url.pathname);
      if (file) sendFile(request, response, file);
      else await options.standIn(request, response, url);
    },
    [hostOf(tabOrigin)]: async (request, response, url) =>
      sendFile(request, response, await tabFile(options.hosting, url.pathname.slice(1))),
    [hostOf(sharePointOrigin)]: options.standIn,
    'login.microsoftonline.com': options.signIn,
    'res.cdn.office.net': (_, response) => {
      response
        .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' })
        .end(JSON.stringify({ validOrigins: ['teams.microsoft.com', '*.teams.microsoft.com'] }));
    },
    ...options.otherHosts,
  };
}

async function watch(context: BrowserContext, network: ClosedNetwork): Promise<Problems> {
  const consoleErrors: string[] = [];
  const violations: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => consoleErrors.push(String(error.error())));
  await context.exposeFunction('reportViolation', (violation: string) =>
    violations.push(violation),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation: (words: string) => void })
        .reportViolation;
      report(`${event.violatedDirective}: ${event.blockedURI} in ${event.documentURI}`);
    });
  });
  return { consoleErrors, violations, foreignRequests: network.foreignRequests };
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}
