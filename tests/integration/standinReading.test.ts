/** Unmodified PnPjs reads the stand-in: lists, items, paging, expands, files and batches. */
import { describe, expect, it } from '@jest/globals';
import '@pnp/sp/fields';
import '@pnp/sp/files/web';
import '@pnp/sp/files/folder';
import '@pnp/sp/files/item';
import '@pnp/sp/site-users/web';
import { createBatch } from '@pnp/sp/batching';
import { aScenario, withStandIn } from '../support/standin';

const committees = {
  title: 'Nämnder',
  rows: [
    {
      id: 1,
      values: {
        Title: 'Arbetsmarknads- och trafiknämnden',
        ValidTo: '2014-12-31',
        Successors: [2],
      },
    },
    {
      id: 2,
      values: { Title: 'Arbetslivsnämnden', ValidFrom: '2015-07-01', Managers: ['managerWork'] },
    },
  ],
};

describe('PnPjs against the stand-in', () => {
  it('reads rows with a day as the UTC instant of midnight in Stockholm, winter and summer', async () => {
    await withStandIn({ scenario: aScenario([committees]) }, async (standIn) => {
      const web = await standIn.web('employee');
      const rows = await web.lists.getByTitle('Nämnder').items.select('Id', 'ValidFrom', 'ValidTo')<
        Record<string, unknown>[]
      >();
      expect(rows.map((row) => [row.ValidFrom, row.ValidTo])).toEqual([
        [null, '2014-12-30T23:00:00Z'],
        ['2015-06-30T22:00:00Z', null],
      ]);
    });
  });

  it('follows the next link to every row', async () => {
    await withStandIn({ scenario: aScenario([committees]) }, async (standIn) => {
      const web = await standIn.web('employee');
      const seen: number[] = [];
      for await (const page of web.lists.getByTitle('Nämnder').items.select('Id').top(1))
        seen.push(...(page as { Id: number }[]).map((row) => row.Id));
      expect(seen).toEqual([1, 2]);
    });
  });

  it('expands lookups and persons to what was selected of them', async () => {
    await withStandIn({ scenario: aScenario([committees]) }, async (standIn) => {
      const web = await standIn.web('employee');
      const rows = await web.lists
        .getByTitle('Nämnder')
        .items.select('Id', 'Successors/Title', 'Managers/EMail')
        .expand('Successors', 'Managers')<
        { Successors: { Title: string }[]; Managers: { EMail: string }[] }[]
      >();
      expect(rows[0]?.Successors.map((one) => one.Title)).toEqual(['Arbetslivsnämnden']);
      expect(rows[1]?.Managers.map((one) => one.EMail)).toEqual([
        'anders.arbetsliv@contoso.example',
      ]);
    });
  });

  it('reads two lists and the current user in one batch', async () => {
    await withStandIn({ scenario: aScenario([committees]) }, async (standIn) => {
      const web = await standIn.web('managerWork');
      const [batched, execute] = createBatch(web);
      web.using(batched);
      const lists = web.lists.select('Title')<{ Title: string }[]>();
      const me = web.currentUser<{ Email: string }>();
      const missing = web.lists
        .getByTitle('Finns inte')()
        .catch((error: unknown) => error);
      await execute();
      expect((await lists).map((list) => list.Title)).toContain('Ansvar');
      expect((await me).Email).toBe('anders.arbetsliv@contoso.example');
      expect(String(await missing)).toContain("List 'Finns inte' does not exist at site with URL");
    });
  });
});
