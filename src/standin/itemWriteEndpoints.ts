/** Creating, changing and removing the items of a list, as SharePoint does. */
import { randomUUID } from 'node:crypto';
import type { Answer } from './answer';
import { checkEntityTag } from './entityTags';
import { SharePointError } from './errors';
import { etagOf, itemAnswer } from './itemEndpoints';
import { itemValues } from './itemValues';
import { validateUpdate } from './listItemForm';
import { isPageLibrary, keepVersion } from './pageLibrary';
import { type Call, type Route, operation } from './routing';
import type { StoredList, StoredRow } from './siteModel';

export const itemWriteRoutes: readonly Route[] = [
  operation(
    'Collection(SP.ListItem)',
    'POST',
    '',
    { evidence: 'recorded', access: 'write' },
    ({ list }, _args, call) => createItem(list, call),
  ),
  operation(
    'SP.ListItem',
    'MERGE',
    '',
    { evidence: 'recorded', access: 'write' },
    ({ list, row }, _args, call) => updateItem(list, row, call),
  ),
  operation(
    'SP.ListItem',
    'DELETE',
    '',
    { evidence: 'recorded', access: 'write' },
    ({ list, row }, _args, call) => {
      checkEntityTag(call, etagOf(row));
      call.site.removeRow(list, row, call.site.now());
      return { kind: 'empty', status: 200 };
    },
  ),
  operation(
    'SP.ListItem',
    'POST',
    'recycle',
    { evidence: 'recorded', access: 'write' },
    ({ list, row }, _args, call) => recycled(list, row, call),
  ),
  operation(
    'SP.ListItem',
    'POST',
    'validateUpdateListItem',
    {
      evidence: 'recorded',
      access: 'write',
      note: 'a value that does not fit is 200 with HasException',
    },
    ({ list, row }, _args, call) => validateUpdate(list, row, call),
  ),
];

/** The answer of recycle on a row or a file: the id in the bin, which the stand-in does not keep. */
export function recycled(list: StoredList, row: StoredRow, { site }: Call): Answer {
  site.removeRow(list, row, site.now());
  return { kind: 'value', name: 'Recycle', edmType: 'Edm.Guid', value: randomUUID() };
}

function createItem(list: StoredList, call: Call): Answer {
  if (list.isLibrary) {
    // The message is known, its code is a guess.
    throw new SharePointError(
      400,
      '-2147024809, System.ArgumentException',
      'To add an item to a document library, use SPFileCollection.Add()',
    );
  }
  const { site, person } = call;
  const { values, contentTypeId } = itemValues(site, list, call);
  const now = site.now();
  const row: StoredRow = {
    id: list.nextItemId,
    guid: randomUUID(),
    version: 1,
    created: now,
    modified: now,
    authorId: person.siteUserId,
    editorId: person.siteUserId,
    contentTypeId: contentTypeId ?? list.contentTypes[0]?.id ?? '0x',
    values: new Map(values),
    file: null,
    earlier: [],
    readers: null,
    raw: null,
  };
  site.addRow(list, row);
  const answer = itemAnswer({ list, row, throughFile: false }, call);
  const location = `${call.api}/Web/Lists(guid'${list.id}')/Items(${String(row.id)})`;
  return { ...answer, status: 201, headers: { ...answer.headers, LOCATION: location } };
}

function updateItem(list: StoredList, row: StoredRow, call: Call): Answer {
  checkEntityTag(call, etagOf(row));
  const { site, person } = call;
  const { values, contentTypeId } = itemValues(site, list, call);
  if (isPageLibrary(list)) keepVersion(row);
  for (const [name, value] of values) row.values.set(name, value);
  if (contentTypeId !== null) row.contentTypeId = contentTypeId;
  site.touchRow(list, row, person.siteUserId, site.now());
  return { kind: 'empty', status: 204, headers: { ETag: etagOf(row) } };
}
