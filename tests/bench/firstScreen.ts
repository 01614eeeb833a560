/** How long a person waits for a readable list, beside a plain page that reads the same lists with PnPjs as it comes. */
import type { Browser } from 'playwright-core';
import { hostingRules } from '../../src/manifest/hostingHeaders';
import { tenantId } from '../../src/standin/people';
import type { Scenario } from '../../src/standin/scenario';
import type { StandIn } from '../../src/standin/server';
import { buildTabIfChanged } from '../../src/standin/tabBuild';
import type { ServedTabConfig } from '../../src/standin/tabHosting';
import { launchBrowser } from '../support/browser';
import { forwardTo, openTab, startStandInForTeams } from '../support/teamsRoute';
import { openTeamsWorld, sharePointOrigin, tabFrameOf } from '../support/teamsWorld';
import { buildBenchPage } from './benchPage';
import { middle, type Measurement } from './measurement';
import { firstPaint, listReadable, municipalityOf } from './readableList';

const documents = 600;
const latencyMs = 150;
const runs = 5;
const limitRatio = 0.4;

/**
 * Both in the same host page and browser, cold each time, in turn. Times count from the start of the frame's own
 * loading. Two things speak for the peer: it is handed its token, and the stand-in delays no preflights, of which it
 * needs one for each page of rows.
 */
export async function firstScreenBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const plainFolder = await buildBenchPage('plainPage');
  const scenario = municipalityOf(documents);
  const standIn = await startStandInForTeams({ scenario, latencyMs });
  const browser = await launchBrowser();
  const ours: Opened[] = [];
  const peers: number[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      console.error(`firstScreen: run ${run} of ${runs}`);
      ours.push(await openOurs(browser, standIn, scenario));
      peers.push(await openPeer(browser, standIn, { folder: plainFolder, scenario }));
    }
  } finally {
    await browser.close();
    await standIn.close();
  }
  const peer = middle(peers);
  const where = `${documents} documents, ${latencyMs} ms a request, cold`;
  return [
    {
      name: `list readable (peer: PnPjs as it comes), ${where}`,
      ours: middle(ours.map(({ readable }) => readable)),
      peer,
      unit: 'ms',
      limit: limitRatio * peer,
    },
    {
      name: `something on screen, ${where}`,
      ours: middle(ours.map(({ painted }) => painted)),
      peer: null,
      unit: 'ms',
    },
  ];
}

interface Opened {
  readonly readable: number;
  readonly painted: number;
}

async function openOurs(browser: Browser, standIn: StandIn, scenario: Scenario): Promise<Opened> {
  const opened = await openTab({ browser, standIn });
  try {
    const frame = await opened.tab();
    const readable = await listReadable(frame, scenario);
    return { readable, painted: await firstPaint(frame) };
  } finally {
    await opened.close();
  }
}

async function openPeer(
  browser: Browser,
  standIn: StandIn,
  { folder, scenario }: { folder: string; scenario: Scenario },
): Promise<number> {
  const token = await (await fetch(`${standIn.origin}/__local/token?person=employee`)).text();
  const usual = { appId: '', clientId: '', tenantId, scope: null, standIn: true };
  const world = await openTeamsWorld({
    browser,
    hosting: {
      folder,
      rules: hostingRules({ sharePointOrigin }),
      config: plainConfig({ ...usual, siteUrl: standIn.siteUrl, token }),
    },
    standIn: forwardTo(standIn),
    signIn: (_request, response) => {
      response.writeHead(404).end();
    },
  });
  try {
    return await listReadable(await tabFrameOf(await world.openTeams()), scenario);
  } finally {
    await world.close();
  }
}

/** The plain page finds its token among its settings. */
function plainConfig(config: ServedTabConfig & { readonly token: string }): ServedTabConfig {
  return config;
}
