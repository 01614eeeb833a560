/** A site where everything written is a script payload, in Chromium under the production policy: nothing runs, nothing is fetched. */
import { describe, expect, it } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { beaconHost } from '../fixtures/scriptPayloads';
import { hostilePage, hostileSite, hostileWord } from '../fixtures/hostileSite';
import { inTeams, type OpenedTab } from '../support/inTeams';

const teams = inTeams(hostileSite);
/** Texts of hundreds of scripts are long. */
const patience = 120_000;

/** What no page may hold: whatever loads, runs or submits, and links that lead to a payload. */
function harmIn(host: string): string[] {
  const found = [
    ...document.querySelectorAll(
      'main :is(img, iframe, object, embed, form, script, style, link, base, meta, video, audio, math, template)',
    ),
  ].map((element) => `${element.tagName} ${element.textContent.slice(0, 99)}`);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`${element.tagName} ${name}`);
      if (!/^(?:href|xlink:href|src|srcset|action|formaction|data|ping)$/.test(name)) continue;
      const url = new URL(value, window.location.href);
      if (!/^https?:$/.test(url.protocol) || url.host === host) found.push(`${name}: ${value}`);
    }
  }
  return found;
}

/** Also in windows that a click has opened. */
async function nothingHasRun({ world }: OpenedTab): Promise<void> {
  for (const frame of world.context.pages().flatMap((page) => page.frames())) {
    expect(await frame.evaluate(() => 'pwned' in window)).toBe(false);
  }
}

/** Draws all of the page, points at its links and follows some of them; `address` is where to come back to. */
async function walkThrough(opened: OpenedTab, address: string): Promise<void> {
  const tab = await opened.tab();
  await scrollThrough(tab);
  expect(await tab.evaluate(harmIn, beaconHost)).toEqual([]);
  for (const href of await someLinks(opened)) {
    const link = opened.frame.locator(`main a[href=${JSON.stringify(href)}]:visible`).first();
    await link.hover();
    await link.click();
    await goTo(opened, address);
  }
  await nothingHasRun(opened);
}

/** The first link and the eighth, by their addresses: while one comes back, the page left still has its own. */
async function someLinks({ frame }: OpenedTab): Promise<string[]> {
  const links = await frame.locator('main a[href]:visible').all();
  const some = [links[0], links[7]].filter((link) => link !== undefined);
  const hrefs = await Promise.all(some.map((link) => link.getAttribute('href')));
  return hrefs.filter((href) => href !== null);
}

/** Lists and long texts are laid out when they come near the window. */
async function scrollThrough(tab: Frame): Promise<void> {
  await tab.evaluate(async () => {
    const root = document.scrollingElement!;
    for (let top = 0; top < root.scrollHeight; top += root.clientHeight * 3) {
      root.scrollTop = top;
      await new Promise(requestAnimationFrame);
    }
    root.scrollTop = 0;
  });
}

/** Within the tab, as a link does: a page costs no new sign-in. */
async function goTo({ tab }: OpenedTab, address: string): Promise<void> {
  await (
    await tab()
  ).evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

describe('a site where everything written is a script', () => {
  it('lists, filters and searches the documents, also by addresses that hold a script', async () => {
    const opened = await teams.open({ person: 'registrar', subPageId: '/dokument' });
    const { frame } = opened;
    await frame.getByRole('heading', { level: 1, name: 'Styrdokument' }).waitFor();
    await walkThrough(opened, '/dokument');
    await frame.getByRole('heading', { level: 1, name: 'Styrdokument' }).waitFor();
    await frame.getByRole('searchbox', { name: 'Sök i dokument' }).fill('<svg onload=');
    await frame.getByText('<svg onload=').first().waitFor();
    await walkThrough(opened, `/dokument?sok=${encodeURIComponent('<svg onload=')}`);
    const payload = encodeURIComponent('"><img src=x onerror="window.pwned=1">');
    for (const address of [
      `/dokument?sok=${payload}&typ=${payload}&dag=${payload}`,
      `/dokument/${payload}`,
      `/dokument/3?stycke=${payload}&ord=${payload}&nr=1.1&under=${payload}`,
      `/ansvar/${payload}?fraga=${payload}`,
    ]) {
      await goTo(opened, address);
      await frame.locator('main').waitFor();
      expect(await (await opened.tab()).evaluate(harmIn, beaconHost)).toEqual([]);
    }
    await nothingHasRun(opened);
  });

  it(
    'reads a Word file, finds words in it and compares it with the version before',
    async () => {
      const opened = await teams.open({
        person: 'registrar',
        subPageId: `/dokument/${hostileWord}`,
      });
      const { frame } = opened;
      await frame.getByRole('article').getByText('<a href="javascript:').first().waitFor();
      const search = frame.getByRole('searchbox', { name: 'Sök i texten' });
      for (const words of ['<iframe srcdoc=', 'javascript:', '{{constructor']) {
        await search.fill(words);
        await frame.getByText(/^1 av \d/).waitFor();
        await search.press('Enter');
        await frame.getByText(/^2 av \d/).waitFor();
      }
      await walkThrough(opened, `/dokument/${hostileWord}`);
      const compared = `/dokument/${hostileWord}?jamfor=512`;
      await goTo(opened, compared);
      await frame.locator('ins, del').first().waitFor();
      await walkThrough(opened, compared);
    },
    patience,
  );

  it(
    'reads a page of the site and compares it with the version before',
    async () => {
      const address = `/dokument/${hostilePage}`;
      const opened = await teams.open({ person: 'registrar', subPageId: address });
      await opened.frame.getByRole('article').getByText('del 0', { exact: true }).waitFor();
      await opened.frame.getByRole('searchbox', { name: 'Sök i texten' }).fill('onerror');
      await opened.frame.getByText(/^1 av \d/).waitFor();
      await walkThrough(opened, address);
      const compared = `${address}?jamfor=512`;
      await goTo(opened, compared);
      await opened.frame.locator('ins, del').first().waitFor();
      await walkThrough(opened, compared);
    },
    patience,
  );

  it('shows who answers, what is wrong, the timeline and the binder', async () => {
    const opened = await teams.open({ person: 'registrar', subPageId: '/atgarda' });
    const { frame } = opened;
    for (const [address, heading] of [
      ['/atgarda', 'Att åtgärda'],
      ['/ansvar', /^<base .*nämnden$/],
      ['/ansvar/3', /^<img .*nämnden$/],
      ['/tidslinje', 'Tidslinje'],
      ['/namndparm/3', /^Nämndpärm/],
    ] as const) {
      await goTo(opened, address);
      await frame.getByRole('heading', { level: 1, name: heading }).first().waitFor();
      await walkThrough(opened, address);
    }
  });
});
