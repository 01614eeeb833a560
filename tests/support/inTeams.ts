/** One browser, one profile in it and one stand-in for the tests of a file, and the tab opened in Teams for each. */
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { PersonKey } from '../../src/standin/people';
import type { Scenario } from '../../src/standin/scenario';
import { scenario } from '../../src/standin/scenarios';
import type { StandIn } from '../../src/standin/server';
import { launchBrowser } from './browser';
import { openProfile, type OpenedTab, type Opening, type Profile } from './profile';
import { startStandInForTeams } from './teamsRoute';

export type { OpenedTab };

export interface InTeams {
  readonly standIn: () => StandIn;
  /** Opens Teams with the tab in it, in a browser that has kept nothing. It is over after the test. */
  readonly open: (options?: Opening) => Promise<OpenedTab>;
  /**
   * Goes to an address in the tab that this person has open, as a link in it does: nothing is loaded anew. It stays
   * open for the tests after this one, so it is for those that only look.
   */
  readonly visit: (address: string, person?: PersonKey) => Promise<OpenedTab>;
  /** Adds a fault to the stand-in until the test is over. */
  readonly fault: (fault: object) => Promise<void>;
}

/** Call once in a file, with a scenario or the name of one. After each test: no error on the console, no violation, no foreign request, no 501. */
export function inTeams(wanted: string | Scenario = 'sandviken'): InTeams {
  let browser: Browser;
  let standIn: StandIn;
  let profile: Profile;
  let expectTrouble = false;

  beforeAll(async () => {
    browser = await launchBrowser();
    standIn = await startStandInForTeams({
      scenario: typeof wanted === 'string' ? await scenario(wanted) : wanted,
    });
    profile = openProfile(browser, standIn);
  });

  afterEach(async () => {
    const { consoleErrors, violations, foreignRequests } = await profile.leave();
    await fetch(`${standIn.origin}/__local/faults`, { method: 'DELETE' });
    const trouble = expectTrouble;
    expectTrouble = false;
    // Chromium itself reports answers such as 403 and 429, which these tests asked for.
    const errors = consoleErrors.filter((line) => !(trouble && isAnswerReport(line)));
    expect({ errors, violations, foreignRequests }).toEqual({
      ...{ errors: [], violations: [], foreignRequests: [] },
    });
    expect(standIn.notImplementedCount()).toBe(0);
  });

  afterAll(async () => {
    await profile.close();
    await browser.close();
    await standIn.close();
  });

  return {
    standIn: () => standIn,
    open: (options = {}) => profile.open(options),
    visit: (address, person = 'employee') => profile.visit(address, person),
    fault: async (fault) => {
      expectTrouble = true;
      const body = JSON.stringify(fault);
      await fetch(`${standIn.origin}/__local/faults`, { method: 'POST', body });
    },
  };
}

/** A picture for looking at, in a folder that git ignores, when they are asked for: PICTURES=1. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return;
  await page.screenshot({ path: `.cache/pictures/${name}.png`, fullPage: true });
}

function isAnswerReport(line: string): boolean {
  return /Failed to load resource/.test(line);
}
