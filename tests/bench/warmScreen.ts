/** How soon the rows of last time can be read when the tab is opened again, beside an empty page of the same framework. */
import type { Browser, Frame } from 'playwright-core';
import { hostingRules } from '../../src/manifest/hostingHeaders';
import { tenantId } from '../../src/standin/people';
import type { StandIn } from '../../src/standin/server';
import { buildTabIfChanged } from '../../src/standin/tabBuild';
import { launchBrowser } from '../support/browser';
import { forwardTo, openTab, startStandInForTeams } from '../support/teamsRoute';
import {
  openTeamsWorld,
  sharePointOrigin,
  tabFrameOf,
  type TeamsWorld,
} from '../support/teamsWorld';
import { buildBenchPage } from './benchPage';
import { middle, type Measurement } from './measurement';
import { listReadable, municipalityOf } from './readableList';

const documents = 600;
const latencyMs = 150;
const runs = 7;
const limitRatio = 1.3;

/**
 * Both in the same host page and browser, opened once before so that scripts are in the browser's cache and rows on the
 * device, then in turn. Times count from the start of the frame's own loading; the empty page asks the host for its theme,
 * as every tab must, and nothing else.
 */
export async function warmScreenBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const folder = await buildBenchPage('emptyPage');
  const scenario = municipalityOf(documents);
  const standIn = await startStandInForTeams({ scenario, latencyMs });
  const browser = await launchBrowser();
  const tab = await openTab({ browser, standIn });
  const empty = await openEmpty(browser, standIn, folder);
  const readable = (frame: Frame) => listReadable(frame, scenario);
  const ours: number[] = [];
  const peers: number[] = [];
  try {
    await readable(await tab.tab());
    await opened(empty, headingShown);
    // What was read is written when the page stands.
    await tab.page.waitForTimeout(2_000);
    await tab.page.close();
    for (let run = 1; run <= runs; run += 1) {
      console.error(`warmScreen: run ${run} of ${runs}`);
      ours.push(await opened(tab.world, readable));
      peers.push(await opened(empty, headingShown));
    }
  } finally {
    await tab.close();
    await empty.close();
    await browser.close();
    await standIn.close();
  }
  const peer = middle(peers);
  return [
    {
      name: `rows of last time readable (peer: empty page), ${documents} documents, ${latencyMs} ms a request`,
      ours: middle(ours),
      peer,
      unit: 'ms',
      limit: limitRatio * peer,
    },
  ];
}

async function opened(world: TeamsWorld, shown: (frame: Frame) => Promise<number>) {
  const page = await world.openTeams();
  const milliseconds = await shown(await tabFrameOf(page));
  await page.close();
  return milliseconds;
}

async function headingShown(frame: Frame): Promise<number> {
  const shown = await frame.waitForFunction(
    () => (document.querySelector('h1') ? performance.now() : 0),
    null,
    { polling: 'raf' },
  );
  return shown.jsonValue();
}

function openEmpty(browser: Browser, standIn: StandIn, folder: string): Promise<TeamsWorld> {
  return openTeamsWorld({
    browser,
    hosting: {
      folder,
      rules: hostingRules({ sharePointOrigin }),
      config: {
        ...{ appId: '', clientId: '', tenantId, scope: null, standIn: true },
        siteUrl: standIn.siteUrl,
      },
    },
    standIn: forwardTo(standIn),
    signIn: (_request, response) => {
      response.writeHead(404).end();
    },
  });
}
