/** The peer of the first screen: the five lists read with PnPjs as it comes, one after another, and then written down. */
import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import type { Queryable } from '@pnp/queryable';

const lists = ['Styrdokument', 'Upphävanden', 'Nämnder', 'Ansvar', 'Mål'];

await show();

/** The settings bring a token besides the site: this page has no sign-in to wait for. */
async function show(): Promise<void> {
  const answer = await fetch('./tabConfig.json');
  const { siteUrl, token } = (await answer.json()) as { siteUrl: string; token: string };
  const site = spfi(siteUrl).using(SPBrowser(), bearing(token));
  const titles: string[] = [];
  for (const list of lists) titles.push(...(await titlesOf(site, list)));
  document.querySelector('ul')?.append(...titles.map(listed));
}

async function titlesOf(site: SPFI, list: string): Promise<string[]> {
  const titles: string[] = [];
  for await (const page of site.web.lists.getByTitle(list).items)
    titles.push(...(page as { Title: string | null }[]).map((row) => row.Title ?? ''));
  return titles;
}

function listed(title: string): HTMLLIElement {
  const row = document.createElement('li');
  row.textContent = title;
  return row;
}

function bearing(token: string) {
  return (instance: Queryable): Queryable => {
    instance.on.auth.replace((url, init) => {
      const headers = {
        ...(init.headers as Record<string, string>),
        Authorization: `Bearer ${token}`,
      };
      return Promise.resolve([url, { ...init, headers }]);
    });
    return instance;
  };
}
