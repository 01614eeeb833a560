/** The three ways an address can end, and what the stand-in says of itself. */
import { describe, expect, it } from '@jest/globals';
import { aScenario, withStandIn } from '../support/standin';

const scenario = aScenario([{ title: 'Nämnder', rows: [{ id: 1, values: { Title: 'A' } }] }]);
const namnder = "_api/web/lists/getByTitle('Nämnder')";

async function errorOf(answer: Response) {
  const body = (await answer.json()) as {
    'odata.error'?: { code: string; message: { lang: string; value: string } };
  };
  return [answer.status, body['odata.error']?.code, body['odata.error']?.message.value];
}

describe('what SharePoint has and the stand-in has not', () => {
  it.each([
    '_api/web/hubSiteData(false)',
    '_api/web/folders',
    '_api/site',
    `${namnder}/items(1)/versions`,
    `${namnder}/EffectiveBasePermissions`,
    '_api/web?$select=AllProperties',
    '_api/web/lists?$expand=EventReceivers',
    `${namnder}/items?$expand=FieldValuesAsText`,
    '_api/web?$format=json',
    '_vti_bin/client.svc/ProcessQuery',
  ])('%s is 501, said on a line and counted', async (path) => {
    await withStandIn({ scenario, notImplemented: 1 }, async (standIn) => {
      const [status, code, message] = await errorOf(await standIn.get(path));
      expect([status, code]).toEqual([501, '-1, LocalStandIn.NotImplemented']);
      expect(message).toMatch(/^local stand-in does not implement .*\(exists on SharePoint\)$/);
      expect(standIn.lines).toHaveLength(1);
    });
  });

  it('Atom is 501: a client that forgets Accept is told so', async () => {
    await withStandIn({ scenario, notImplemented: 1 }, async (standIn) => {
      expect((await standIn.get('_api/web', 'employee', '*/*')).status).toBe(501);
    });
  });

  it("GET on a function that only POST may call is SharePoint's 400", async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const [status, , message] = await errorOf(await standIn.get(`${namnder}/getchanges`));
      expect(status).toBe(400);
      expect(message).toContain(
        "The HTTP method 'GET' cannot be used to access the resource 'getchanges'.",
      );
    });
  });
});

describe('what it says of itself', () => {
  it('names itself a stand-in, its scenario, its people and its counters', async () => {
    await withStandIn({ scenario, notImplemented: 1 }, async (standIn) => {
      await standIn.get('_api/site');
      const said = (await (await fetch(`${standIn.origin}/__local`)).json()) as Record<
        string,
        unknown
      >;
      expect(said).toMatchObject({
        name: 'local SharePoint stand-in (REST subset)',
        scenario: { name: 'test' },
        site: standIn.siteUrl,
        counters: { notImplemented: 1 },
      });
      expect(said.people).toHaveLength(6);
    });
  });

  it('lists every route with its evidence', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const said = (await (await fetch(`${standIn.origin}/__local/coverage`)).json()) as {
        counts: Record<string, number>;
        routes: { resource: string; segment: string; evidence: string }[];
      };
      const total = Object.values(said.counts).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(said.routes.length);
      expect(said.routes).toContainEqual(
        expect.objectContaining({ resource: 'SP.Web', segment: 'lists', evidence: 'recorded' }),
      );
    });
  });
});
