/** Asks for rows: of a whole list, those that changed since a token, or the ids and versions of all. */
import * as v from 'valibot';
import type { ListTitle } from '../domain/policySource';
import { integer, readAnswer } from './checkedAnswer';
import { readList, readPages, rowsPerPage } from './listReader';
import { versionColumn, type ListRows } from './listRow';
import type { AskSite } from './siteBatch';

/** What is new of a list since it was read: rows to ask for, rows to let go, and where the log goes on. */
export interface ListNews {
  readonly changed: readonly number[];
  readonly gone: readonly number[];
  readonly token: string | null;
}

/**
 * Where the list's change log stands now, null when SharePoint does not say. Asked for before the rows in the same
 * turn: a batch is answered in its order, so that a change between the two is told once more and never lost.
 */
export async function readToken(ask: AskSite, list: ListTitle): Promise<string | null> {
  try {
    const answer = await ask<unknown>((site) =>
      site.web.lists.getByTitle(list).select('CurrentChangeToken')(),
    );
    return readAnswer(currentToken, answer).CurrentChangeToken.StringValue;
  } catch {
    return null;
  }
}

const changeToken = v.object({ StringValue: v.pipe(v.string(), v.minLength(1)) });
const currentToken = v.object({ CurrentChangeToken: changeToken });

/** What the change log says since the token. Rejects when SharePoint refuses the token. */
export async function readChanges(ask: AskSite, list: ListTitle, token: string): Promise<ListNews> {
  const changed = new Map<number, boolean>();
  let since = token;
  for (;;) {
    const query = { ...everyChange, ChangeTokenStart: { StringValue: since } };
    const answer = await ask<unknown>((site) => site.web.lists.getByTitle(list).getChanges(query));
    const changes = readAnswer(v.array(rowChange), answer);
    for (const { ItemId, ChangeType } of changes) changed.set(ItemId, ChangeType !== deleted);
    const next = changes.at(-1)?.ChangeToken.StringValue ?? since;
    if (changes.length < changesAtOnce || next === since)
      return { changed: idsWhere(changed, true), gone: idsWhere(changed, false), token: next };
    since = next;
  }
}

const changesAtOnce = 1000;

const everyChange = {
  ...{ Item: true, Add: true, Update: true, SystemUpdate: true, DeleteObject: true },
  ...{ Restore: true, Move: true, Rename: true, FetchLimit: String(changesAtOnce) },
};

const rowChange = v.object({ ItemId: integer, ChangeType: integer, ChangeToken: changeToken });

/** SharePoint's ChangeType of a row that was deleted. */
const deleted = 3;

function idsWhere(ids: ReadonlyMap<number, boolean>, wanted: boolean): number[] {
  return [...ids].flatMap(([id, value]) => (value === wanted ? id : []));
}

/** What the ids and versions of all rows tell beside those that are known. */
export async function sweepList(
  ask: AskSite,
  { list }: ListRows<unknown>,
  known: ReadonlyMap<unknown, { readonly version: number | null }>,
): Promise<ListNews> {
  const [token, rows] = await Promise.all([
    readToken(ask, list),
    readPages(ask, (site) =>
      site.web.lists.getByTitle(list).items.select('Id', versionColumn).top(rowsPerPage),
    ),
  ]);
  const versions = new Map(
    readAnswer(v.array(sign), rows).map((row) => [row.Id, row[versionColumn]]),
  );
  const isNew = ([id, version]: [number, number]) => known.get(id)?.version !== version;
  return {
    changed: [...versions].filter(isNew).map(([id]) => id),
    gone: [...known.keys()].filter((id) => typeof id === 'number' && !versions.has(id)) as number[],
    token,
  };
}

const sign = v.object({ Id: integer, [versionColumn]: integer });

/** These rows as they are now; one that is not there any more, or not for the person, does not come. */
export async function readRows(
  ask: AskSite,
  list: ListRows<unknown>,
  ids: readonly number[],
): Promise<unknown[]> {
  const parts = await Promise.all(inParts(ids).map((part) => readList(ask, list, oneOf(part))));
  return parts.flat();
}

function oneOf(ids: readonly number[]): string {
  return ids.map((id) => `Id eq ${id}`).join(' or ');
}

/** Few enough that the address stays far below SharePoint's limits, on its length and on nested conditions. */
const rowsPerQuestion = 30;

function inParts(ids: readonly number[]): (readonly number[])[] {
  const parts: (readonly number[])[] = [];
  for (let at = 0; at < ids.length; at += rowsPerQuestion)
    parts.push(ids.slice(at, at + rowsPerQuestion));
  return parts;
}
