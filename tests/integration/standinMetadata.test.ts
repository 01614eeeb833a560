/** The same answers in each level of metadata that Accept can ask for. */
import { describe, expect, it } from '@jest/globals';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const scenario = aScenario([
  {
    title: 'Nämnder',
    rows: [
      { id: 1, values: { Title: 'A', Successors: [2] } },
      { id: 2, values: { Title: 'B' } },
    ],
  },
]);
const onePage =
  "_api/web/lists/getByTitle('Nämnder')/items?$select=Title,Successors/Title&$expand=Successors&$top=1";

interface Ids {
  readonly list: string;
  readonly row: string;
}

async function read(standIn: StandInUnderTest, path: string, accept: string) {
  const answer = await standIn.get(path, 'employee', accept);
  return {
    type: answer.headers.get('content-type'),
    body: (await answer.json()) as Record<string, unknown>,
  };
}

async function ids(standIn: StandInUnderTest): Promise<Ids> {
  const none = 'application/json;odata=nometadata';
  const list = await read(standIn, "_api/web/lists/getByTitle('Nämnder')", none);
  const row = await read(standIn, "_api/web/lists/getByTitle('Nämnder')/items(1)", none);
  return { list: String(list.body.Id), row: String(row.body.GUID) };
}

function next({ siteUrl }: StandInUnderTest, { list }: Ids): string {
  return `${siteUrl}/_api/web/lists(guid%27${list}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24select=Title%2cSuccessors%2fTitle&%24expand=Successors&%24top=1`;
}

describe('a page of items', () => {
  it('is minimal by default: type, bare guid, tag and edit link on each row', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const known = await ids(standIn);
      const { type, body } = await read(standIn, onePage, 'application/json');
      const editLink = `Web/Lists(guid'${known.list}')/Items(1)`;
      expect(type).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
      expect(body).toEqual({
        'odata.metadata': `${standIn.siteUrl}/_api/$metadata#SP.ListData.NamnderListItems&$select=Title,Successors/Title`,
        value: [
          {
            'odata.type': 'SP.Data.NamnderListItem',
            'odata.id': known.row,
            'odata.etag': '"1"',
            'odata.editLink': editLink,
            Title: 'A',
            'Successors@odata.navigationLinkUrl': `${editLink}/Successors`,
            Successors: [
              expect.objectContaining({ 'odata.type': 'SP.Data.NamnderListItem', Title: 'B' }),
            ],
          },
        ],
        'odata.nextLink': next(standIn, known),
      });
    });
  });

  it('has no metadata but the next link under nometadata', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { body } = await read(standIn, onePage, 'application/json;odata=nometadata');
      expect(body).toEqual({
        value: [{ Title: 'A', Successors: [{ Title: 'B' }] }],
        'odata.nextLink': next(standIn, await ids(standIn)),
      });
    });
  });

  it('is wrapped in d under verbose, collections in results', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const known = await ids(standIn);
      const { body } = await read(standIn, onePage, 'application/json;odata=verbose');
      const uri = `${standIn.siteUrl}/_api/Web/Lists(guid'${known.list}')/Items(1)`;
      expect(body).toMatchObject({
        d: {
          results: [
            {
              __metadata: { id: uri, uri, etag: '"1"', type: 'SP.Data.NamnderListItem' },
              Title: 'A',
              Successors: { results: [{ Title: 'B' }] },
            },
          ],
          __next: next(standIn, known),
        },
      });
    });
  });

  it('has its next link under another name in OData v4, which PnPjs does not follow', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const link = next(standIn, await ids(standIn));
      const none = await read(standIn, onePage, 'application/json;odata.metadata=none');
      expect(none.body).toEqual({
        value: [{ Title: 'A', Successors: [{ Title: 'B' }] }],
        '@odata.nextLink': link,
      });
      const minimal = await read(standIn, onePage, 'application/json;odata.metadata=minimal');
      expect(minimal.body).toMatchObject({
        '@odata.context': expect.stringContaining('#SP.ListData.NamnderListItems'),
        value: [{ '@odata.type': '#SP.Data.NamnderListItem', '@odata.etag': '"1"' }],
      });
    });
  });
});

describe('single objects', () => {
  it('point at their element, and carry absolute ids', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { body } = await read(standIn, '_api/web?$select=Title', 'application/json');
      expect(body).toEqual({
        'odata.metadata': `${standIn.siteUrl}/_api/$metadata#SP.ApiData.Webs/@Element&$select=Title`,
        'odata.type': 'SP.Web',
        'odata.id': `${standIn.siteUrl}/_api/Web`,
        'odata.editLink': 'Web',
        Title: 'Styrdokument',
      });
    });
  });

  it('give a navigation that is selected but not expanded as a link alone', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { body } = await read(
        standIn,
        "_api/web/lists/getByTitle('Ansvar')?$select=RootFolder",
        'application/json',
      );
      expect(Object.keys(body)).toContain('RootFolder@odata.navigationLinkUrl');
      expect(Object.keys(body)).not.toContain('RootFolder');
    });
  });

  it('are reached again through their own edit links', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      for (const path of [
        "_api/web/lists/getByTitle('Nämnder')",
        "_api/web/lists/getByTitle('Nämnder')/items(1)",
        "_api/web/lists/getByTitle('Nämnder')/fields/getByTitle('Namn')",
        "_api/web/lists/getByTitle('Nämnder')/defaultView",
        "_api/web/lists/getByTitle('Documents')/rootFolder",
        "_api/web/lists/getByTitle('Documents')/items(1)/file",
        '_api/web/currentuser',
      ]) {
        const { body } = await read(standIn, path, 'application/json');
        const again = await read(
          standIn,
          `_api/${String(body['odata.editLink'])}`,
          'application/json',
        );
        expect(again.body['odata.id']).toBe(body['odata.id']);
      }
    });
  });

  it('of lists can be read with folder, columns and views in one request', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { body } = await read(
        standIn,
        '_api/web/lists?$select=Title,RootFolder/ServerRelativeUrl,Fields/InternalName,Views/Title&$expand=RootFolder,Fields,Views',
        'application/json;odata=nometadata',
      );
      expect(body.value).toContainEqual({
        Title: 'Mål',
        RootFolder: { ServerRelativeUrl: '/sites/styrdokument/Lists/Mal' },
        Fields: expect.arrayContaining([{ InternalName: 'ParentGoal' }]),
        Views: expect.arrayContaining([{ Title: 'Alla mål' }]),
      });
    });
  });

  it('contextinfo has both forms', async () => {
    await withStandIn({}, async (standIn) => {
      const post = async (Accept: string) =>
        (await (await standIn.send('_api/contextinfo', 'POST', '', { Accept })).json()) as unknown;
      const web = { FormDigestTimeoutSeconds: 1800, WebFullUrl: standIn.siteUrl };
      expect(await post('application/json')).toMatchObject({
        ...web,
        SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      });
      expect(await post('application/json;odata=verbose')).toMatchObject({
        d: {
          GetContextWebInformation: {
            ...web,
            SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] },
          },
        },
      });
    });
  });
});
