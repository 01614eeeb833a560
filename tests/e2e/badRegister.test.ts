/** Rows that contradict themselves, names beyond measure, markup and four hundred committees: shown as text, reported, nothing else breaks. */
import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { inTeams } from '../support/inTeams';

const markup = '<img src=x onerror=alert(1)>';

/** Words of the page, once it stands. */
async function wordsOf(frame: FrameLocator, name: string | RegExp): Promise<string> {
  await frame.getByRole('heading', { level: 1, name }).waitFor();
  return frame.getByRole('main').innerText();
}

async function isAsText(frame: FrameLocator, sideways: () => Promise<number>) {
  expect(await frame.locator('img, script:not([src])').count()).toBe(0);
  expect(await sideways()).toBeLessThanOrEqual(0);
}

describe('a register with rows that make no sense', () => {
  const teams = inTeams('broken-rows');

  async function open(subPageId: string, width = 1280) {
    const { frame, tab, page } = await teams.visit(subPageId, 'registrar');
    await page.setViewportSize({ width, height: 900 });
    const sideways = async () =>
      (await tab()).evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    return { frame, sideways };
  }

  it('names each trouble among what is to be put right', async () => {
    const { frame, sideways } = await open('/atgarda');
    const words = await wordsOf(frame, 'Att åtgärda');
    for (const trouble of [
      'Efterträdarna går i cirkel: Sin egen efterträdare (exempel)',
      'Slutet 2019-12-31 är före starten 2020-01-01',
      'Slutet 2023-01-01 är före starten 2024-01-01',
      'Dokumenten upphäver varandra i en cirkel',
      markup,
    ]) {
      expect(words).toContain(trouble);
    }
    await frame.getByRole('button', { name: 'Visa vilka' }).last().click();
    expect(await frame.getByRole('main').innerText()).toMatch(
      /till Styrdokument leder till rader som du inte kan läsa/,
    );
    await isAsText(frame, sideways);
  });

  it('names the rows that cannot be understood, with their column', async () => {
    const { frame } = await open('/ansvar');
    await frame.getByRole('button', { name: 'Visa vilka' }).click();
    const words = await frame.getByRole('main').innerText();
    expect(words).toMatch(/Nämnder, rad 904 · Kolumn Kind: /);
    expect(words).toMatch(/Ansvar, rad 902 · Kolumn State: /);
  });

  it('shows what a committee answers for, with a source that is gone, an impossible period and a long name', async () => {
    const { frame, sideways } = await open('/ansvar/2', 320);
    const words = await wordsOf(frame, 'Kommunstyrelsen');
    expect(words).toContain(markup);
    expect(words).toContain('Slutar innan det börjar (exempel)');
    expect(words).toContain('Mycket långt namn Mycket långt namn');
    await isAsText(frame, sideways);
  });

  it('answers for a committee that is its own successor', async () => {
    const { frame } = await open('/ansvar/901');
    const words = await wordsOf(frame, 'Sin egen efterträdare (exempel)');
    expect(words).toContain('Sin egen efterträdare (exempel) upphörde 2010-12-31.');
    expect(words).toContain('Ingen efterträdare som finns den här dagen är registrerad.');
  });

  it.each([
    ['/tidslinje', 'Tidslinje'],
    ['/namndparm/2', 'Nämndpärm: Kommunstyrelsen'],
    ['/ansvar/908', `Nämnden ${markup}`],
    ['/ansvar/907', /nämnden$/],
    ['/ansvar/2?fraga=borttagna', 'Vem ansvarar för borttagna?'],
  ])('keeps %s whole at 320 px', async (address, heading) => {
    const { frame, sideways } = await open(address, 320);
    await wordsOf(frame, heading);
    await isAsText(frame, sideways);
  });

  it('lets a channel be set up with a committee of any name', async () => {
    const { frame } = await teams.open({ person: 'registrar', frameContext: 'settings' });
    await frame.getByLabel('Nämnd').selectOption({ label: `Nämnden ${markup}` });
    await isAsText(frame, () => Promise.resolve(0));
  });
});

describe('four hundred committees', () => {
  const teams = inTeams('many-committees');

  it('can all be chosen, and stand in the timeline with their successors', async () => {
    const { frame } = await teams.open({ person: 'managerWork', subPageId: '/ansvar' });
    await wordsOf(frame, 'Arbetslivsnämnden');
    expect(await frame.getByLabel('Välj nämnd').locator('option').count()).toBeGreaterThan(400);
    await frame.getByLabel('Välj nämnd').selectOption({ label: 'Stadsdelsnämnden 16 (exempel)' });
    await frame.getByRole('link', { name: 'Visa Stadsdelsnämnden 17 (exempel)' }).waitFor();
    await frame.getByRole('link', { name: 'Visa som tidslinje' }).click();
    await frame.getByText('Efterträdd av Stadsdelsnämnden 17 (exempel)').waitFor();
    await frame.getByRole('link', { name: 'Alla nämnder' }).click();
    await frame.getByRole('rowheader', { name: /Stadsdelsnämnden 400/ }).waitFor();
  });
});
