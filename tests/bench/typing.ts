/** Whether the page answers at all times while a person types in the search box. */
import type { Frame, Page } from 'playwright-core';
import { buildTabIfChanged } from '../../src/standin/tabBuild';
import { launchBrowser } from '../support/browser';
import { openTab, startStandInForTeams } from '../support/teamsRoute';
import type { Measurement } from './measurement';
import { listReadable, municipalityOf } from './readableList';

const documents = 600;
const queries = ['trafiksäkerhet', 'vem ansvarar för skolan', 'avfall 2012'];
/** A quick typist's. */
const betweenKeysMs = 90;
const longestTaskMs = 50;

/** In Chromium, a fresh browser for each query: every part of the search is met for the first time. */
export async function typingBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const measured: number[] = [];
  for (const query of queries) measured.push(await longestWhileTyping(query));
  return [
    {
      name: `${documents} documents: longest time that the page did not answer while one typed, of ${queries.length} queries`,
      ours: Math.max(...measured),
      ...{ peer: null, unit: 'ms', limit: longestTaskMs },
    },
  ];
}

async function longestWhileTyping(query: string): Promise<number> {
  const scenario = municipalityOf(documents);
  const browser = await launchBrowser();
  const standIn = await startStandInForTeams({ scenario });
  try {
    const { page, tab } = await openTab({ browser, standIn });
    const frame = await tab();
    await listReadable(frame, scenario);
    // The index is built beside, as it is for a person who looks at the list first.
    await page.waitForTimeout(5_000);
    return await typed(page, frame, query);
  } finally {
    await browser.close();
    await standIn.close();
  }
}

/** Milliseconds of the longest task from the first key until the answers to the last have stood for a second; 0 for none over 50. */
async function typed(page: Page, frame: Frame, query: string): Promise<number> {
  await frame.getByRole('searchbox').focus();
  const seen = await frame.evaluateHandle(() => {
    const seen = { longest: 0 };
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        seen.longest = Math.max(seen.longest, Math.round(duration));
    });
    tasks.observe({ type: 'longtask' });
    return seen;
  });
  await page.keyboard.type(query, { delay: betweenKeysMs });
  await frame.getByRole('list', { name: 'Dokument' }).getByRole('listitem').first().waitFor();
  await page.waitForTimeout(1_000);
  return seen.evaluate(({ longest }) => longest);
}
