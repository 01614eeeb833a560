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
  [
    'two versions compared',
    '/dokument/1?jamfor=512',
    'Internationell policy för Sandvikens kommun',
  ],
  ['the responsibilities', '/ansvar', 'Arbetslivsnämnden'],
  ['a question', '/ansvar?fraga=bibliotek', 'Vem ansvarar för bibliotek?'],
  ['what nobody answers for', '/ansvar/ingen', 'Ingen nämnd'],
  ['the timeline', '/tidslinje/4', 'Tidslinje'],
  ['what to put right', '/atgarda', 'Att åtgärda'],
  ['the binder', '/namndparm/4', 'Nämndpärm: Arbetslivsnämnden'],
  ['another day', '/dokument?dag=2013-09-01&lage=alla', 'Styrdokument'],
  ['the settings of a channel tab', 'settings', 'Vad ska fliken visa?'],
] as const;
const themes = ['default', 'dark', 'contrast'] as const;
const widths = [320, 720, 1280] as const;
/** Each page is opened once; the theme changes under it, as it does in Teams. */
describe('axe finds nothing, and nothing scrolls sideways, in three themes at 320, 720 and 1280 px on', () => {
  it.each(pages)('%s', async (name, address, heading) => {
    const { frame, tab, page } = await teams.open({
      person: 'managerWork',
      ...(address === 'settings' ? { frameContext: 'settings' } : { subPageId: address }),
    });
    await frame.getByRole('heading', { level: 1, name: heading }).waitFor();
    if (address === '/dokument/1') await frame.getByRole('article').waitFor();
    if (address.includes('jamfor')) await frame.getByText('Flyttat hit').waitFor();
    const found: string[] = [];
    for (const theme of themes) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByLabel('Tema').selectOption(theme);
      await hasTheme(await tab(), theme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${theme}, ${width} px`;
        found.push(...(await violationsIn(await tab())).map((words) => `${where}: ${words}`));
        if ((await sideways(await tab())) > 0) found.push(`${where}: scrolls sideways`);
        await picture(page, `${name.replaceAll(' ', '-')}-${theme}-${width}`);
      }
    }
    expect(found).toEqual([]);
  });
});

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
