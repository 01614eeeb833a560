/** What a reader waits for with a text of many pages: the first screen, a page that answers, and scrolling to the end. */
import type { Frame } from 'playwright-core';
import { buildTabIfChanged } from '../../src/standin/tabBuild';
import { scenario } from '../../src/standin/scenarios';
import { launchBrowser } from '../support/browser';
import { replaceContent } from '../support/replaceContent';
import { openTab, startStandInForTeams } from '../support/teamsRoute';
import { longPolicy } from './longPolicy';
import { longestOwnTask } from './mainThread';
import { middle, type Measurement } from './measurement';

const file = 'Styrdokument/Internationell policy för Sandvikens kommun.docx';

/** In Chromium, with the tab open on its list: the document is opened by its link, as a person does. */
export async function longTextBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const hundred = await threeTimes(() => opened(100, firstScreen));
  const long = await threeTimes(() => opened(500, firstScreen));
  const laidOut = await opened(500, async (frame) => {
    await firstScreen(frame);
    return mostLaidOutWhileScrolling(frame);
  });
  return [
    {
      name: "100 pages: first screen painted after the bytes' arrival",
      ours: hundred.painted,
      ...{ peer: null, unit: 'ms', limit: 300 },
    },
    {
      name: '100 pages: longest time that the page did not answer',
      ours: hundred.longest,
      ...{ peer: null, unit: 'ms', limit: 50 },
    },
    {
      name: '100 pages: longest task of the page, in processor time',
      ours: hundred.ownTime,
      ...{ peer: null, unit: 'ms', limit: 50 },
    },
    {
      name: "500 pages: first screen painted after the bytes' arrival",
      ...{ ours: long.painted, peer: null, unit: 'ms' },
    },
    {
      name: '500 pages: longest time that the page did not answer',
      ours: long.longest,
      ...{ peer: null, unit: 'ms', limit: 50 },
    },
    {
      name: '500 pages: longest task of the page, in processor time',
      ours: long.ownTime,
      ...{ peer: null, unit: 'ms', limit: 50 },
    },
    {
      name: '500 pages: most parts laid out at once while scrolling, of all',
      ours: laidOut.most,
      ...{ peer: laidOut.all, unit: '' },
    },
  ];
}

async function threeTimes(open: () => Promise<FirstScreen>): Promise<FirstScreen> {
  const runs = [await open(), await open(), await open()];
  return {
    painted: middle(runs.map(({ painted }) => painted)),
    longest: middle(runs.map(({ longest }) => longest)),
    ownTime: middle(runs.map(({ ownTime }) => ownTime)),
  };
}

async function opened<T>(pages: number, measure: (frame: Frame) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  const standIn = await startStandInForTeams({ scenario: await scenario('sandviken') });
  try {
    await replaceContent(standIn, file, await longPolicy(pages));
    // The worker and the page's code are warm: a first document has been read.
    const tab = await openTab({ browser, standIn, subPageId: '/dokument/6' });
    const frame = await tab.tab();
    await frame.getByRole('article').waitFor({ timeout: 60_000 });
    return await measure(frame);
  } finally {
    await browser.close();
    await standIn.close();
  }
}

interface FirstScreen {
  readonly painted: number;
  /** By the clock. */
  readonly longest: number;
  readonly ownTime: number;
}

async function firstScreen(frame: Frame): Promise<FirstScreen> {
  const browser = frame.page().context().browser();
  if (!browser) throw new Error('the page has no browser');
  const { result, ownTime } = await longestOwnTask(browser, () => timesIn(frame));
  return { ...result, ownTime };
}

/** Milliseconds from the last byte of the file to the painted text, and the longest task until all is drawn. */
async function timesIn(frame: Frame): Promise<Omit<FirstScreen, 'ownTime'>> {
  return frame.evaluate(async () => {
    let longest = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    tasks.observe({ type: 'longtask' });
    performance.clearResourceTimings();
    const before = document.querySelector('article');
    window.location.hash = '#/dokument/1';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (;;) {
      const article = document.querySelector('article');
      if (article !== before && (article?.querySelectorAll('[id]').length ?? 0) > 20) break;
      await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const painted = performance.now();
    const arrived = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('getFileById'))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
      .at(-1);
    // Drawn when nothing has come for so long that nothing more comes.
    for (let drawn = -1, still = 0; still < 3;) {
      const now = document.querySelectorAll('article > div').length;
      still = now === drawn && now > 2 ? still + 1 : 0;
      drawn = now;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    tasks.disconnect();
    return { painted: painted - (arrived ?? 0), longest };
  });
}

async function mostLaidOutWhileScrolling(frame: Frame): Promise<{ most: number; all: number }> {
  return frame.evaluate(async () => {
    const parts = [...document.querySelectorAll('article > div')];
    let most = 0;
    for (let step = 0; step <= 40; step += 1) {
      window.scrollTo(0, (document.documentElement.scrollHeight * step) / 40);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)));
      const laidOut = parts.filter((part) =>
        part.querySelector('p, h2, h3, li, td')?.checkVisibility({ contentVisibilityAuto: true }),
      );
      most = Math.max(most, laidOut.length);
    }
    return { most, all: parts.length };
  });
}
