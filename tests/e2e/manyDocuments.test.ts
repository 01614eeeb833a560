/** Ten thousand documents: the list opens, filters and scrolls, with a bounded number of rows in the page. */
import { describe, expect, it } from '@jest/globals';
import { inTeams, picture } from '../support/inTeams';

const teams = inTeams('ten-thousand');

describe('ten thousand documents', () => {
  it('show the first by name before all have come, and say what is on its way', async () => {
    const { frame, page } = await teams.open();
    await frame.getByText('De första efter namn.', { exact: false }).waitFor();
    const list = frame.getByRole('list', { name: 'Styrdokument' });
    const first = await list.getByRole('listitem').first().innerText();
    expect(first).toContain('Inte bedömt än');
    await picture(page, 'first-documents');
    await frame.getByText(/gäller i dag/).waitFor();
    const name = first.split('\n')[1] ?? '';
    expect(await list.getByRole('listitem').first().innerText()).toContain(name);
  });

  it('stand in the list with only those near the window in the page', async () => {
    const { frame } = await teams.visit('/dokument');
    const list = frame.getByRole('list', { name: 'Styrdokument' });
    await list.locator('li[aria-setsize]').first().waitFor();
    const all = Number(await list.getByRole('listitem').first().getAttribute('aria-setsize'));
    expect(all).toBeGreaterThan(5000);
    expect(await list.getByRole('listitem').count()).toBeLessThan(100);
  });

  it('scroll to the last one, which says its place among all', async () => {
    const { frame, tab } = await teams.visit('/dokument');
    const list = frame.getByRole('list', { name: 'Styrdokument' });
    await list.locator('li[aria-setsize]').first().waitFor();
    const all = await list.getByRole('listitem').first().getAttribute('aria-setsize');
    const scroll = async () =>
      (await tab()).evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const last = list.locator(`li[aria-posinset="${all ?? ''}"]`);
    for (let step = 0; step < 10 && (await last.count()) === 0; step += 1) {
      await scroll();
      await frame.locator('body').evaluate(() => new Promise(requestAnimationFrame));
    }
    await last.waitFor();
    expect(await list.getByRole('listitem').count()).toBeLessThan(100);
  });
});
