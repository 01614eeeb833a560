/** SharePoint's errors, word for word. */
import { describe, expect, it } from '@jest/globals';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const scenario = aScenario([{ title: 'Nämnder', rows: [{ id: 1, values: { Title: 'A' } }] }]);
const namnder = "_api/web/lists/getByTitle('Nämnder')";

async function errorOf(answer: Response) {
  const body = (await answer.json()) as {
    'odata.error'?: { code: string; message: { lang: string; value: string } };
  };
  return [answer.status, body['odata.error']?.code, body['odata.error']?.message.value];
}

const argument = '-2147024809, System.ArgumentException';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

describe('reading what is not there', () => {
  it.each([
    [
      "_api/web/lists/getByTitle('X')",
      404,
      '-1, System.ArgumentException',
      "List 'X' does not exist at site with URL 'SITE'.",
    ],
    [
      "_api/web/lists('00000000-0000-0000-0000-000000000001')",
      404,
      '-2130575322, Microsoft.SharePoint.SPException',
      'List does not exist.\n\nThe page you selected contains a list that does not exist. It may have been deleted by another user.',
    ],
    [
      `${namnder}/items(99)`,
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.',
    ],
    [
      "_api/web/getFileByServerRelativePath(decodedUrl='/sites/styrdokument/x.txt')",
      404,
      '-2130575338, Microsoft.SharePoint.SPException',
      'The file /sites/styrdokument/x.txt does not exist.',
    ],
    [
      "_api/web/getFolderByServerRelativePath(decodedUrl='Saknas')",
      404,
      '-2147024894, System.IO.FileNotFoundException',
      'File Not Found.',
    ],
    [
      "_api/web/getFileByServerRelativePath(decodedUrl='/sites/annan/x.txt')",
      400,
      argument,
      'Server relative urls must start with SPWeb.ServerRelativeUrl',
    ],
    [
      '_api/web/foo',
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      'Cannot find resource for the request SP.RequestContext.current/web/foo/.',
    ],
    [
      '_api/foo',
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      'Cannot find resource for the request foo.',
    ],
    [
      `${namnder}/items?$select=Saknas`,
      400,
      invalidQuery,
      "The field or property 'Saknas' does not exist.",
    ],
    [
      '_api/web/lists?$select=Saknas',
      400,
      invalidQuery,
      "The field or property 'Saknas' does not exist.",
    ],
    [
      `${namnder}/items?$filter=contains(Title,'a')`,
      400,
      invalidQuery,
      `The expression "contains(Title,'a')" is not valid.`,
    ],
    [
      `${namnder}/items?$count=true`,
      400,
      invalidQuery,
      "The query option '$count' is not supported.",
    ],
  ])('%s is %i', async (path, status, code, message) => {
    await withStandIn({ scenario }, async (standIn) => {
      const expected = message.replace('SITE', standIn.siteUrl);
      expect(await errorOf(await standIn.get(path))).toEqual([status, code, expected]);
    });
  });

  it('a missing column is 400 and names the list', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const [status, code, message] = await errorOf(
        await standIn.get(`${namnder}/fields/getByInternalNameOrTitle('Saknas')`),
      );
      expect([status, code]).toEqual([400, argument]);
      expect(message).toMatch(
        /^Invalid field name. \{[0-9a-f-]{36}\} \/sites\/styrdokument\/Lists\/Namnder$/,
      );
    });
  });
});

describe('writing what cannot be', () => {
  const create = (standIn: StandInUnderTest, path: string, body: unknown) =>
    standIn.send(path, 'POST', typeof body === 'string' ? body : JSON.stringify(body));

  it.each([
    [
      `${namnder}/items`,
      '{"Title":',
      400,
      invalidQuery,
      'Invalid JSON. A token was not recognized in the JSON content.',
    ],
    [
      `${namnder}/items`,
      { Saknas: 1 },
      400,
      invalidQuery,
      "The property 'Saknas' does not exist on type 'SP.Data.NamnderListItem'. Make sure to only use property names that are defined by the type.",
    ],
    [
      `${namnder}/items`,
      { ValidFrom: 'i morgon' },
      400,
      invalidQuery,
      "Cannot convert a primitive value to the expected type 'Edm.DateTime'. See the inner exception for more details.",
    ],
    [
      `${namnder}/items`,
      { SuccessorsId: { results: [1] } },
      400,
      invalidQuery,
      "An unexpected 'StartObject' node was found when reading from the JSON reader. A 'StartArray' node was expected.",
    ],
    [
      '_api/web/lists',
      { Title: 'nämnder', BaseTemplate: 100 },
      500,
      '-2130575342, Microsoft.SharePoint.SPException',
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    ],
    [
      '_api/web/lists',
      { Title: 'Ny', BaseTemplate: 100, Hittepå: 1 },
      400,
      invalidQuery,
      "The property 'Hittepå' does not exist on type 'SP.List'. Make sure to only use property names that are defined by the type.",
    ],
    [
      '_api/web/ensureuser',
      { logonName: 'ingen@contoso.example' },
      400,
      '-2146232832, Microsoft.SharePoint.SPException',
      'The specified user ingen@contoso.example could not be found.',
    ],
    [
      "_api/web/lists/getByTitle('Documents')/rootFolder/files/AddUsingPath(decodedurl='Las mig.txt')",
      'x',
      400,
      '-2130575257, Microsoft.SharePoint.SPException',
      'A file with the name /sites/styrdokument/Shared Documents/Las mig.txt already exists.',
    ],
  ])('POST %s with %j is %i', async (path, body, status, code, message) => {
    await withStandIn({ scenario }, async (standIn) => {
      expect(await errorOf(await create(standIn, path, body))).toEqual([status, code, message]);
    });
  });

  it('over a newer version is 412 and names both tags; a missing If-Match too', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const merge = (tag: Record<string, string>) =>
        standIn.send(`${namnder}/items(1)`, 'POST', '{"Title":"B"}', {
          'X-HTTP-Method': 'MERGE',
          ...tag,
        });
      const [status, code, message] = await errorOf(await merge({ 'If-Match': '"8"' }));
      expect([status, code]).toEqual([
        412,
        '-1, Microsoft.SharePoint.Client.ClientServiceException',
      ]);
      expect(message).toMatch(
        /^The request ETag value '"8"' does not match the object's ETag value '"[0-9a-f-]{36},1"'\.$/,
      );
      expect((await merge({})).status).toBe(412);
      const saved = await merge({ 'If-Match': '"1"' });
      expect([saved.status, await saved.text()]).toEqual([204, '']);
      expect(saved.headers.get('etag')).toMatch(/,2"$/);
    });
  });
});

describe('the form of an error follows Accept', () => {
  it.each([
    ['application/json;odata=nometadata', ['odata.error', 'message', 'value']],
    ['application/json;odata=verbose', ['error', 'message', 'value']],
    ['application/json;odata.metadata=none', ['error', 'message']],
  ])('%s', async (accept, path) => {
    await withStandIn({ scenario }, async (standIn) => {
      let body: unknown = await (await standIn.get('_api/foo', 'employee', accept)).json();
      for (const key of path) body = (body as Record<string, unknown>)[key];
      expect(body).toBe('Cannot find resource for the request foo.');
    });
  });
});
