/** Searching as one types in Teams: documents, places in the texts and responsibilities, and the way to each. */
import { describe, expect, it } from '@jest/globals';
import { inTeams, picture } from '../support/inTeams';

const teams = inTeams();
const seed = 'Internationell policy för Sandvikens kommun';

describe('an employee who searches', () => {
  it('types words of a text, sees where they stand, and comes to the very paragraph', async () => {
    const { frame, page } = await teams.visit('/dokument');
    await frame.getByRole('heading', { level: 1, name: 'Styrdokument' }).waitFor();
    await frame.getByRole('searchbox').fill('starkare faktor');
    const places = frame.getByRole('list', { name: 'Ställen i texterna' });
    const place = places.getByRole('link', { name: /är en allt starkare faktor/ });
    await place.waitFor();
    expect((await place.locator('mark').allInnerTexts()).join(' ')).toBe('starkare faktor');
    await picture(page, 'search-passage');
    await place.click();
    await frame.getByRole('heading', { level: 1, name: seed }).waitFor();
    await expect(frame.locator('article :focus').innerText()).resolves.toContain(
      'Globaliseringen är en allt starkare faktor',
    );
    expect(await frame.getByText('ändrad sedan länken skapades').count()).toBe(0);
  });

  it('asks who answers for something, and sees the responsibility first though it has lapsed', async () => {
    const { frame, page } = await teams.open({ person: 'managerWork' });
    await frame.getByRole('searchbox').fill('vem ansvarar för eu-arbetet');
    const first = frame.getByRole('main').getByRole('heading', { level: 2 }).first();
    await frame.getByRole('list', { name: 'Ansvar' }).getByRole('listitem').first().waitFor();
    expect(await first.innerText()).toContain('Ansvar');
    const row = await frame.getByRole('list', { name: 'Ansvar' }).innerText();
    expect(row).toContain('Har löpt ut');
    expect(row).toContain('Arbetsmarknads- och trafiknämnden');
    await picture(page, 'search-who');
  });

  it('goes from the box to the hits with the arrow keys alone, and opens one with Enter', async () => {
    const { frame, page } = await teams.visit('/dokument');
    await frame.getByRole('heading', { level: 1, name: 'Styrdokument' }).waitFor();
    await page.keyboard.press('Tab');
    await frame.getByRole('searchbox').focus();
    await page.keyboard.type('internationel');
    await frame.getByRole('list', { name: 'Dokument' }).getByRole('link', { name: seed }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: seed }).waitFor();
  });

  it.each([
    ['(a+)+$', '(a+)+$'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['🎉🎉', '🎉🎉'],
    ['שלום', 'שלום'],
    ['ten thousand letters', 'x'.repeat(10_000)],
  ])('gets an answer in words to %s', async (_, words) => {
    const { frame } = await teams.visit('/dokument');
    await frame.getByRole('heading', { level: 1, name: 'Styrdokument' }).waitFor();
    await frame.getByRole('searchbox').fill(words);
    const answer = frame.getByText(/Inget hittat|för lång|Skriv bokstäver|\d+ dokument, /).first();
    await answer.waitFor();
    expect(await frame.locator('img[src="x"]').count()).toBe(0);
  });
});
