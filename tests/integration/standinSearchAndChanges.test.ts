/** Search and the change log, as PnPjs meets them. */
import { describe, expect, it } from '@jest/globals';
import { Search } from '@pnp/sp/search';
import type { ISearchQuery } from '@pnp/sp/search';
import type { PersonKey } from '../../src/standin/people';
import type { ScenarioRow } from '../../src/standin/scenario';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const bytes = () => new TextEncoder().encode('x');
const policy = 'Policyn gäller allt internationellt arbete i kommunens nämnder och bolag.';

function document(
  id: number,
  title: string,
  text: string,
  more: Partial<ScenarioRow> = {},
): ScenarioRow {
  return {
    id,
    values: { Title: title, PlainText: text },
    file: { name: `${id}.docx`, bytes },
    ...more,
  };
}

const scenario = aScenario([
  {
    title: 'Styrdokument',
    rows: [
      document(1, 'Internationell policy', policy),
      document(2, 'Internationell policy (kopia)', policy),
      document(3, 'Tillgänglighetspolicy', 'Alla ska kunna delta.', { readers: ['employee'] }),
    ],
  },
]);

async function search(
  standIn: StandInUnderTest,
  query: ISearchQuery,
  person: PersonKey = 'employee',
) {
  const web = await standIn.web(person);
  return Search([web, standIn.siteUrl])({ TrimDuplicates: false, ...query });
}

describe('search', () => {
  it.each([
    ['internationellt', ['1.docx', '2.docx']],
    ['"internationellt arbete"', ['1.docx', '2.docx']],
    ['"arbete internationellt"', []],
    ['tillgäng*', ['3.docx']],
    ['Title:tillgänglighetspolicy', ['3.docx']],
    ['policy NOT kopia', ['1.docx']],
    ['delta OR kopia', ['2.docx', '3.docx']],
    ['IsDocument:1 FileExtension:docx', ['1.docx', '2.docx', '3.docx']],
  ])('%s finds %j', async (Querytext, names) => {
    await withStandIn({ scenario }, async (standIn) => {
      const found = await search(standIn, { Querytext, SelectProperties: ['Filename'] });
      const files = found.PrimarySearchResults.map(
        (row) => (row as Record<string, unknown>).Filename,
      );
      expect(files.sort()).toEqual(names);
      expect(found.TotalRows).toBe(names.length);
    });
  });

  it('marks the hits in the summary', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const found = await search(standIn, {
        Querytext: 'nämnder',
        SelectProperties: ['HitHighlightedSummary'],
      });
      expect(found.PrimarySearchResults[0]?.HitHighlightedSummary).toContain(
        'kommunens <c0>nämnder</c0> och bolag',
      );
    });
  });

  it('hides near-identical documents unless TrimDuplicates is false', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const found = await search(standIn, { Querytext: 'internationellt', TrimDuplicates: true });
      expect([found.TotalRows, found.TotalRowsIncludingDuplicates]).toEqual([1, 2]);
    });
  });

  it('finds only what the person may read', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      expect((await search(standIn, { Querytext: 'delta' }, 'partAccess')).TotalRows).toBe(0);
    });
  });

  it('is 501 for KQL that the stand-in does not know, naming the token', async () => {
    await withStandIn({ scenario, notImplemented: 1 }, async (standIn) => {
      await expect(search(standIn, { Querytext: 'a NEAR b' })).rejects.toThrow("KQL 'NEAR'");
    });
  });
});

describe('the changes of a list', () => {
  it('are adds, updates and deletes since the token that the list gave before', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const list = (await standIn.web('registrar', 'AllSites.FullControl')).lists.getByTitle(
        'Nämnder',
      );
      const { CurrentChangeToken } = await list.select('CurrentChangeToken')<{
        CurrentChangeToken: { StringValue: string };
      }>();
      const { Id } = (await list.items.add({ Title: 'Ny' })) as { Id: number };
      await list.items.getById(Id).update({ Title: 'Nyare' });
      await list.items.getById(Id).delete();
      const changes = (await list.getChanges({
        Item: true,
        Add: true,
        Update: true,
        DeleteObject: true,
        ChangeTokenStart: CurrentChangeToken,
      })) as unknown as { ChangeType: number; ItemId: number }[];
      expect(changes.map((change) => [change.ChangeType, change.ItemId])).toEqual([
        [1, Id],
        [2, Id],
        [3, Id],
      ]);
    });
  });

  it('show in LastItemModifiedDate, LastItemDeletedDate and ItemCount', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const list = (await standIn.web('registrar', 'AllSites.FullControl')).lists.getByTitle(
        'Nämnder',
      );
      const probe = () => list.select('LastItemModifiedDate', 'LastItemDeletedDate', 'ItemCount')();
      const before = await probe();
      const { Id } = (await list.items.add({ Title: 'Ny' })) as { Id: number };
      expect((await probe()).ItemCount).toBe(1);
      expect((await probe()).LastItemModifiedDate > before.LastItemModifiedDate).toBe(true);
      await list.items.getById(Id).delete();
      expect((await probe()).LastItemDeletedDate > before.LastItemDeletedDate).toBe(true);
    });
  });

  it('since a token of another age are refused', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const list = (await standIn.web('employee')).lists.getByTitle('Nämnder');
      const { Id } = await list.select('Id')();
      const StringValue = `1;3;${Id};637751585134200000;612511047`;
      const changes = list.getChanges({ Item: true, Add: true, ChangeTokenStart: { StringValue } });
      await expect(changes).rejects.toThrow('before the start of the current change log');
    });
  });
});
