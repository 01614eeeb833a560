/** Ten thousand documents beside a thousand: how soon the first rows stand, and how much memory the page then holds. */
import type { Browser } from 'playwright-core';
import { scenario } from '../../src/standin/scenarios';
import { buildTabIfChanged } from '../../src/standin/tabBuild';
import { launchBrowser } from '../support/browser';
import { openTab, startStandInForTeams } from '../support/teamsRoute';
import { tabFrameOf } from '../support/teamsWorld';
import type { Measurement } from './measurement';
import { listReadable } from './readableList';

const limits = { heap: 250, ratio: 1.5 };

/** Opened the first time, and again with the rows of last time. */
export async function tenThousandBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const browser = await launchBrowser();
  try {
    const peer = await openedTwice(browser, 'thousand');
    const ours = await openedTwice(browser, 'ten-thousand');
    const figure = (what: string, first: number, second: number) => ({
      name: `ten-thousand, ${what} (peer: thousand)`,
      ours: first,
      peer: second,
      unit: 'ms',
    });
    return [
      { ...figure('first rows, cold', ours.cold, peer.cold), limit: limits.ratio * peer.cold },
      {
        ...figure('first rows, opened before', ours.warm, peer.warm),
        limit: limits.ratio * peer.warm,
      },
      {
        name: 'ten-thousand, heap',
        ours: ours.heap,
        peer: peer.heap,
        unit: 'MB',
        limit: limits.heap,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function openedTwice(browser: Browser, name: string) {
  const site = await scenario(name);
  const standIn = await startStandInForTeams({ scenario: site });
  const tab = await openTab({ browser, standIn });
  try {
    const cold = await listReadable(await tab.tab(), site);
    await tab.page.waitForTimeout(6_000);
    const session = await tab.world.context.newCDPSession(await tab.tab());
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await tab.page.close();
    const again = await tab.world.openTeams();
    const warm = await listReadable(await tabFrameOf(again), site);
    return { cold, warm, heap: usedSize / 1_000_000 };
  } finally {
    await tab.close();
    await standIn.close();
  }
}
