/** Uploading, replacing and removing files, as SharePoint does. */
import { randomUUID } from 'node:crypto';
import type { Answer } from './answer';
import { checkEntityTag } from './entityTags';
import { entityAnswer } from './entityAnswers';
import { NotImplementedHere, argumentInvalid, fileNameTaken } from './errors';
import { fileETag, fileEntity } from './fileEntities';
import { recycled } from './itemWriteEndpoints';
import type { PathArguments } from './resourcePath';
import { type Call, type Route, operation, textArgument } from './routing';
import { serverRelative } from './sitePaths';
import type { StoredFile, StoredFileVersion, StoredList, StoredRow } from './siteModel';
import type { FoundFile } from './siteStore';

const write = { evidence: 'documented', access: 'write' } as const;

export const fileWriteRoutes: readonly Route[] = [
  operation('Collection(SP.File)', 'POST', 'addUsingPath', write, ({ list }, args, call) =>
    upload(list, args, call),
  ),
  operation('SP.File', 'PUT', '$value', write, (found, _args, call) => {
    replaceContent(found, call);
    return { kind: 'empty', status: 204 };
  }),
  operation('SP.File', 'DELETE', '', write, (found, _args, call) => {
    checkEntityTag(call, fileETag(found));
    call.site.removeRow(found.list, found.row, call.site.now());
    return { kind: 'empty', status: 200 };
  }),
  operation('SP.File', 'POST', 'recycle', write, ({ list, row }, _args, call) =>
    recycled(list, row, call),
  ),
];

/** Signs that SharePoint does not allow in the name of a file. */
const forbidden = /["*:<>?/\\|]/;

function upload(list: StoredList, args: PathArguments, call: Call): Answer {
  const { site, person } = call;
  if (args.named.has('ensureuniquefilename') || args.named.has('xorhash'))
    throw new NotImplementedHere('AddUsingPath with EnsureUniqueFileName or XorHash');
  const written = textArgument(args, 'decodedurl');
  const path = written.includes('/') ? serverRelative(site, written) : `${list.path}/${written}`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '' || forbidden.test(name))
    throw argumentInvalid('The file or folder name contains characters that are not permitted.');
  if (path.toLowerCase() !== `${list.path}/${name}`.toLowerCase())
    throw new NotImplementedHere('a file below another folder than the root of its library');
  if (!site.hasFile(path))
    return entityAnswer(fileEntity(site, added(list, name, call), call.origin), call.query);
  if (args.named.get('overwrite') !== true) throw fileNameTaken(path);
  const found = site.fileByPath(path, person);
  replaceContent(found, call);
  return entityAnswer(fileEntity(site, found, call.origin), call.query);
}

function added(list: StoredList, name: string, { site, person, body }: Call): FoundFile {
  const now = site.now();
  const file: StoredFile = {
    name,
    uniqueId: randomUUID(),
    current: versionOf(body, now, 1),
    earlier: [],
  };
  const row: StoredRow = {
    id: list.nextItemId,
    guid: randomUUID(),
    version: 1,
    created: now,
    modified: now,
    authorId: person.siteUserId,
    editorId: person.siteUserId,
    contentTypeId: list.contentTypes[0]?.id ?? '0x',
    values: new Map(),
    file,
    earlier: [],
    readers: null,
    raw: null,
  };
  site.addRow(list, row);
  return { list, row, file };
}

/** With versioning on, what was there becomes an earlier version. */
export function replaceContent({ list, row, file }: FoundFile, { site, person, body }: Call): void {
  const now = site.now();
  if (list.properties.EnableVersioning === true) file.earlier.push(file.current);
  file.current = versionOf(body, now, file.current.major + 1);
  site.touchRow(list, row, person.siteUserId, now);
}

function versionOf(body: Uint8Array, created: string, major: number): StoredFileVersion {
  return { bytes: () => body, length: body.length, created, major };
}
