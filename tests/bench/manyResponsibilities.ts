/** What a person waits for with thousands of responsibilities in the page: another day, and scrolling to the end. */
import type { Frame } from 'playwright-core';
import { buildTabIfChanged } from '../../src/standin/tabBuild';
import type { Scenario, ScenarioRow } from '../../src/standin/scenario';
import { sandviken } from '../../src/standin/scenarios/sandviken';
import { launchBrowser } from '../support/browser';
import { openTab, startStandInForTeams } from '../support/teamsRoute';
import { middle, type Measurement } from './measurement';

const days = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'];
/** Arbetslivsnämnden in the demo. */
const committeeId = 4;

/** In Chromium, with all responsibilities at one committee: the longest page there can be. */
export async function manyResponsibilitiesBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const repaints = await inTab(5_000, repaintsByDay);
  const rows = await inTab(50_000, mostRowsWhileScrolling);
  return [
    {
      name: 'another day repainted, 5000 responsibilities on the page',
      ours: middle(repaints),
      ...{ peer: null, unit: 'ms', limit: 100 },
    },
    {
      name: 'most rows in the page while scrolling 50000 responsibilities',
      ours: rows,
      ...{ peer: null, unit: '', limit: 100 },
    },
  ];
}

async function inTab<T>(responsibilities: number, measure: (frame: Frame) => Promise<T>) {
  const browser = await launchBrowser();
  const standIn = await startStandInForTeams({ scenario: withMany(responsibilities) });
  try {
    const subPageId = `/ansvar/${committeeId}?dag=2019-01-01`;
    const opened = await openTab({ browser, standIn, subPageId });
    const frame = await opened.tab();
    await frame.locator('li[aria-setsize]').first().waitFor({ timeout: 120_000 });
    return await measure(frame);
  } finally {
    await browser.close();
    await standIn.close();
  }
}

/** Milliseconds from the choice of a day until the page with its judgements has been painted. */
async function repaintsByDay(frame: Frame): Promise<number[]> {
  const times: number[] = [];
  for (const day of days) {
    times.push(
      await frame.evaluate(async (chosen) => {
        const start = performance.now();
        window.location.hash = window.location.hash.replace(/dag=[\d-]+/, `dag=${chosen}`);
        while (!document.querySelector('header')?.textContent.includes(`läget den ${chosen}`)) {
          await new Promise((resolve) => setTimeout(resolve));
        }
        // The frame after the next one begins when the next has been painted.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      }, day),
    );
  }
  return times;
}

async function mostRowsWhileScrolling(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    let most = 0;
    for (let part = 0; part <= 50; part += 1) {
      window.scrollTo(0, (document.documentElement.scrollHeight * part) / 50);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
      most = Math.max(most, document.querySelectorAll('li[aria-setsize]').length);
    }
    return most;
  });
}

/** The demo, with so many responsibilities more of one committee. */
function withMany(count: number): Scenario {
  const periods = [{}, { ValidTo: '2021-12-31' }, { ValidFrom: '2023-01-01' }];
  const made = (row: number): ScenarioRow => ({
    id: 10_000 + row,
    values: {
      Title: `Samordna område ${row} (exempel)`,
      Committees: [committeeId],
      State: 'Bekräftat',
      Instrument: row % 2 === 0 ? 'Reglemente' : 'Policy',
      SourceDocument: 1,
      ...periods[row % periods.length],
    },
  });
  return {
    ...sandviken,
    name: `${count} responsibilities`,
    lists: sandviken.lists.map((list) =>
      list.title === 'Ansvar'
        ? { ...list, rows: [...list.rows, ...Array.from({ length: count }, (_, row) => made(row))] }
        : list,
    ),
  };
}
