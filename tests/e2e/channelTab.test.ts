/** A tab in a channel: set up by its owner, the same for all members, and honest when its committee has ceased. */
import { describe, expect, it } from '@jest/globals';
import { inTeams, type OpenedTab } from '../support/inTeams';
import { tabOrigin } from '../support/teamsWorld';

const teams = inTeams();

async function setUp(tab: OpenedTab, committee: string, page: string) {
  await tab.frame.getByLabel('Nämnd').selectOption({ label: committee });
  await tab.frame.getByLabel('Startsida').selectOption({ label: page });
  await tab.page.getByRole('button', { name: 'Spara' }).click();
}

/** As if the channel's tab had been saved with that address. */
async function openChannelSavedAs(query: string): Promise<OpenedTab> {
  const tab = await teams.open({ person: 'managerWork' });
  await tab.frame.getByRole('heading', { level: 1 }).waitFor();
  await tab.page.evaluate(
    (contentUrl) =>
      sessionStorage.setItem('savedTab', JSON.stringify({ entityId: 'kanal', contentUrl })),
    `${tabOrigin}/index.html?theme={theme}&${query}`,
  );
  await tab.page.getByLabel('Plats').selectOption('channel');
  return tab;
}

describe('the settings of a channel tab', () => {
  it('ask for committee and start page, and the channel then opens on them', async () => {
    const tab = await teams.open({ person: 'employee', frameContext: 'settings' });
    await tab.frame.getByRole('heading', { name: 'Vad ska fliken visa?' }).waitFor();
    expect(await tab.frame.getByRole('textbox').count()).toBe(0);
    await setUp(tab, 'Kultur- och fritidsnämnden', 'Ansvar');
    await tab.frame
      .getByRole('heading', { level: 1, name: 'Kultur- och fritidsnämnden' })
      .waitFor();
  });

  it('show what was saved when they are opened again', async () => {
    const tab = await teams.open({ person: 'employee', frameContext: 'settings' });
    await tab.frame.getByRole('heading', { name: 'Vad ska fliken visa?' }).waitFor();
    await setUp(tab, 'Omsorgsnämnden', 'Att åtgärda');
    await tab.frame.getByRole('heading', { level: 1, name: 'Att åtgärda' }).waitFor();
    await tab.page.getByLabel('Plats').selectOption('settings');
    await tab.frame.getByRole('heading', { name: 'Vad ska fliken visa?' }).waitFor();
    await expect(tab.frame.getByLabel('Startsida').inputValue()).resolves.toBe('findings');
    await expect(tab.frame.getByLabel('Nämnd').inputValue()).resolves.toBe('7');
  });
});

describe('a channel tab', () => {
  it('shows all members the same committee, whichever they manage', async () => {
    const tab = await openChannelSavedAs('start=%2Fansvar&namnd=7');
    await tab.frame.getByRole('heading', { level: 1, name: 'Omsorgsnämnden' }).waitFor();
    expect(await tab.frame.locator('optgroup[label="Min nämnd"]').count()).toBe(0);
    await tab.page.getByLabel('Inloggad').selectOption('managerCulture');
    await tab.frame.getByRole('heading', { level: 1, name: 'Omsorgsnämnden' }).waitFor();
  });

  it('comes back to its committee by the navigation', async () => {
    const tab = await openChannelSavedAs('start=%2Fdokument&namnd=7');
    await tab.frame.getByRole('heading', { level: 1, name: 'Styrdokument' }).waitFor();
    await tab.frame.getByRole('link', { name: 'Ansvar', exact: true }).click();
    await tab.frame.getByRole('heading', { level: 1, name: 'Omsorgsnämnden' }).waitFor();
  });

  it('whose committee has ceased says so, and offers the successor', async () => {
    const tab = await openChannelSavedAs('start=%2Fansvar&namnd=3');
    await tab.frame
      .getByText('Fliken visar Arbetsmarknads- och trafiknämnden, som upphörde 2014-12-31.', {
        exact: false,
      })
      .waitFor();
    await tab.frame.getByRole('link', { name: 'Visa Arbetslivsnämnden' }).click();
    await tab.frame.getByRole('heading', { level: 1, name: 'Arbetslivsnämnden' }).waitFor();
  });

  it('whose committee is no longer in the register says so, and works', async () => {
    const tab = await openChannelSavedAs('start=%2Fansvar&namnd=999');
    await tab.frame.getByText('finns inte i registret', { exact: false }).waitFor();
    await tab.frame.getByLabel('Välj nämnd').waitFor();
  });
});
