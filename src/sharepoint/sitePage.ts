/** Reads the text of a page on the site, asked for as itself or through a link file in the library. */
import { SPQueryable } from '@pnp/sp';
import * as v from 'valibot';
import { isSitePage, type DocumentFile, type SitePage } from '../domain/policyDocument';
import { DocumentRefused } from '../domain/textDocument';
import { field, integer, readAnswer } from './checkedAnswer';
import { text } from './fieldValue';
import { readFile } from './fileReader';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

/** Throws SourceFailure; DocumentRefused when the link leads to anything but a page of this site. */
export async function readPage(
  connection: SiteConnection,
  file: DocumentFile,
  signal: AbortSignal,
): Promise<SitePage> {
  if (!isSitePage(file)) throw new TypeError(`${file.name} is no page`);
  const address = file.name.toLowerCase().endsWith('.url')
    ? await linkedPage(connection, file, signal)
    : `getFileById('${encodeURIComponent(file.uniqueId)}')`;
  try {
    const question = SPQueryable(connection.site(signal).web, `${address}/listItemAllFields`);
    const answer = await question.select(...Object.keys(pageItem.entries))<unknown>();
    const { Title, CanvasContent1, UniqueId, owshiddenversion } = readAnswer(pageItem, answer);
    return {
      title: Title,
      canvasContent: CanvasContent1,
      contentVersion: `${UniqueId},${owshiddenversion}`,
    };
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, file.name);
  }
}

/** A page's text is a column, so it is the row's number that tells whether it is the same; it comes with the text. */
const pageItem = v.object({
  Title: field(text),
  /** Never among the columns that come unasked. */
  CanvasContent1: v.nullable(v.string()),
  UniqueId: v.pipe(v.string(), v.uuid()),
  owshiddenversion: integer,
});

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
