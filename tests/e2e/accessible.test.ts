/** Every page for everyone: axe finds nothing, in three themes and three widths; the keyboard alone is enough. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { inTeams, picture } from '../support/inTeams';

const teams = inTeams();
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const pages = [
  ['the document list', '/dokument', 'Styrdokument'],
  ['the seed', '/dokument/1', 'Internationell policy för Sandvikens kommun'],
  ['the responsibilities', '/ansvar', 'Arbetslivsnämnden'],
  ['a question', '/ansvar?fraga=bibliotek', 'Vem ansvarar för bibliotek?'],
  ['what nobody answers for', '/ansvar/ingen', 'Ingen nämnd'],
  ['the timeline', '/tidslinje/4', 'Tidslinje'],
  ['what to put right', '/atgarda', 'Att åtgärda'],
  ['the binder', '/namndparm/4', 'Nämndpärm: Arbetslivsnämnden'],
  ['another day', '/dokument?dag=2013-09-01&lage=alla', 'Styrdokument'],
] as const;
const themes = ['default', 'dark', 'contrast'] as const;
const widths = [320, 720, 1280] as const;
const views = pages.flatMap(([name, address, heading]) =>
  themes.map((theme) => [`${name}, ${theme}`, { address, heading, theme }] as const),
);

describe('axe finds nothing at 320, 720 and 1280 px on', () => {
  it.each(views)('%s', async (name, { address, heading, theme }) => {
    const { frame, tab, page } = await teams.open({
      ...{ person: 'managerWork', subPageId: address, theme },
    });
    await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
    if (address.startsWith('/dokument/')) await frame.getByRole('article').waitFor();
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await violationsIn(await tab())).map((words) => `${width} px: ${words}`));
      await picture(page, `${name.replaceAll(/[ ,]+/g, '-')}-${width}`);
    }
    expect(found).toEqual([]);
  });
});

describe('at 320 px', () => {
  it.each(pages)('%s does not scroll sideways', async (_, address, heading) => {
    const { frame, tab } = await teams.open({
      ...{ person: 'managerWork', subPageId: address, width: 320 },
    });
    await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
    const wide = await (
      await tab()
    ).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

describe('the keyboard alone', () => {
  it('finds a document, opens it, and comes to its text', async () => {
    const { frame, page } = await teams.open();
    await frame.getByRole('heading', { name: 'Styrdokument' }).waitFor();
    await frame.getByRole('main').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('internationell policy');
    await page.keyboard.press('Escape');
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const words = await frame
        .locator(':focus')
        .innerText()
        .catch(() => '');
      if (words.includes('Internationell policy för Sandvikens kommun')) break;
    }
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: /Internationell policy/ }).waitFor();
  });

  it('opens and leaves the day, and the focus comes back to where it was', async () => {
    const { frame, page } = await teams.open();
    const day = frame.getByRole('button', { name: /Läget i dag/ });
    await day.focus();
    await page.keyboard.press('Enter');
    await frame.getByLabel('Visa läget den', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await frame.locator('button:focus', { hasText: 'Läget i dag' }).waitFor();
  });
});

/** What axe says is wrong, in a form that a person can act on. */
async function violationsIn(frame: Frame): Promise<string[]> {
  // Playwright evaluates past the page's policy, which forbids added scripts.
  await frame.evaluate(axe);
  const results = await frame.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await run.run()).violations;
  });
  return results.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
