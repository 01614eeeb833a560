/** The ladder of sign-in in a real browser: the host's broker, a window, the page itself. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { people } from '../../src/standin/people';
import { launchBrowser } from '../support/browser';
import {
  askForToken,
  buildHostProbe,
  connect,
  expectNothingWrong,
  openProbeWorld,
  type ProbeWorld,
} from '../support/hostProbe';
import { tabFrameOf } from '../support/teamsWorld';

let browser: Browser;
let world: ProbeWorld | undefined;

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), buildHostProbe()]);
});
afterAll(() => browser.close());
afterEach(async () => {
  await world?.close();
  world = undefined;
});

describe('signing in', () => {
  it('gets the token from the host, once for many that ask', async () => {
    world = await openProbeWorld(browser);
    const tab = await tabFrameOf(await world.openTeams({ person: 'managerWork' }));
    await connect(tab);
    const asked = await Promise.all([askForToken(tab), askForToken(tab), askForToken(tab)]);
    expect(asked[0]).toEqual({
      token: 'token of managerWork 1',
      failure: null,
      name: people.managerWork.displayName,
    });
    expect(world.tokensIssued).toHaveLength(1);
    expectNothingWrong(world);
  });

  it('gets a new token when the old one was refused, and keeps that', async () => {
    world = await openProbeWorld(browser);
    const tab = await tabFrameOf(await world.openTeams());
    await connect(tab);
    await askForToken(tab);
    expect((await askForToken(tab, { forceRefresh: true })).token).toBe('token of employee 2');
    expect((await askForToken(tab)).token).toBe('token of employee 2');
  });

  it('never gives the next person the token of the one before', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({ person: 'employee' });
    const before = await tabFrameOf(page);
    await connect(before);
    await askForToken(before);
    await page.getByLabel('Inloggad').selectOption('noAccess');
    await page.waitForURL((url) => url.searchParams.get('person') === 'noAccess');
    const after = await tabFrameOf(page);
    await connect(after);
    expect((await askForToken(after)).token).toBe('token of noAccess 2');
  });

  it('says that a person is needed, and gets the token when the person consents', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({ broker: 'asksFirst' });
    const tab = await tabFrameOf(page);
    await connect(tab);
    expect((await askForToken(tab)).failure).toMatch(/interactionNeeded/);
    const asked = askForToken(tab, { interactive: true });
    await page.getByRole('button', { name: 'Tillåt' }).click();
    expect((await asked).token).toBe('token of employee 1');
  });

  it('says so when the person cancels, and when the directory refuses', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({ broker: 'asksFirst' });
    const tab = await tabFrameOf(page);
    await connect(tab);
    const asked = askForToken(tab, { interactive: true });
    await page.getByRole('button', { name: 'Avbryt' }).last().click();
    expect((await asked).failure).toMatch(/cancelled/);

    const refusing = await tabFrameOf(await world.openTeams({ broker: 'refuses' }));
    await connect(refusing);
    expect((await askForToken(refusing)).failure).toMatch(/refused: access_denied/);
  });

  it('goes on without the host when the host never answers', async () => {
    world = await openProbeWorld(browser, { hasSession: true });
    const tab = await tabFrameOf(await world.openTeams({ broker: 'silent' }));
    await connect(tab);
    const asked = await askForToken(tab, { bridgeTimeoutMs: 500 });
    expect(asked).toEqual({
      token: 'token of the sign-in page',
      failure: null,
      name: people.employee.displayName,
    });
    expect(world.tokensIssued).toEqual([]);
    expectNothingWrong(world);
  });

  it('goes on without the host when the host has switched its broker off', async () => {
    world = await openProbeWorld(browser, { hasSession: true });
    const tab = await tabFrameOf(await world.openTeams({ broker: 'switchedOff' }));
    await connect(tab);
    expect((await askForToken(tab)).token).toBe('token of the sign-in page');
  });

  it('gives up when nobody answers the request for a token', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({ broker: 'fallsSilent' });
    const tab = await tabFrameOf(page);
    await connect(tab);
    await page.clock.install();
    const asked = askForToken(tab);
    await page.clock.fastForward(21_000);
    expect((await asked).failure).toMatch(/timedOut/);
  });

  it('opens a sign-in window where the host is no broker and the browser has no session', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({ broker: 'absent' });
    const tab = await tabFrameOf(page);
    expect((await connect(tab)).naaRecommended).toBe(false);
    expect((await askForToken(tab)).failure).toMatch(/interactionNeeded/);
    const opened = page.waitForEvent('popup');
    await tab.getByRole('button').click();
    const asked = askForToken(tab, { interactive: true });
    await (await opened).getByRole('button', { name: 'Fortsätt till inloggningen' }).click();
    expect((await asked).token).toBe('token of the sign-in page');
    expectNothingWrong(world);
  });

  it('says so when the person closes the sign-in window', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({ broker: 'absent' });
    const tab = await tabFrameOf(page);
    await connect(tab);
    const opened = page.waitForEvent('popup');
    await tab.getByRole('button').click();
    const asked = askForToken(tab, { interactive: true });
    const signInWindow = await opened;
    await signInWindow.getByRole('button', { name: 'Fortsätt till inloggningen' }).waitFor();
    await signInWindow.close();
    expect((await asked).failure).toMatch(/cancelled/);
  });

  it('leaves a page of its own for the sign-in page and comes back to the same place', async () => {
    world = await openProbeWorld(browser);
    const page = await world.context.newPage();
    await page.goto(`${world.tabUrl}#/dokument/17`);
    expect((await connect(page)).place).toBe('browser');
    expect((await askForToken(page)).failure).toMatch(/interactionNeeded/);
    askForToken(page, { interactive: true }).catch(() => undefined);
    await page.waitForURL(/redirect\.html/, { waitUntil: 'commit' }).catch(() => undefined);
    await page.waitForURL(`${world.tabUrl}#/dokument/17`);
    await connect(page);
    expect((await askForToken(page)).token).toBe('token of the sign-in page');
    expectNothingWrong(world);
  });
});
