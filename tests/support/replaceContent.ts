/** Edits a document in a running stand-in, as someone who saves a file in the library does. */
import type { StandIn } from '../../src/standin/server';

/**
 * What was there becomes an earlier version, as SharePoint does: `PUT …/$value` as the registrar. Also a page's
 * canvas can be edited, see `replaceCanvas`, and the words that a row keeps, see `storeWords`.
 *
 * @param address the file below the site: "Styrdokument/Finanspolicy (exempel).docx"
 */
export async function replaceContent(
  standIn: StandIn,
  address: string,
  bytes: Uint8Array,
): Promise<void> {
  await write(standIn, `${fileAt(standIn, address)}/$value`, 'PUT', bytes);
}

/** Writes a page's text anew: its row's CanvasContent1. */
export async function replaceCanvas(
  standIn: StandIn,
  address: string,
  canvas: string,
): Promise<void> {
  const body = new TextEncoder().encode(JSON.stringify({ CanvasContent1: canvas }));
  await write(standIn, `${fileAt(standIn, address)}/listItemAllFields`, 'MERGE', body);
}

/**
 * Stores a document's plain text in its row, as an import does, so that the register can be held against it. The words
 * count as read from the content that the file has now.
 */
export async function storeWords(
  standIn: StandIn,
  address: string,
  plainText: string,
): Promise<void> {
  const file = fileAt(standIn, address);
  const tag = await asked(standIn, `${file}?$select=ContentTag`, { method: 'GET' });
  const { ContentTag } = (await tag.json()) as { ContentTag: string };
  const body = JSON.stringify({ PlainText: plainText, PlainTextOf: ContentTag });
  await write(standIn, `${file}/listItemAllFields`, 'MERGE', new TextEncoder().encode(body));
}

function fileAt({ siteUrl }: StandIn, address: string): string {
  const path = `${new URL(siteUrl).pathname}/${address}`.replaceAll("'", "''");
  return `getFileByServerRelativePath(decodedurl='${encodeURIComponent(path)}')`;
}

async function write(
  standIn: StandIn,
  resource: string,
  method: string,
  body: Uint8Array,
): Promise<void> {
  const answer = await asked(standIn, resource, {
    method: 'POST',
    headers: { 'X-HTTP-Method': method, 'If-Match': '*' },
    body: new Uint8Array(body),
  });
  if (answer.status !== 204) throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** Of the stand-in's own address: the site's may be one that only a tested browser knows. */
async function asked(
  { origin, siteUrl }: StandIn,
  resource: string,
  {
    headers,
    ...init
  }: Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string> },
): Promise<Response> {
  const scope = 'AllSites.FullControl';
  const token = await fetch(`${origin}/__local/token?person=registrar&scope=${scope}`);
  return fetch(`${origin}${new URL(siteUrl).pathname}/_api/web/${resource}`, {
    ...init,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await token.text()}`,
      ...headers,
    },
  });
}
