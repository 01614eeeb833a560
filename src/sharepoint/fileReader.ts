/** Reads a file's bytes and its earlier versions, by the id that stays when the file is renamed or moved. */
import { BufferParse, HttpRequestError } from '@pnp/queryable';
import { SPCollection, SPQueryable } from '@pnp/sp';
import * as v from 'valibot';
import type { DocumentFile, FileVersion } from '../domain/policyDocument';
import { SourceFailure } from '../domain/policySource';
import { integer, readAnswer } from './checkedAnswer';
import { readPages } from './listReader';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

/** The bytes of now, or those of an earlier version. Throws SourceFailure. */
export async function readFile(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
  versionId: number | null,
): Promise<ArrayBuffer> {
  const path = versionId === null ? addressOf(file) : `${versionsOf(file)}(${versionId})`;
  try {
    const content = SPQueryable(connection.site(signal).web, `${path}/$value`);
    return await content.using(BufferParse())<ArrayBuffer>();
  } catch (error) {
    signal.throwIfAborted();
    throw versionId === null
      ? toSourceFailure(error, connection.siteUrl, file.name)
      : versionFailure(error, connection.siteUrl, `${file.name} (${versionLabelOf(versionId)})`);
  }
}

/** Asks for as little as there is of the file. Throws SourceFailure. */
export async function confirmFile(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
): Promise<void> {
  try {
    const question = SPQueryable(connection.site(signal).web, addressOf(file));
    await question.select('UniqueId')<unknown>();
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, file.name);
  }
}

/** Earlier versions, newest first. Throws SourceFailure. */
export async function readVersions(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
): Promise<readonly FileVersion[]> {
  try {
    const rows = await readPages(
      (question) => question(connection.site(signal)),
      (site) =>
        SPCollection(site.web, versionsOf(file)).select(...Object.keys(versionItem.entries)),
    );
    return readAnswer(v.array(versionItem), rows)
      .filter((version) => !version.IsCurrentVersion)
      .sort((a, b) => b.ID - a.ID)
      .map(({ ID, VersionLabel, Created }) => ({
        versionId: ID,
        label: VersionLabel,
        createdAt: Created,
      }));
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, file.name);
  }
}

/** When a version was made, in milliseconds since 1970: rows' have no Z and are UTC all the same; files' are read alike. */
export const versionInstant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/),
  v.transform((written) => Date.parse(written.endsWith('Z') ? written : `${written}Z`)),
);

const versionItem = v.object({
  ID: v.pipe(integer, v.minValue(1)),
  VersionLabel: v.pipe(v.string(), v.minLength(1)),
  Created: versionInstant,
  IsCurrentVersion: v.boolean(),
});

function addressOf(file: DocumentFile): string {
  return `getFileById('${encodeURIComponent(file.uniqueId)}')`;
}

function versionsOf(file: DocumentFile): string {
  return `${addressOf(file)}/versions`;
}

/**
 * For a version that is not among the earlier ones SharePoint says neither 404 nor which it is, but 400 "Cannot write
 * the value 'null' in raw format." (sp-dev-docs issue 10444, by design; the sentence may be in another language).
 */
function versionFailure(error: unknown, site: string, name: string): SourceFailure {
  const failure = toSourceFailure(error, site, name);
  if (!(error instanceof HttpRequestError) || error.status !== 400) return failure;
  return new SourceFailure('notFound', site, failure.detail, name, { cause: error });
}

/** As people say the number of a version: 512 for each major one, 1 for each draft after it. */
export function versionLabelOf(versionId: number): string {
  return `${Math.floor(versionId / 512)}.${versionId % 512}`;
}
