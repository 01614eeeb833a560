/** Reading in Teams: three forms of one policy, links that hold after edits, versions compared, words sought, no net. */
import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { plainWordFile, plainWordText } from '../../src/standin/scenarios/plainWordFile';
import { inTeams, picture, type OpenedTab } from '../support/inTeams';
import { untilKept } from '../support/keptHere';
import { replaceCanvas, replaceContent } from '../support/replaceContent';

const file = 'Styrdokument/Internationell policy för Sandvikens kommun.docx';

describe('one policy as a Word file, a PDF and a page of SharePoint', () => {
  const teams = inTeams('three-forms');

  it('has the same goals as a list, the same headings and the same facts in all three', async () => {
    const read: (readonly [string, readonly string[], readonly string[]])[] = [];
    for (const id of [1, 2, 3]) {
      const { frame } = await teams.visit(`/dokument/${id}`);
      await frame
        .getByRole('article')
        .getByText('Under policyperioden', { exact: false })
        .waitFor();
      const article = frame.getByRole('article');
      const facts = await frame.locator('dl').first().innerText();
      read.push([
        facts.replace(/\s+/g, ' '),
        await article.getByRole('heading').allInnerTexts(),
        (await article.getByRole('listitem').allInnerTexts()).map(plain),
      ]);
    }
    const [word, pdf, sitePage] = read;
    expect(word?.[2]).toHaveLength(4);
    expect(pdf).toEqual(word);
    expect(sitePage).toEqual(word);
  });

  it('tells what has changed in the page since an earlier version, and reads that one', async () => {
    const canvas = await readFile('src/standin/documents/internationell-policy.canvas', 'utf8');
    const edited = canvas.replace('Ta del av de möjligheter', 'Använda de möjligheter');
    await replaceCanvas(teams.standIn(), 'SitePages/Internationell-policy.aspx', edited);
    const { frame, page } = await teams.open({ subPageId: '/dokument/3' });
    await frame.getByRole('button', { name: 'Visa tidigare versioner' }).click();
    await frame.getByRole('link', { name: /Jämför med aktuell: Version 1\.0/ }).click();
    await frame.getByRole('heading', { name: /Ändringar från version 1\.0/ }).waitFor();
    await frame.locator('del', { hasText: 'Ta del av' }).waitFor();
    await frame.locator('ins', { hasText: 'Använda' }).waitFor();
    await frame.getByText('Stycken: 1 ändrat', { exact: true }).waitFor();
    const heading = frame.getByRole('heading', { name: /Ändringar från version/ });
    expect(await heading.evaluate(isInSight)).toBe(true);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await picture(page, 'compared-page');
    await frame.getByRole('link', { name: /Läs: Version 1\.0/ }).click();
    await frame.getByText('Du läser version 1.0', { exact: false }).waitFor();
    await frame.getByRole('article').getByText('Ta del av de möjligheter').waitFor();
  });
});

describe('a link to a paragraph', () => {
  const teams = inTeams();

  it('lands on the paragraph for another person, also after an edit, and then says that it has changed', async () => {
    const link = await copiedLink(
      await teams.open({ subPageId: '/dokument/1?stycke=s7' }),
      /^Kopiera länk$/,
    );
    const before = await teams.open({ person: 'registrar', subPageId: link });
    await before.frame.getByRole('group', { name: 'Det här stycket' }).waitFor();
    expect(await before.frame.getByText('har ändrats sedan länken').count()).toBe(0);

    await replaceContent(teams.standIn(), file, await versionFile(2));
    const after = await teams.open({ person: 'managerWork', subPageId: link });
    await after.frame.getByText('Stycket har ändrats sedan länken skapades.').waitFor();
    const chosen = after.frame.locator('[id]', {
      has: after.frame.getByRole('group', { name: 'Det här stycket' }),
    });
    expect(await chosen.last().innerText()).toContain('Under policyperioden');
    await replaceContent(teams.standIn(), file, await versionFile(null));
  });

  it('can be pinned to the version that is read, and then shows that version though another came', async () => {
    const link = await copiedLink(
      await teams.visit('/dokument/1?version=512&stycke=s7'),
      /Kopiera länk till version 1\.0/,
    );
    const { frame } = await teams.open({ subPageId: link });
    await frame.getByText('Du läser version 1.0', { exact: false }).waitFor();
    await frame.getByRole('article').getByText('åren 2011', { exact: false }).waitFor();
  });

  it('without its words, such as an old one, still leads to the paragraph with that number', async () => {
    const { frame } = await teams.visit('/dokument/1?stycke=s3');
    await frame.getByRole('group', { name: 'Det här stycket' }).waitFor();
  });
});

describe('a reader of a text', () => {
  const teams = inTeams();

  it('compares an earlier version, and is told what was added, removed and moved in words', async () => {
    const { frame, page } = await teams.visit('/dokument/1');
    await frame.getByRole('button', { name: 'Visa tidigare versioner' }).click();
    await frame.getByRole('link', { name: /Jämför med aktuell: Version 1\.0/ }).click();
    await frame.getByRole('heading', { name: /Ändringar från version 1\.0/ }).waitFor();
    await frame.getByText('Flyttat hit').waitFor();
    expect(await frame.locator('del').first().innerText()).toContain('borttaget');
    expect(await frame.locator('ins').count()).toBeGreaterThan(0);
    await picture(page, 'compared');
  });

  it('seeks words in the text and goes from one place to the next', async () => {
    const { frame, page } = await teams.visit('/dokument/1');
    const field = frame.getByRole('searchbox', { name: 'Sök i texten' });
    await field.fill('internationell');
    const count = frame.getByText(/^1 av \d+$/);
    await count.waitFor();
    await field.press('Enter');
    await frame.getByText(/^2 av \d+$/).waitFor();
    await picture(page, 'sought');
    await field.fill('finns inte i någon policy');
    await frame.getByText('Finns inte i texten').waitFor();
  });

  it('follows the name of another document to it, and a section of its own to its place', async () => {
    const words = [
      'Upphandling följer Finanspolicy (exempel) och det som står i 2 §.',
      '2 § Nämnden redovisar varje år hur pengarna har använts.',
    ];
    const text = plainWordText(words.map((one) => ({ text: one })));
    await replaceContent(teams.standIn(), file, plainWordFile(text));
    const { frame } = await teams.open({ subPageId: '/dokument/1' });
    await frame.getByRole('article').getByRole('link', { name: '2 §', exact: true }).click();
    await frame.getByRole('group', { name: 'Det här stycket' }).waitFor();
    await frame.getByRole('article').getByRole('link', { name: 'Finanspolicy' }).click();
    await frame.getByRole('heading', { level: 1, name: /Finanspolicy/ }).waitFor();
    await replaceContent(teams.standIn(), file, await versionFile(null));
  });

  it('reads again what was read before when the net is gone, and is told how old it is', async () => {
    const first = await teams.open({ subPageId: '/dokument/1' });
    await first.frame.getByText('Globaliseringen är en allt starkare faktor').waitFor();
    await untilKept(first.page, (all) => all.includes('Globaliseringen är en allt starkare'));
    await teams.fault({ kind: 'cut' });
    await first.page.reload();
    await first.frame
      .getByText('Globaliseringen är en allt starkare faktor')
      .waitFor({ timeout: 45_000 });
    await first.frame
      .getByText(/Hämtat \d\d\.\d\d/)
      .first()
      .waitFor();
  });
});

async function copiedLink(tab: OpenedTab, name: RegExp): Promise<string> {
  await tab.world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const actions = tab.frame.getByRole('group', { name: 'Det här stycket' });
  await actions.getByRole('button', { name }).click();
  await actions.getByText('Kopierat', { exact: false }).waitFor();
  const link = new URL(await tab.page.evaluate(() => navigator.clipboard.readText()));
  expect(link.href.length).toBeLessThan(2_000);
  const context = JSON.parse(link.searchParams.get('context') ?? '{}') as { subEntityId: string };
  return context.subEntityId;
}

async function versionFile(version: number | null): Promise<Uint8Array> {
  const ending = version === null ? '' : `-version-${version}`;
  return readFile(`src/standin/documents/internationell-policy${ending}.docx`);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function plain(words: string): string {
  return words.replace(/[–#]/g, '').replace(/\s+/g, ' ').trim();
}
