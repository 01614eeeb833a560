/** Files and folders by path and by id, their bytes and their earlier versions, as SharePoint answers. */
import type { Answer } from './answer';
import { collectionAnswer, entityAnswer } from './entityAnswers';
import { nothingInRawFormat } from './errors';
import { fileETag, fileEntity, fileVersionEntity } from './fileEntities';
import type { PathArguments } from './resourcePath';
import { type Call, type Resource, type Route, operation, step, textArgument } from './routing';
import { folderEntity } from './siteEntities';
import { listOfFolder, serverRelative } from './sitePaths';
import type { FoundFile } from './siteStore';
import type { StoredFileVersion, StoredList } from './siteModel';

export const fileRoutes: readonly Route[] = [
  step('SP.Web', 'getFileByServerRelativePath', 'recorded', (_from, args, call) =>
    fileAt(call, serverRelative(call.site, textArgument(args, 'decodedurl'))),
  ),
  step('SP.Web', 'getFileById', 'documented', (_from, args, { site, person }) => ({
    type: 'SP.File',
    ...site.fileById(textArgument(args, 'uniqueid').toLowerCase(), person),
  })),
  operation('SP.File', 'GET', '', { evidence: 'recorded' }, (found, _args, call) =>
    entityAnswer(fileEntity(call.site, found, call.origin), call.query),
  ),
  operation('SP.File', 'GET', '$value', { evidence: 'recorded' }, (found) =>
    bytesAnswer(found, found.file.current),
  ),
  step('SP.File', 'versions', 'recorded', (found) => ({
    ...found,
    type: 'Collection(SP.FileVersion)',
  })),
  operation(
    'Collection(SP.FileVersion)',
    'GET',
    '',
    { evidence: 'recorded', note: 'the current version is not among them' },
    (found, _args, call) =>
      collectionAnswer(
        found.file.earlier.map((one) => fileVersionEntity(call.site, found, one, call.origin)),
        'SP.ApiData.FileVersions',
        call.query,
      ),
  ),
  step('Collection(SP.FileVersion)', '()', 'documented', versionById),
  step('Collection(SP.FileVersion)', 'getById', 'documented', versionById),
  operation('SP.FileVersion', 'GET', '', { evidence: 'recorded' }, (found, _args, call) =>
    found.version
      ? entityAnswer(fileVersionEntity(call.site, found, found.version, call.origin), call.query)
      : { kind: 'null', name: 'GetById' },
  ),
  operation('SP.FileVersion', 'GET', '$value', { evidence: 'documented' }, (found) => {
    if (found.version) return bytesAnswer(found, found.version);
    throw nothingInRawFormat();
  }),
  step('SP.File', 'listItemAllFields', 'recorded', ({ list, row }) => ({
    type: 'SP.ListItem',
    list,
    row,
    throughFile: true,
  })),
  step('SP.Web', 'getFolderByServerRelativePath', 'recorded', (_from, args, { site }) => ({
    type: 'SP.Folder',
    list: listOfFolder(site, textArgument(args, 'decodedurl')),
  })),
  step('SP.List', 'rootFolder', 'recorded', ({ list }) => ({ type: 'SP.Folder', list })),
  operation('SP.Folder', 'GET', '', { evidence: 'recorded' }, ({ list }, _args, call) =>
    entityAnswer(folderEntity(call.site, list, call.origin), call.query),
  ),
  step('SP.Folder', 'files', 'recorded', ({ list }) => ({ type: 'Collection(SP.File)', list })),
  operation('Collection(SP.File)', 'GET', '', { evidence: 'recorded' }, ({ list }, _args, call) =>
    filesAnswer(list, call),
  ),
  step('Collection(SP.File)', '()', 'documented', ({ list }, args, call) =>
    fileAt(call, `${list.path}/${textArgument(args)}`),
  ),
];

function fileAt({ site, person }: Call, path: string): Resource {
  return { type: 'SP.File', ...site.fileByPath(path, person) };
}

function versionById(found: FoundFile, args: PathArguments): Resource {
  const id = Number(textArgument(args, 'versionid'));
  const version = found.file.earlier.find((one) => one.major * 512 === id) ?? null;
  return { ...found, type: 'SP.FileVersion', version };
}

function filesAnswer(list: StoredList, call: Call): Answer {
  const { site, person, origin } = call;
  const entities = [...list.rows.values()].flatMap((row) =>
    row.file && site.mayRead(row, person)
      ? [fileEntity(site, { list, row, file: row.file }, origin)]
      : [],
  );
  return collectionAnswer(entities, 'SP.ApiData.Files', call.query);
}

const contentTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function bytesAnswer(found: FoundFile, version: StoredFileVersion): Answer {
  const { name } = found.file;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return {
    kind: 'bytes',
    bytes: version.bytes,
    contentType: contentTypes[extension] ?? 'application/octet-stream',
    headers: { ETag: fileETag(found) },
  };
}
