/** What npm start starts: Teams, the tab and SharePoint on one origin of this machine. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { importFolder, siteForFolder } from '../../src/standin/documentFolder';
import { startLocalProduct } from '../../src/standin/localProduct';
import { scenario } from '../../src/standin/scenarios';
import type { StandIn } from '../../src/standin/server';
import { launchBrowser } from '../support/browser';
import { openClosedNetwork, type ClosedNetwork } from '../support/closedNetwork';

let browser: Browser;
let network: ClosedNetwork;
let product: StandIn;
let context: BrowserContext;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  network = await openClosedNetwork({
    'res.cdn.office.net': (_, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('{"validOrigins":[]}');
    },
  });
  product = await startLocalProduct(await scenario('sandviken'), 0);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await network.close();
});

beforeEach(async () => {
  errors = [];
  context = await browser.newContext({
    proxy: { ...network.proxy, bypass: '127.0.0.1,localhost' },
    ignoreHTTPSErrors: true,
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(() => context.close());

describe('the whole product on one address', () => {
  it.each(['127.0.0.1', 'localhost'])('shows the documents at %s', async (name) => {
    const page = await context.newPage();
    await page.goto(`http://${name}:${product.port}/`);
    const tab = page.frameLocator('#tab');
    await tab.getByText('Internationell policy').first().waitFor();
    expect(errors).toEqual([]);
    expect(network.foreignRequests).toEqual([]);
  });

  it('lets one be another person, with that person’s own permissions', async () => {
    const page = await context.newPage();
    await page.goto(product.origin);
    const tab = page.frameLocator('#tab');
    await tab.getByText('Internationell policy').first().waitFor();
    await page.getByLabel('Inloggad').selectOption('noAccess');
    await tab.getByText('behörighet').first().waitFor();
    expect(await tab.getByText('Internationell policy').count()).toBe(0);
  });

  it('makes a working tab of a folder of one’s own documents', async () => {
    const folder = 'tests/fixtures/municipality';
    const own = await startLocalProduct(await siteForFolder(folder), 0);
    await importFolder(folder, own.siteUrl);
    const page = await context.newPage();
    await page.goto(own.origin);
    const tab = page.frameLocator('#tab');
    const list = tab.getByRole('list', { name: 'Styrdokument' });
    const name = 'Internationell policy för Sandvikens kommun';
    await list.getByRole('link', { name }).first().click();
    await tab.getByRole('article').getByText('Globaliseringen är en allt starkare').waitFor();
    expect(await tab.getByText('KS2011/157').count()).toBeGreaterThan(0);
    await tab.getByRole('link', { name: 'Ansvar', exact: true }).click();
    await tab.getByRole('heading', { level: 1 }).waitFor();
    expect(errors).toEqual([]);
    await own.close();
  }, 120_000);

  it('takes the next port when the one that was asked for is taken', async () => {
    const other = await startLocalProduct(await scenario('empty'), product.port);
    expect(other.port).toBeGreaterThan(product.port);
    await other.close();
  });
});
