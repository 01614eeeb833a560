/** The versions of a page, which are those of its row, as SharePoint answers. */
import type { Entity } from './entity';
import { collectionAnswer, entityAnswer } from './entityAnswers';
import { NotImplementedHere } from './errors';
import { versionLabel } from './itemColumns';
import { isPageLibrary, namedOnly } from './pageLibrary';
import type { PathArguments } from './resourcePath';
import { type Call, type Resource, type Route, operation, step, textArgument } from './routing';
import type { StoredList, StoredRow } from './siteModel';

export const itemVersionRoutes: readonly Route[] = [
  step('SP.ListItem', 'versions', 'recorded', ({ list, row }) => {
    if (!isPageLibrary(list)) throw new NotImplementedHere('the versions of a row that is no page');
    return { type: 'Collection(SP.ListItemVersion)', list, row };
  }),
  operation(
    'Collection(SP.ListItemVersion)',
    'GET',
    '',
    { evidence: 'recorded', note: 'the current version is the first of them' },
    ({ list, row }, _args, call) =>
      collectionAnswer(
        versionsOf(row).map((one) => versionEntity(list, row, one, call)),
        'SP.ListData.ItemVersions',
        call.query,
      ),
  ),
  step('Collection(SP.ListItemVersion)', '()', 'documented', versionById),
  operation('SP.ListItemVersion', 'GET', '', { evidence: 'guess' }, (found, _args, call) => {
    const { list, row, version } = found;
    return version
      ? entityAnswer(versionEntity(list, row, version, call), call.query)
      : { kind: 'null', name: 'GetById' };
  }),
];

/** The row as it was: the latest of them is the row as it is. */
function versionsOf(row: StoredRow): readonly StoredRow[] {
  return [row, ...row.earlier.toReversed()];
}

function versionId(version: StoredRow): number {
  return Number(versionLabel(version)) * 512;
}

function versionById(
  { list, row }: { readonly list: StoredList; readonly row: StoredRow },
  args: PathArguments,
): Resource {
  const id = Number(textArgument(args, 'versionid'));
  const version = versionsOf(row).find((one) => versionId(one) === id) ?? null;
  return { type: 'SP.ListItemVersion', list, row, version };
}

/** Names are escaped twice, and `Created` has no Z though it is UTC, as recorded. */
function versionEntity(
  list: StoredList,
  row: StoredRow,
  version: StoredRow,
  { origin, site }: Call,
): Entity {
  const id = versionId(version);
  const editLink = `Web/Lists(guid'${list.id}')/Items(${String(row.id)})/Versions(${String(id)})`;
  return {
    type: 'SP.ListItemVersion',
    set: 'SP.ListData.ItemVersions',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      Created: version.modified.replace(/Z$/, ''),
      IsCurrentVersion: version === row,
      VersionId: id,
      VersionLabel: versionLabel(version),
      ID: row.id,
      Title: version.values.get('Title') ?? null,
      Modified: version.modified,
      owshiddenversion: version.version,
      OData__x005f_UIVersion: id,
      OData__x005f_UIVersionString: versionLabel(version),
      GUID: row.guid,
      FileRef: row.file ? site.filePath(list, row.file) : null,
      FileLeafRef: row.file?.name ?? null,
      UniqueId: row.file?.uniqueId ?? row.guid,
    }),
    onDemand: Object.fromEntries(
      [...namedOnly].map((name) => [name, () => version.values.get(name) ?? null]),
    ),
    navigations: {},
  };
}
