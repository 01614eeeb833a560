/** One browser and one stand-in for the tests of a file, and the tab opened in Teams for each. */
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Scenario } from '../../src/standin/scenario';
import { scenario } from '../../src/standin/scenarios';
import type { StandIn } from '../../src/standin/server';
import { launchBrowser } from './browser';
import { openTab, startStandInForTeams, type OpenTab, type OpenTabOptions } from './teamsRoute';

export interface InTeams {
  readonly standIn: () => StandIn;
  /** Opens Teams with the tab in it. It is closed after the test. */
  readonly open: (options?: Partial<OpenTabOptions>) => Promise<OpenedTab>;
  /** Adds a fault to the stand-in until the test is over. */
  readonly fault: (fault: object) => Promise<void>;
}

export interface OpenedTab extends OpenTab {
  /** The tab, also after it was loaded anew. */
  readonly frame: FrameLocator;
}

/** Call once in a file, with a scenario or the name of one. After each test: no error on the console, no violation, no foreign request, no 501. */
export function inTeams(wanted: string | Scenario = 'sandviken'): InTeams {
  let browser: Browser;
  let standIn: StandIn;
  let opened: OpenTab[] = [];
  let expectTrouble = false;

  beforeAll(async () => {
    browser = await launchBrowser();
    standIn = await startStandInForTeams({
      scenario: typeof wanted === 'string' ? await scenario(wanted) : wanted,
    });
  });

  afterEach(async () => {
    const problems = opened.map((tab) => tab.problems);
    for (const tab of opened) await tab.close();
    opened = [];
    await fetch(`${standIn.origin}/__local/faults`, { method: 'DELETE' });
    const trouble = expectTrouble;
    expectTrouble = false;
    for (const { consoleErrors, violations, foreignRequests } of problems) {
      // Chromium itself reports answers such as 403 and 429, which these tests asked for.
      const errors = consoleErrors.filter((line) => !(trouble && isAnswerReport(line)));
      expect({ errors, violations, foreignRequests }).toEqual({
        ...{ errors: [], violations: [], foreignRequests: [] },
      });
    }
    expect(standIn.notImplementedCount()).toBe(0);
  });

  afterAll(async () => {
    await browser.close();
    await standIn.close();
  });

  return {
    standIn: () => standIn,
    open: async (options = {}) => {
      const tab = await openTab({ browser, standIn, ...options });
      opened.push(tab);
      return { ...tab, frame: tab.page.frameLocator('#tab') };
    },
    fault: async (fault) => {
      expectTrouble = true;
      const body = JSON.stringify(fault);
      await fetch(`${standIn.origin}/__local/faults`, { method: 'POST', body });
    },
  };
}

/** Where the repository's pictures for looking at are put; ignored by git. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.cache/pictures/${name}.png`, fullPage: true });
}

function isAnswerReport(line: string): boolean {
  return /Failed to load resource/.test(line);
}
