/** The tab's conversation with its host, in a real browser, with Teams' page and the tab's each on its own origin. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { people, tenantId } from '../../src/standin/people';
import { launchBrowser } from '../support/browser';
import {
  buildHostProbe,
  connect,
  expectNothingWrong,
  foreignOrigin,
  openProbeWorld,
  probeConfig,
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

describe('the tab in Teams', () => {
  it('learns who is there, where it lies and how it looks', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({
      person: 'managerWork',
      theme: 'dark',
      sub: '/dokument/17?dag=2013-09-01',
    });
    expect(await connect(await tabFrameOf(page))).toEqual({
      place: 'teams',
      theme: 'dark',
      locale: 'sv-se',
      tenantId,
      userObjectId: people.managerWork.objectId,
      loginHint: people.managerWork.userPrincipalName,
      pageId: 'gallande',
      subPageId: '/dokument/17?dag=2013-09-01',
      channelId: null,
      frameContext: 'content',
      naaRecommended: true,
    });
    expectNothingWrong(world);
  });

  it('is told of a change of theme while it runs', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams();
    const tab = await tabFrameOf(page);
    await connect(tab);
    const told = tab.evaluate(
      () =>
        new Promise((resolve) => {
          const { host } = window as unknown as {
            host: { onThemeChange(listener: (theme: string) => void): void };
          };
          host.onThemeChange(resolve);
        }),
    );
    await page.getByLabel('Tema').selectOption('contrast');
    expect(await told).toBe('contrast');
  });

  it('opens a link of its own in the tab, and shows where any other leads', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams();
    await connect(await tabFrameOf(page));
    const open = async (url: string) =>
      (await tabFrameOf(page)).evaluate(async (address) => {
        const { host } = window as unknown as { host: { openLink(url: string): Promise<void> } };
        await host.openLink(address);
      }, url);
    await open('https://contoso.sharepoint.com/sites/styrdokument/policy.docx');
    expect(await page.locator('#link').textContent()).toContain('policy.docx');

    const own = await (
      await tabFrameOf(page)
    ).evaluate(
      (appId) =>
        window.probe.teamsDeepLink({
          appId,
          entityId: 'gallande',
          subPageId: '/ansvar?dag=2014-12-31',
          label: 'Ansvar',
        }),
      probeConfig.appId,
    );
    await open(own).catch(() => undefined);
    await page.waitForURL((url) => url.searchParams.get('sub') === '/ansvar?dag=2014-12-31');
    const context = await connect(await tabFrameOf(page));
    expect(context.subPageId).toBe('/ansvar?dag=2014-12-31');
  });

  it('gets what a team owner chose saved, and is opened in the channel with it', async () => {
    world = await openProbeWorld(browser);
    const page = await world.openTeams({ place: 'settings' });
    const tab = await tabFrameOf(page);
    expect((await connect(tab)).frameContext).toBe('settings');
    await tab.evaluate((address) => {
      window.probe.offerChannelSettings(() => ({
        entityId: 'committee-7',
        contentUrl: `${address}?committee=7&theme={app.theme}`,
        websiteUrl: address,
        suggestedDisplayName: 'Kulturnämnden',
      }));
    }, world.tabUrl);
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.waitForURL((url) => url.searchParams.get('place') === 'channel');
    const inChannel = await tabFrameOf(page);
    expect(inChannel.url()).toContain('committee=7&theme=default');
    expect(await connect(inChannel)).toMatchObject({
      pageId: 'committee-7',
      channelId: expect.any(String),
    });
  });
});

describe('a page that is not Teams', () => {
  it('is given up after eight seconds of silence', async () => {
    world = await openProbeWorld(browser);
    const page = await world.context.newPage();
    await page.clock.install();
    await page.goto(foreignOrigin);
    const tab = await tabFrameOf(page);
    const outcome = tab.evaluate(() =>
      window.probe.connectToHost().then(
        () => 'connected',
        (error: unknown) => (error as { kind: string }).kind,
      ),
    );
    await page.clock.fastForward(8_000);
    expect(await outcome).toBe('foreignFrame');
  });

  it('cannot show the tab as it is hosted', async () => {
    world = await openProbeWorld(browser, { alsoFramedBy: [] });
    const page = await world.context.newPage();
    await page.goto(foreignOrigin);
    const tab = await tabFrameOf(page);
    expect(await tab.evaluate(() => 'probe' in window)).toBe(false);
    expect(world.problems.consoleErrors.join()).toContain('frame-ancestors');
  });
});
