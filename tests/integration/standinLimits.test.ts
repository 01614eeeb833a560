/** SharePoint's own limits, kept: the stand-in is never kinder. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ScenarioRow } from '../../src/standin/scenario';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

interface Page {
  readonly value: { readonly Id: number; readonly Title: string }[];
  readonly 'odata.nextLink'?: string;
}

const ansvar = "_api/web/lists/getByTitle('Ansvar')/items";

function manyRows(count: number): ScenarioRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    values: { Title: `Ansvar ${String((index * 7919) % count).padStart(5, '0')}`, Kind: 'ansvar' },
  }));
}

function siteWith(count: number) {
  return { scenario: aScenario([{ title: 'Ansvar', rows: manyRows(count) }]) };
}

async function page(standIn: StandInUnderTest, query: string): Promise<Page> {
  const answer = await standIn.get(`${ansvar}${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Page;
}

async function refusal(standIn: StandInUnderTest, path: string) {
  const answer = await standIn.get(path);
  const body = (await answer.json()) as {
    'odata.error': { code: string; message: { value: string } };
  };
  const { code, message } = body['odata.error'];
  return { status: answer.status, code, message: message.value };
}

describe('pages of a list', () => {
  it('hold a hundred rows unless $top says otherwise', async () => {
    await withStandIn(siteWith(150), async (standIn) => {
      expect((await page(standIn, '')).value).toHaveLength(100);
      expect((await page(standIn, '?$top=130')).value).toHaveLength(130);
    });
  });

  it('ignore $skip and echo it in the next link, in the literal form that was recorded', async () => {
    await withStandIn(siteWith(5), async (standIn) => {
      const first = await page(standIn, '?$select=Id,Title&$top=2&$skip=4');
      expect(first.value.map((row) => row.Id)).toEqual([1, 2]);
      const list = (await (await standIn.get("_api/web/lists/getByTitle('Ansvar')")).json()) as {
        Id: string;
      };
      expect(first['odata.nextLink']).toBe(
        `${standIn.siteUrl}/_api/web/lists(guid%27${list.Id}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Id%2cTitle&%24top=2&%24skip=4`,
      );
    });
  });

  it('begin after the row id of a $skiptoken, which is no count', async () => {
    await withStandIn(siteWith(5), async (standIn) => {
      const token = encodeURIComponent('Paged=TRUE&p_ID=3');
      expect((await page(standIn, `?$skiptoken=${token}`)).value.map((row) => row.Id)).toEqual([
        4, 5,
      ]);
    });
  });

  it('give every row exactly once, whatever the size and the order', async () => {
    await withStandIn(siteWith(37), async (standIn) => {
      const sizes = fc.integer({ min: 1, max: 40 });
      const orders = fc.constantFrom(
        '',
        '&$orderby=Title',
        '&$orderby=Title desc',
        '&$orderby=Kind,Id desc',
        '&$orderby=ID desc',
        '&$orderby=Modified',
      );
      await fc.assert(
        fc.asyncProperty(sizes, orders, async (size, order) => {
          const seen: number[] = [];
          let next: string | undefined = `${ansvar}?$select=Id&$top=${size}${order}`;
          while (next !== undefined) {
            const found: Page = (await (await standIn.get(next)).json()) as Page;
            seen.push(...found.value.map((row) => row.Id));
            next = found['odata.nextLink']?.slice(standIn.siteUrl.length + 1);
          }
          expect(seen.toSorted((a, b) => a - b)).toEqual(manyRows(37).map((row) => row.id));
        }),
        { numRuns: 25 },
      );
    });
  });
});

describe('the list view threshold of 5000 rows', () => {
  it('counts rows scanned: a filter or an order without an index is refused whatever $top says', async () => {
    await withStandIn(siteWith(5001), async (standIn) => {
      const refused = {
        status: 500,
        code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      };
      expect(await refusal(standIn, `${ansvar}?$filter=Title eq 'a'&$top=1`)).toMatchObject(
        refused,
      );
      expect(await refusal(standIn, `${ansvar}?$orderby=Title&$top=1`)).toMatchObject(refused);
      expect(await refusal(standIn, `${ansvar}?$filter=Id gt 0&$top=1`)).toMatchObject(refused);
      expect(await refusal(standIn, `${ansvar}?$top=5001`)).toMatchObject(refused);
    });
  });

  it('lets pages by id and filters on indexed columns through', async () => {
    await withStandIn(siteWith(5001), async (standIn) => {
      expect((await page(standIn, '?$top=5000&$select=Id')).value).toHaveLength(5000);
      expect((await page(standIn, '?$filter=Id gt 4990')).value).toHaveLength(11);
      expect(
        (await page(standIn, "?$filter=ValidTo eq '2020-01-01T00:00:00Z'")).value,
      ).toHaveLength(0);
    });
  });
});
