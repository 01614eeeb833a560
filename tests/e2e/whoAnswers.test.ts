/** Who answers for it: a manager's committee, today and on other days. */
import { describe, expect, it } from '@jest/globals';
import { storeWords } from '../support/replaceContent';
import { inTeams } from '../support/inTeams';

const teams = inTeams();

describe('a manager in Teams', () => {
  it('sees the own committee first, with what it answers for in figures', async () => {
    const { frame } = await teams.visit('/ansvar', 'managerWork');
    await frame.getByRole('heading', { level: 1, name: 'Arbetslivsnämnden' }).waitFor();
    const counts = (await frame.getByRole('list', { name: 'Antal' }).innerText()).replace(
      /\s+/g,
      ' ',
    );
    expect(counts).toMatch(/Gäller 8 Löper ut inom 12 mån 2 Har löpt ut 1 Utan källa 1/);
  });

  it('sees what lapsed, to whom it was given, and that no decision was found', async () => {
    const { frame } = await teams.visit('/ansvar', 'managerWork');
    const row = frame.getByRole('listitem').filter({ hasText: 'Samordna de operativa delarna' });
    await row.waitFor();
    const words = await row.innerText();
    expect(words).toContain('Har löpt ut');
    expect(words).toContain('Gavs till Arbetsmarknads- och trafiknämnden.');
    expect(words).toContain('Trolig ansvarig: Arbetslivsnämnden, inget beslut hittat.');
  });

  it('goes from a responsibility to the words it rests on', async () => {
    const { frame } = await teams.visit('/ansvar', 'managerWork');
    await frame.getByRole('link', { name: /Samordna de operativa delarna/ }).click();
    await frame.locator('mark').first().waitFor();
  });

  it('sees it current, held by the committee of that time, on 2013-09-01', async () => {
    const { frame } = await teams.visit('/ansvar?dag=2013-09-01', 'managerWork');
    await frame
      .getByLabel('Välj nämnd')
      .selectOption({ label: 'Arbetsmarknads- och trafiknämnden' });
    const row = frame.getByRole('listitem').filter({ hasText: 'Samordna de operativa delarna' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/^Gäller/);
  });

  it('sees only what is pressed among the figures, and shares it by the address', async () => {
    const { frame, tab } = await teams.visit('/ansvar', 'managerWork');
    await frame.getByRole('button', { name: /Löper ut inom 12 mån/ }).click();
    await frame.getByText('2 ansvar visas').waitFor();
    expect(await frame.getByRole('main').locator('section li').count()).toBe(2);
    expect((await tab()).url()).toContain('lage=loper-ut');
  });

  it('sees another committee first when managing another', async () => {
    const { frame } = await teams.visit('/ansvar', 'managerCulture');
    await frame.getByRole('heading', { level: 1, name: 'Kultur- och fritidsnämnden' }).waitFor();
  });
});

describe('the seed on its three days', () => {
  const row = 'Samordna de operativa delarna';
  const seed = 'Internationell policy för Sandvikens kommun';

  it('2013-09-01: current, and held by Arbetsmarknads- och trafiknämnden', async () => {
    const { frame } = await teams.visit('/ansvar?dag=2013-09-01&fraga=internationella+arbete');
    const answer = frame.getByRole('listitem').filter({ hasText: row });
    await answer.waitFor();
    const words = await answer.innerText();
    expect(words).toMatch(/^Gäller/);
    expect(words).toContain('Arbetsmarknads- och trafiknämnden');
    expect(words).not.toContain('Trolig ansvarig');
  });

  it('2015-01-01: lapsed, with Arbetslivsnämnden as the likely holder', async () => {
    const { frame } = await teams.visit('/ansvar/4?dag=2015-01-01');
    const lapsed = frame.getByRole('listitem').filter({ hasText: row });
    await lapsed.waitFor();
    const words = await lapsed.innerText();
    expect(words).toMatch(/^Har löpt ut\s+2014-12-31/);
    expect(words).toContain('Trolig ansvarig: Arbetslivsnämnden, inget beslut hittat.');
  });

  it('2012-05-05: the policy is upcoming and the riktlinjer of 1997 apply', async () => {
    const { frame } = await teams.visit('/dokument?dag=2012-05-05&lage=alla');
    const rowOf = (name: string) => frame.getByRole('link').filter({ hasText: name });
    await rowOf(seed).waitFor();
    expect(await rowOf(seed).innerText()).toMatch(/^Kommande/);
    const riktlinjer = rowOf('Riktlinjer för kommunens internationella verksamhet');
    expect(await riktlinjer.innerText()).toMatch(/^Gäller/);
  });
});

describe('anyone in Teams', () => {
  it('asks who is responsible for a thing, over all committees', async () => {
    const { frame } = await teams.visit('/ansvar');
    await frame.getByLabel('Vem ansvarar för …?').fill('biblioteken');
    await frame.getByRole('heading', { level: 1, name: 'Vem ansvarar för biblioteken?' }).waitFor();
    const first = frame.getByRole('main').locator('section li').first();
    expect(await first.innerText()).toMatch(/^Gäller[^]*Kultur- och fritidsnämnden/);
  });

  it('reads the timeline as a table, by keyboard', async () => {
    const { frame, page } = await teams.visit('/tidslinje');
    const open = frame.getByRole('button', { name: 'Visa 8 ansvar för Arbetslivsnämnden' });
    await open.focus();
    await page.keyboard.press('Enter');
    const table = frame.getByRole('table', { name: 'Nämnder och ansvar i tid' });
    const words = await table.getByRole('row').filter({ hasText: 'Ordna feriejobb' }).innerText();
    expect(words.replace(/\s+/g, ' ')).toContain('2026-01-01 2026-12-31');
  });

  it('opens the row of a finding in SharePoint', async () => {
    const { frame, page } = await teams.visit('/atgarda', 'registrar');
    await frame.getByRole('button', { name: 'Öppna raden i Ansvar' }).first().click();
    await page.getByRole('link', { name: /Lists\/Ansvar\/DispForm\.aspx\?ID=\d+/ }).waitFor();
  });
});

describe('each of the people', () => {
  it.each(['employee', 'registrar', 'partAccess'] as const)(
    '%s, who manages none, chooses among them, and the choice is remembered',
    async (person) => {
      const { frame, page } = await teams.open({ person, subPageId: '/ansvar' });
      await frame.getByText('Välj nämnd').first().waitFor();
      await frame.getByLabel('Välj nämnd').selectOption({ label: 'Kommunstyrelsen' });
      await frame.getByRole('heading', { level: 1, name: 'Kommunstyrelsen' }).waitFor();
      await page.reload();
      await frame.getByRole('heading', { level: 1, name: 'Kommunstyrelsen' }).waitFor();
    },
  );

  it('noAccess is told so, and sees no committee', async () => {
    await teams.fault({ kind: 'slow', delayMs: 1, times: 1 });
    const { frame } = await teams.open({ person: 'noAccess', subPageId: '/ansvar' });
    await frame
      .getByRole('heading', { name: 'Du har inte behörighet att läsa styrdokumenten' })
      .waitFor();
    expect(await frame.getByText('Arbetslivsnämnden').count()).toBe(0);
  });
});

describe('the registrar', () => {
  it('has the register held against the words of its documents, and is told how many were read', async () => {
    await storeWords(
      teams.standIn(),
      'Styrdokument/Internationell policy för Sandvikens kommun.docx',
      'Diarienummer\tKS2011/999\nPolicyn nämner inte längre någon nämnd.',
    );
    const { frame } = await teams.open({ person: 'registrar', subPageId: '/atgarda' });
    await frame.getByRole('button', { name: 'Läs texterna' }).click();
    await frame.getByText(/Texten i \d+ av \d+ dokument är läst/).waitFor();
    await frame.getByText('Orden som ansvaret vilar på står inte i källan').first().waitFor();
    await frame.getByText('Dokumentet säger annat än raden: diarienummer').first().waitFor();
  });
});
