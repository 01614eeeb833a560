/** Stores a document's plain text in its row, as an import does, so that the register can be held against it. */
import type { StandIn } from '../../src/standin/server';

/** `address`: the file below the site. The words count as read from the content that the file has now. */
export async function storeWords(
  { origin, siteUrl }: StandIn,
  address: string,
  plainText: string,
): Promise<void> {
  const site = `${origin}${new URL(siteUrl).pathname}`;
  const path = `${new URL(siteUrl).pathname}/${address}`.replaceAll("'", "''");
  const file = `${site}/_api/web/getFileByServerRelativePath(decodedurl='${encodeURIComponent(path)}')`;
  const scope = 'AllSites.FullControl';
  const token = await fetch(`${origin}/__local/token?person=registrar&scope=${scope}`);
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    Authorization: `Bearer ${await token.text()}`,
  };
  const tag = (await (await fetch(`${file}?$select=ContentTag`, { headers })).json()) as {
    ContentTag: string;
  };
  const answer = await fetch(`${file}/listItemAllFields`, {
    method: 'POST',
    headers: { ...headers, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    body: JSON.stringify({ PlainText: plainText, PlainTextOf: tag.ContentTag }),
  });
  if (answer.status !== 204) throw new Error(`${answer.status}: ${await answer.text()}`);
}
