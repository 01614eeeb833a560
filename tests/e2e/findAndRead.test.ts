/** Finding and reading the seed in Teams: signed in, over SharePoint's REST API, under the production policy. */
import { describe, expect, it } from '@jest/globals';
import { inTeams } from '../support/inTeams';

const teams = inTeams();
const seed = 'Internationell policy för Sandvikens kommun';

describe('an employee in Teams', () => {
  it('opens the list, finds the policy and reads it', async () => {
    const { frame } = await teams.visit('/dokument');
    await frame.getByRole('heading', { level: 1, name: 'Styrdokument' }).waitFor();
    await frame.getByRole('searchbox').fill('internationell');
    const hits = frame.getByRole('list', { name: 'Dokument' });
    await hits.getByRole('link', { name: seed, exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: seed }).waitFor();
    await frame.getByText('Globaliseringen är en allt starkare faktor').waitFor();
    expect(await frame.getByRole('article').getByRole('listitem').count()).toBe(4);
  });

  it('sees at once that the policy applies while its only responsibility has lapsed', async () => {
    const { frame } = await teams.visit('/dokument/1');
    const band = frame.getByRole('region', {
      name: 'Policyn gäller, men ansvaret som den ger har löpt ut',
    });
    await band.waitFor();
    const words = await band.innerText();
    expect(words).toContain('tills vidare sedan 2012-05-06');
    expect(words).toContain('Löpte ut 2014-12-31');
    expect(words).toContain('Arbetsmarknads- och trafiknämnden');
    expect(words).toContain('Arbetslivsnämnden');
    expect(words).toContain('Inget beslut om ansvaret har hittats');
  });

  it('sees the facts of the seed, and what it repeals though that is not in the library', async () => {
    const { frame } = await teams.visit('/dokument/1');
    await frame.getByText('KS2011/157').first().waitFor();
    const facts = (await frame.getByRole('main').innerText()).replace(/\s+/g, ' ');
    for (const fact of [
      'Beslutad av Kommunfullmäktige',
      'Beslutsdatum 2012-05-06 (söndag)',
      'Paragrafnummer § 44',
      'Giltighetstid 2012-05-06 – tills vidare',
      'Dokumentansvarig Kommundirektör',
      'Upphäver Riktlinjer för kommunens internationella verksamhet',
      'Finns inte i biblioteket',
    ]) {
      expect(facts).toContain(fact);
    }
  });

  it('follows the band to the very words, which are marked', async () => {
    const { frame } = await teams.visit('/dokument/1');
    await frame.getByRole('article').waitFor();
    await frame.getByRole('button', { name: 'Visa stället i texten' }).click();
    const marked = frame.locator('mark');
    await marked.first().waitFor();
    expect((await marked.allInnerTexts()).join('')).toMatch(
      /^Under policyperioden åren 2013-2014 ansvarar Arbetsmarknads- och trafiknämnden/,
    );
  });

  it('looks at another day, and is told that it is not today', async () => {
    const { frame } = await teams.visit('/dokument/1');
    await frame.getByRole('button', { name: /Läget i dag/ }).click();
    await frame.getByLabel('Visa läget den', { exact: true }).fill('2013-09-01');
    await frame.getByRole('button', { name: 'Visa', exact: true }).click();
    await frame.getByText('Du ser läget den 2013-09-01, inte i dag.').waitFor();
    expect(await frame.getByText('har löpt ut', { exact: false }).count()).toBe(0);
  });

  it('finds what was repealed when it asks for it, and reads it too', async () => {
    const { frame } = await teams.visit('/dokument');
    await frame.getByRole('button', { name: /Upphävda/ }).click();
    await frame
      .getByRole('link', { name: /Riktlinjer för kommunens internationella verksamhet/ })
      .click();
    await frame.getByText('Texten finns inte i biblioteket', { exact: false }).waitFor();
  });

  it('reads a table-heavy taxa with its header cells', async () => {
    const { frame } = await teams.visit('/dokument?sok=taxa');
    const hits = frame.getByRole('list', { name: 'Dokument' });
    await hits
      .getByRole('link', { name: /^Taxa för lokaler/ })
      .first()
      .click();
    await frame.getByRole('columnheader').first().waitFor();
    expect(await frame.getByRole('row').count()).toBeGreaterThan(5);
  });
});

describe('a paragraph', () => {
  it('is quoted by its number with the citation of the document', async () => {
    const { frame, page, world } = await teams.visit('/dokument/1');
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.getByRole('link', { name: 'Stycke 7' }).click();
    const actions = frame.getByRole('group', { name: 'Det här stycket' });
    await actions.getByRole('button', { name: 'Kopiera hänvisning' }).click();
    await actions.getByText('Kopierat').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Internationell policy för Sandvikens kommun, KF 2012-05-06 § 44, dnr KS2011/157, stycke 7',
    );
  });

  it('is brought to another person by a Teams link', async () => {
    const { frame, page, world } = await teams.visit('/dokument/1');
    await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await frame.getByRole('link', { name: 'Stycke 3' }).click();
    const actions = frame.getByRole('group', { name: 'Det här stycket' });
    await actions.getByRole('button', { name: 'Kopiera länk', exact: true }).click();
    await actions.getByText('Kopierat').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '{}') as {
      subEntityId: string;
    };
    const other = await teams.open({ person: 'registrar', subPageId: subEntityId });
    await other.frame.getByRole('group', { name: 'Det här stycket' }).waitFor();
  });
});

describe('a PDF', () => {
  it('opens as real text with its headings, read in the page and not by another program', async () => {
    const { frame } = await teams.visit('/dokument?sok=arkivreglemente');
    const hits = frame.getByRole('list', { name: 'Dokument' });
    await hits
      .getByRole('link', { name: /^Arkivreglemente/ })
      .first()
      .click();
    await frame.getByRole('article').getByRole('heading').first().waitFor();
    expect((await frame.getByRole('article').innerText()).length).toBeGreaterThan(500);
  });
});

describe('the host', () => {
  it('changes the theme while the tab is open', async () => {
    const { frame, page, tab } = await teams.open();
    await frame.getByRole('heading', { name: 'Styrdokument' }).waitFor();
    await page.getByLabel('Tema').selectOption('dark');
    await (
      await tab()
    ).waitForFunction(() => {
      const main = document.querySelector('main');
      return main && getComputedStyle(main).color === 'rgb(255, 255, 255)';
    });
  });

  it('changes the person: another one signs in and sees what that one may read', async () => {
    const { frame, page } = await teams.visit('/dokument');
    const shown = frame.getByText(/Hämtat .* dokument/);
    const all = await shown.innerText();
    await page.getByLabel('Inloggad').selectOption('partAccess');
    await frame.getByText(/Hämtat .* · 1\d dokument/).waitFor();
    expect(await shown.innerText()).not.toBe(all);
  });

  it('speaks English, and so does the tab', async () => {
    const { frame } = await teams.open({ language: 'en-us' });
    await frame.getByRole('heading', { name: 'Policy documents' }).waitFor();
  });
});
