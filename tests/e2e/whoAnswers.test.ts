/** Who answers for it: a manager's committee, today and on other days. */
import { describe, expect, it } from '@jest/globals';
import { inTeams } from '../support/inTeams';

const teams = inTeams();

describe('a manager in Teams', () => {
  it('sees the own committee first, with what it answers for in figures', async () => {
    const { frame } = await teams.open({ person: 'managerWork', subPageId: '/ansvar' });
    await frame.getByRole('heading', { level: 1, name: 'Arbetslivsnämnden' }).waitFor();
    const counts = (await frame.getByRole('list', { name: 'Antal' }).innerText()).replace(
      /\s+/g,
      ' ',
    );
    expect(counts).toMatch(/Gäller 8 Löper ut inom 12 mån 2 Har löpt ut 1 Utan källa 1/);
  });

  it('sees another committee first when managing another', async () => {
    const { frame } = await teams.open({ person: 'managerCulture', subPageId: '/ansvar' });
    await frame.getByRole('heading', { level: 1, name: 'Kultur- och fritidsnämnden' }).waitFor();
  });

  it('sees what lapsed, to whom it was given, and that no decision was found', async () => {
    const { frame } = await teams.open({ person: 'managerWork', subPageId: '/ansvar' });
    const row = frame.getByRole('listitem').filter({ hasText: 'Samordna de operativa delarna' });
    await row.waitFor();
    const words = await row.innerText();
    expect(words).toContain('Har löpt ut');
    expect(words).toContain('Gavs till Arbetsmarknads- och trafiknämnden.');
    expect(words).toContain('Trolig ansvarig: Arbetslivsnämnden, inget beslut hittat.');
  });

  it('goes from a responsibility to the words it rests on', async () => {
    const { frame } = await teams.open({ person: 'managerWork', subPageId: '/ansvar' });
    await frame.getByRole('link', { name: /Samordna de operativa delarna/ }).click();
    await frame.locator('mark').first().waitFor();
  });

  it('sees it current, held by the committee of that time, on 2013-09-01', async () => {
    const { frame } = await teams.open({
      person: 'managerWork',
      subPageId: '/ansvar?dag=2013-09-01',
    });
    await frame
      .getByLabel('Välj nämnd')
      .selectOption({ label: 'Arbetsmarknads- och trafiknämnden' });
    const row = frame.getByRole('listitem').filter({ hasText: 'Samordna de operativa delarna' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/^Gäller/);
  });
});
