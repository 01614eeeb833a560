/** A municipality of so many documents, and the moment at which a page shows a full screen of their names. */
import type { Frame } from 'playwright-core';
import type { Scenario } from '../../src/standin/scenario';
import { generated } from '../../src/standin/scenarios/generated';

/** The rows of the scenario `thousand`, for another number of documents. */
export function municipalityOf(documents: number): Scenario {
  return generated({ name: `${documents} documents`, documents, committees: 40 });
}

/**
 * Milliseconds from the start of the frame's own loading until at least eight of the scenario's documents stand by name
 * in the window: no more have room there below the filters of ten thousand. Rejects after a minute.
 */
export async function listReadable(frame: Frame, scenario: Scenario): Promise<number> {
  const library = scenario.lists.find((list) => list.title === 'Styrdokument');
  const names = library?.rows.map((row) => String(row.values.Title)) ?? [];
  const shown = await frame.waitForFunction(
    ({ names, atLeast }) => {
      const inWindow = [...document.querySelectorAll('li')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top < window.innerHeight && bottom > 0;
      });
      const texts = inWindow.map((row) => row.textContent);
      const rows = texts.filter((text) => names.some((name) => text.includes(name)));
      return rows.length >= atLeast ? performance.now() : 0;
    },
    { names, atLeast: 8 },
    { polling: 'raf', timeout: 60_000 },
  );
  return shown.jsonValue();
}

/** Milliseconds until the frame painted its first text or picture. Rejects when it has not. */
export async function firstPaint(frame: Frame): Promise<number> {
  const painted = await frame.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  if (painted === undefined) throw new Error('the frame has painted nothing');
  return painted;
}
