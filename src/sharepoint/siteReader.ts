/** Reads the five lists of a site: as a whole, or what is new beside the rows that are known. */
import { SPInstance } from '@pnp/sp';
import * as v from 'valibot';
import type { FailureKind } from '../domain/policySource';
import { integer, readAnswer } from './checkedAnswer';
import { listFailure } from './listFailure';
import { readList } from './listReader';
import type { ListRows } from './listRow';
import { readChanges, readRows, readToken, sweepList, type ListNews } from './rowReader';
import { toSourceFailure } from './sharePointFailure';
import { createSiteBatch, type AskSite } from './siteBatch';
import type { SiteConnection } from './siteConnection';
import {
  signsOf,
  siteLists,
  type ListChange,
  type ListHere,
  type SiteChange,
  type SiteRows,
} from './siteRows';

/**
 * What a reading changes in the rows that are known; null knows none, and everything is read. Throws SourceFailure when
 * the site does not answer, and the signal's reason when it is aborted.
 *
 * @param sweep look at every row's id and version instead of the change log alone
 */
export async function readSite(
  connection: SiteConnection,
  before: SiteRows | null,
  sweep: boolean,
  signal: AbortSignal,
): Promise<SiteChange> {
  const ask = createSiteBatch(connection, signal);
  const known = knownLists(before);
  const others = siteLists.filter((list) => !known.has(list));
  const userId = before?.siteUserId ?? null;
  const [news, siteUserId, ...whole] = await Promise.all([
    readNews(connection.siteUrl, ask, known, sweep),
    userId ?? readSiteUserId(ask),
    ...others.map((list) => readWhole(connection.siteUrl, ask, list)),
  ]);
  const swept = before === null || news.swept;
  const parts = await Promise.all(news.lists.map((one) => readPart(connection.siteUrl, ask, one)));
  signal.throwIfAborted();
  const readAt = connection.clock.now();
  const sweptAt = swept ? readAt : before.sweptAt;
  return { siteUserId, readAt, sweptAt, lists: [...whole, ...parts] };
}

type Known = ReadonlyMap<ListRows<unknown>, ListHere & { readonly token: string }>;

/** Lists whose change log can be read on. */
function knownLists(before: SiteRows | null): Known {
  const known = new Map<ListRows<unknown>, ListHere & { readonly token: string }>();
  for (const list of siteLists) {
    const here = before?.lists.get(list.list);
    if (here?.kind === 'here' && here.token !== null)
      known.set(list, { ...here, token: here.token });
  }
  return known;
}

interface FoundNews {
  readonly list: ListRows<unknown>;
  readonly here: ListHere;
  /** A failure stands for a list that does not answer. */
  readonly news: ListNews | Error;
}

/** A refused token tells nothing of what it missed, so that every row must be looked at. */
async function readNews(
  site: string,
  ask: AskSite,
  known: Known,
  sweep: boolean,
): Promise<{ readonly swept: boolean; readonly lists: readonly FoundNews[] }> {
  if (!sweep) {
    const lists = await eachList(site, known, (list, { token }) =>
      readChanges(ask, list.list, token),
    );
    if (lists.every(({ news }) => !(news instanceof Error))) return { swept: false, lists };
  }
  const lists = await eachList(site, known, (list, { rows }) => sweepList(ask, list, rows));
  return { swept: true, lists };
}

function eachList(
  site: string,
  known: Known,
  newsOf: (list: ListRows<unknown>, here: ListHere & { token: string }) => Promise<ListNews>,
): Promise<FoundNews[]> {
  return Promise.all(
    [...known].map(async ([list, here]) => {
      const news = await newsOf(list, here).catch((error: unknown) => {
        throwPassing(error, site);
        return error instanceof Error ? error : new Error(String(error));
      });
      return { list, here, news };
    }),
  );
}

/** No list is given up because the site is silent for a while: what is known of it stays. */
function throwPassing(error: unknown, site: string): void {
  const failure = toSourceFailure(error, site, site);
  if (passing.has(failure.kind)) throw failure;
}

const passing: ReadonlySet<FailureKind> = new Set(['offline', 'throttled', 'signInRequired']);

/** So many rows are cheaper to read with all the others than to be asked for by their ids. */
const mostById = 300;

async function readPart(
  site: string,
  ask: AskSite,
  { list, here, news }: FoundNews,
): Promise<ListChange> {
  if (news instanceof Error || news.changed.length > mostById) {
    const whole = await readWhole(site, ask, list);
    if (whole.kind === 'missing') throwPassing(whole.failure, site);
    return whole;
  }
  try {
    const rows = await readRows(ask, list, news.changed);
    const come = new Set(rows.map((row) => signsOf(row).id));
    const gone = [...news.gone, ...news.changed.filter((id) => !come.has(id))];
    return { kind: 'part', list, from: here.token, token: news.token, rows, gone };
  } catch (error) {
    throwPassing(error, site);
    return { kind: 'missing', list, failure: await listFailure(error, site, ask, list) };
  }
}

async function readWhole(site: string, ask: AskSite, list: ListRows<unknown>): Promise<ListChange> {
  try {
    const [token, rows] = await Promise.all([readToken(ask, list.list), readList(ask, list)]);
    return { kind: 'whole', list, token, rows };
  } catch (error) {
    return { kind: 'missing', list, failure: await listFailure(error, site, ask, list) };
  }
}

/** Who the person is to the site; without it the register is whole, and only "mine" is not known. */
async function readSiteUserId(ask: AskSite): Promise<number | null> {
  try {
    const user = await ask<unknown>((site) => SPInstance(site.web, 'currentuser').select('Id')());
    return readAnswer(siteUser, user).Id;
  } catch {
    return null;
  }
}

const siteUser = v.object({ Id: integer });
