/** Files that are not what they say, and rows that make no sense: each named with its reason, the rest works. */
import { describe, expect, it } from '@jest/globals';
import { inTeams } from '../support/inTeams';

const teams = inTeams('broken-rows');

describe('a bad file', () => {
  it.each([
    ['Egentligen en PDF', 'Filens innehåll stämmer inte med dess namn'],
    ['Avbruten uppladdning', 'Filen är skadad eller avhuggen'],
    ['Packad bomb (exempel)', 'packad på ett sätt som inte är säkert'],
    ['Skyddad med lösenord', 'Filen är skyddad med lösenord'],
    ['Tom fil', 'Filen är tom'],
  ])('%s is refused with its reason while its facts are shown', async (name, reason) => {
    const { frame } = await teams.visit('/dokument?lage=alla');
    await frame.getByRole('link', { name }).click();
    await frame.getByText(reason, { exact: false }).waitFor();
    expect(await frame.getByRole('heading', { name: 'Fakta' }).count()).toBe(1);
  });
});

describe('rows that make no sense', () => {
  it('are counted, and each is shown with its column and what is wrong', async () => {
    const { frame } = await teams.visit('/dokument');
    await frame.getByText(/rader kunde inte läsas|dokument kunde inte läsas/).waitFor();
    await frame.getByRole('button', { name: 'Visa vilka' }).click();
    expect(await frame.getByText(/Kolumn \w+:/).count()).toBeGreaterThan(0);
  });

  it('never become anything but text, whatever markup they hold', async () => {
    const { frame } = await teams.visit('/dokument?lage=alla');
    await frame.getByRole('list', { name: 'Styrdokument' }).waitFor();
    expect(await frame.locator('img, script:not([src])').count()).toBe(0);
  });
});
