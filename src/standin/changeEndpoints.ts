/** getchanges of a list: which rows were added, changed and deleted since a token. */
import type { Answer, WrittenEntity } from './answer';
import type { RowChange } from './changeLog';
import { NotImplementedHere, argumentInvalid } from './errors';
import { guidFor } from './identifiers';
import { type Call, isRecord, jsonBodyOf } from './routing';
import type { StoredList } from './siteModel';

/** Flags of SP.ChangeQuery that ask about rows, or that say nothing more. */
const understood: ReadonlySet<string> = new Set([
  'Item',
  'Add',
  'Update',
  'SystemUpdate',
  'DeleteObject',
  'Restore',
  'Move',
  'Rename',
  'RecursiveAll',
  'FetchLimit',
  'ChangeTokenStart',
]);

/** Without `Item` there are no rows; without `Add`, `Update` or `DeleteObject` none of that kind. */
export function changedRowsOf(list: StoredList, call: Call): Answer {
  const { query } = jsonBodyOf(call);
  if (!isRecord(query)) throw argumentInvalid('The parameter query cannot be null.');
  for (const [name, value] of Object.entries(query)) {
    if (value !== false && name !== '__metadata' && !understood.has(name))
      throw new NotImplementedHere(`getchanges with ${name}`);
  }
  const start = isRecord(query.ChangeTokenStart) ? query.ChangeTokenStart.StringValue : null;
  const limit = Number(query.FetchLimit ?? 1000);
  const changes = call.site.changes
    .since(list.id, typeof start === 'string' ? start : null, Date.now())
    .filter((change) => query.Item === true && query[flagOf(change)] === true)
    .filter((change) => mayKnow(change, list, call))
    .slice(0, limit);
  return {
    kind: 'collection',
    set: 'SP.ApiData.Changes',
    entities: changes.map((change) => changeEntity(change, call)),
    select: null,
  };
}

function flagOf(change: RowChange): string {
  return { 1: 'Add', 2: 'Update', 3: 'DeleteObject' }[change.type];
}

/** Rows that are there but not for the person are left out (a guess: no recording shows it). */
function mayKnow(change: RowChange, list: StoredList, { site, person }: Call): boolean {
  const row = list.rows.get(change.itemId);
  return !row || site.mayRead(row, person);
}

function changeEntity(change: RowChange, { site, api }: Call): WrittenEntity {
  const name = `SP.ChangeItem${guidFor('change', site.id, change.number)}`;
  const editor = site.user(change.editorId);
  return {
    type: 'SP.ChangeItem',
    id: `${api}/${name}`,
    editLink: name,
    properties: {
      ChangeToken: { StringValue: site.changes.token(change) },
      ChangeType: change.type,
      SiteId: site.id,
      Time: change.time,
      Editor: editor?.title ?? '',
      EditorEmailHint: editor?.email ?? '',
      ItemId: change.itemId,
      ListId: change.listId,
      ServerRelativeUrl: change.path,
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: change.uniqueId,
      WebId: site.webId,
    },
    related: {},
    deferred: [],
  };
}
