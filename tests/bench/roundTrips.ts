/** How many requests stand between a token and the first full screen of documents. */
import type { Browser } from 'playwright-core';
import type { ExtraRoute } from '../../src/standin/server';
import { buildTabIfChanged } from '../../src/standin/tabBuild';
import { launchBrowser } from '../support/browser';
import { openTab, startStandInForTeams } from '../support/teamsRoute';
import type { Measurement } from './measurement';
import { listReadable, municipalityOf } from './readableList';

const sizes = [
  { documents: 600, limit: 3 },
  { documents: 5_000, limit: 5 },
];

/** Counted at the stand-in, in the built tab in Teams; the browser's own preflights (CORS) apart. */
export async function roundTripsBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const browser = await launchBrowser();
  const measured: Measurement[] = [];
  try {
    for (const { documents, limit } of sizes) {
      const { requests, preflights } = await counted(browser, documents);
      const name = `requests from token to full screen, ${documents} documents`;
      const usual = { peer: null, unit: '' };
      measured.push({ name, ours: requests, limit, ...usual });
      measured.push({ name: `${name}: preflights besides`, ours: preflights, ...usual });
    }
  } finally {
    await browser.close();
  }
  return measured;
}

async function counted(browser: Browser, documents: number) {
  let requests = 0;
  let preflights = 0;
  const count: ExtraRoute = (request, _response, url) => {
    const isToSite = url.pathname.includes('/_api/');
    if (isToSite && request.method === 'OPTIONS') preflights += 1;
    else if (isToSite) requests += 1;
    return false;
  };
  const scenario = municipalityOf(documents);
  const standIn = await startStandInForTeams({ scenario, extraRoutes: [count] });
  const tab = await openTab({ browser, standIn });
  try {
    await listReadable(await tab.tab(), scenario);
    return { requests, preflights };
  } finally {
    await tab.close();
    await standIn.close();
  }
}
