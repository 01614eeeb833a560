/** Reads what a page on the site says and said before, asked for as itself or through a link file in the library. */
import { SPCollection, SPQueryable } from '@pnp/sp';
import * as v from 'valibot';
import {
  isSitePage,
  type DocumentFile,
  type FileVersion,
  type SitePage,
} from '../domain/policyDocument';
import { SourceFailure } from '../domain/policySource';
import { DocumentRefused } from '../domain/textDocument';
import { field, integer, readAnswer } from './checkedAnswer';
import { text } from './fieldValue';
import { readFile, versionInstant, versionLabelOf } from './fileReader';
import { readPages } from './listReader';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

/**
 * What the page says, or said in an earlier version. Throws SourceFailure, `notFound` with its name for a version that is
 * gone; DocumentRefused when the link leads to anything but a page of this site.
 */
export async function readPage(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
  versionId: number | null,
): Promise<SitePage> {
  const row = await rowOfPage(connection, file, signal);
  const isOld = versionId !== null;
  const address = isOld ? `${row}/versions(${versionId})` : row;
  const name = isOld ? `${file.name} (${versionLabelOf(versionId)})` : file.name;
  try {
    const question = SPQueryable(connection.site(signal).web, address);
    const answer = await question.select(...Object.keys(pageItem.entries))<unknown>();
    if (isOld && v.is(nothing, answer))
      throw new SourceFailure('notFound', connection.siteUrl, 'No such version.', name);
    const { Title, CanvasContent1 } = readAnswer(pageItem, answer);
    return { title: Title, canvasContent: CanvasContent1 };
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, name);
  }
}

/** Earlier versions of the page, newest first. Throws as `readPage` does. */
export async function readPageVersions(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
): Promise<readonly FileVersion[]> {
  const row = await rowOfPage(connection, file, signal);
  try {
    const rows = await readPages(
      (question) => question(connection.site(signal)),
      (site) => SPCollection(site.web, `${row}/versions`).select(...Object.keys(version.entries)),
    );
    return readAnswer(v.array(version), rows)
      .filter(({ IsCurrentVersion }) => !IsCurrentVersion)
      .sort((a, b) => b.VersionId - a.VersionId)
      .map(({ VersionId, VersionLabel, Created }) => ({
        versionId: VersionId,
        label: VersionLabel,
        createdAt: Created,
      }));
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, file.name);
  }
}

/** A page's text is a column of its row, and a version of the page is one of the row. */
const pageItem = v.object({
  Title: field(text),
  /** Never among the columns that come unasked. */
  CanvasContent1: v.nullable(v.string()),
});

const version = v.object({
  VersionId: v.pipe(integer, v.minValue(1)),
  VersionLabel: v.pipe(v.string(), v.minLength(1)),
  Created: versionInstant,
  IsCurrentVersion: v.boolean(),
});

/** What SharePoint answers for a version that is not there. */
const nothing = v.object({ 'odata.null': v.literal(true) });

async function rowOfPage(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
): Promise<string> {
  if (!isSitePage(file)) throw new TypeError(`${file.name} is no page`);
  const page = file.name.toLowerCase().endsWith('.url')
    ? await linkedPage(connection, file, signal)
    : `getFileById('${encodeURIComponent(file.uniqueId)}')`;
  return `${page}/listItemAllFields`;
}

/** The page's resource, by the path that the link names; nothing is ever sent to where a link points. */
async function linkedPage(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
): Promise<string> {
  if (file.length > longestLinkFile)
    throw new DocumentRefused('notThisFormat', `${file.name} is too long for a link`);
  const bytes = await readFile(connection, file, signal, null);
  const target = targetOf(new TextDecoder().decode(bytes), connection.siteUrl);
  if (target === null) throw new DocumentRefused('damaged', `${file.name} names no address`);
  const path = pagePath(target, new URL(connection.siteUrl));
  if (path === null) {
    const detail = `${file.name} leads to ${target.origin}${target.pathname}, no page of ${connection.siteUrl}`;
    throw new DocumentRefused('linkElsewhere', detail);
  }
  const literal = encodeURIComponent(path.replaceAll("'", "''"));
  return `getFileByServerRelativePath(decodedurl='${literal}')`;
}

const longestLinkFile = 65_536;

/** What SharePoint's "New > Link" writes: `[InternetShortcut]` and a line `URL=…`, on one line in files made by tools. */
function targetOf(link: string, siteUrl: string): URL | null {
  const written = /(?:^|\])[ \t]*URL[ \t]*=[ \t]*(\S[^\r\n]*)/im.exec(link)?.[1];
  return written && URL.canParse(written, siteUrl) ? new URL(written, siteUrl) : null;
}

/**
 * The server-relative path of a page of the site, null for any other address. "Copy link" puts `/:u:/r` before the
 * path; the form with `/s/` names no path, only a share, and cannot be told from a link to something else.
 */
function pagePath(target: URL, site: URL): string | null {
  if (target.origin !== site.origin) return null;
  const path = (decoded(target.pathname) ?? '').replace(/^\/:\w:\/r(?=\/)/, '');
  const pages = `${decoded(site.pathname)?.replace(/\/$/, '') ?? ''}/SitePages/`.toLowerCase();
  const isPage = path.toLowerCase().startsWith(pages) && /^[^\\]+\.aspx$/i.test(path);
  return isPage && !path.split('/').includes('..') ? path : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
