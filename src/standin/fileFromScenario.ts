/** A scenario's file as the stand-in keeps it: its versions, and the words that an import has stored. */
import { contentTagOf } from './fileEntities';
import { guidFor } from './identifiers';
import type { ScenarioFile } from './scenario';
import type { StoredFile, StoredFileVersion, StoredList, StoredRow } from './siteModel';
import { isoSeconds } from './siteTime';

export async function storedFile(
  list: StoredList,
  rowId: number,
  file: ScenarioFile,
  modified: string,
): Promise<StoredFile> {
  const earlier = file.versions ?? [];
  const versions: StoredFileVersion[] = [];
  for (const [index, version] of [...earlier, file].entries()) {
    const length = version.length ?? (await version.bytes()).length;
    const created = isoSeconds(Date.parse(version.modified ?? modified));
    versions.push({ bytes: version.bytes, length, created, major: index + 1 });
  }
  const current = versions.pop();
  if (!current) throw new Error(`'${file.name}' has no version`);
  return { name: file.name, uniqueId: guidFor('file', list.id, rowId), current, earlier: versions };
}

export async function storeWords(
  { values, file }: StoredRow,
  written?: ScenarioFile,
): Promise<void> {
  if (written?.plainText === undefined || file === null) return;
  values.set('PlainText', await written.plainText());
  values.set('PlainTextOf', contentTagOf(file));
}
