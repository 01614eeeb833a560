/** Every page for everyone: axe finds nothing, in three themes and three widths; the keyboard alone is enough. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { inTeams, picture, type OpenedTab } from '../support/inTeams';

const teams = inTeams();
const seed = 'Internationell policy för Sandvikens kommun';
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Each page, its heading, and words that it says once it stands. */
const pages = [
  ['the document list', '/dokument', 'Styrdokument', 'Hämtat'],
  ['what a search finds', '/dokument?sok=internationell', 'Styrdokument', 'Ställen i texterna'],
  ['a search that finds nothing', '/dokument?sok=qqqq+wwww', 'Styrdokument', 'Inget hittat'],
  ['the seed', '/dokument/1', seed, 'Globaliseringen är en allt starkare faktor'],
  ['two versions compared', '/dokument/1?jamfor=512', seed, 'Flyttat hit'],
  ['the responsibilities', '/ansvar', 'Arbetslivsnämnden', 'Samordna de operativa delarna'],
  ['a question', '/ansvar?fraga=bibliotek', 'Vem ansvarar för bibliotek?', 'Hämtat'],
  ['what nobody answers for', '/ansvar/ingen', 'Ingen nämnd', 'Hämtat'],
  ['the timeline', '/tidslinje/4', 'Tidslinje', 'Arbetslivsnämnden'],
  ['what to put right', '/atgarda', 'Att åtgärda', 'Öppna raden'],
  ['the binder', '/namndparm/4', 'Nämndpärm: Arbetslivsnämnden', 'Innehåll'],
  ['another day', '/dokument?dag=2013-09-01&lage=alla', 'Styrdokument', 'inte i dag'],
] as const;
const themes = ['default', 'dark', 'contrast'] as const;
const widths = [1280, 720, 320] as const;

/** The theme and the width change under the page, as they do in Teams. */
describe('axe finds nothing, and nothing scrolls sideways, in three themes at 320, 720 and 1280 px on', () => {
  it.each(pages)('%s', async (name, address, heading, words) => {
    const opened = await teams.visit(address, 'managerWork');
    await opened.frame.getByRole('heading', { level: 1, name: heading }).waitFor();
    await opened.frame.getByText(words, { exact: false }).first().waitFor();
    expect(await wrongIn(opened, name)).toEqual([]);
  });

  it('the settings of a channel tab', async () => {
    const opened = await teams.open({ person: 'managerWork', frameContext: 'settings' });
    await opened.frame.getByRole('heading', { level: 1, name: 'Vad ska fliken visa?' }).waitFor();
    expect(await wrongIn(opened, 'the settings')).toEqual([]);
  });
});

async function wrongIn({ page, tab }: OpenedTab, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByLabel('Tema').selectOption(theme);
    const frame = await tab();
    await hasTheme(frame, theme);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const where = `${theme}, ${width} px`;
      found.push(...(await violationsIn(frame, theme)).map((words) => `${where}: ${words}`));
      if ((await sideways(frame)) > 0) found.push(`${where}: scrolls sideways`);
      await picture(page, `${name.replaceAll(' ', '-')}-${theme}-${width}`);
    }
  }
  return found;
}

/** Until the tab has taken on the theme's background. */
async function hasTheme(frame: Frame, theme: (typeof themes)[number]) {
  const background = { default: '#ffffff', dark: '#292929', contrast: '#000000' }[theme];
  await frame.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.fui-FluentProvider')].some(
        (provider) =>
          getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1') === wanted,
      ),
    background,
  );
}

async function sideways(frame: Frame): Promise<number> {
  return frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

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

/** What axe says is wrong with WCAG 2.1 A and AA, in a form that a person can act on. A theme changes only colours. */
async function violationsIn(frame: Frame, theme: (typeof themes)[number]): Promise<string[]> {
  // Playwright evaluates past the page's policy, which forbids added scripts.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const runOnly =
    theme === 'default'
      ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }
      : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
  const results = await frame.evaluate(
    async (options) => {
      const { axe: run } = window as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      return (await run.run(options)).violations;
    },
    { runOnly, resultTypes: ['violations'] },
  );
  return results.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
