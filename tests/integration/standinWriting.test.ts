/** Unmodified PnPjs writes rows and files, and reads back what SharePoint would give. */
import { describe, expect, it } from '@jest/globals';
import type { IWeb } from '@pnp/sp/webs';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/site-users';
import '@pnp/sp/batching';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const scenario = aScenario([
  { title: 'Nämnder', rows: [{ id: 1, values: { Title: 'Arbetslivsnämnden' } }] },
]);

function asRegistrar(standIn: StandInUnderTest): Promise<IWeb> {
  return standIn.web('registrar', 'AllSites.FullControl');
}

describe('rows', () => {
  it('are added with lookups, persons, choices and days, and read back so', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { lists } = await asRegistrar(standIn);
      const added = (await lists.getByTitle('Nämnder').items.add({
        Title: 'Kulturnämnden',
        Kind: 'nämnd',
        ValidFrom: '2024-01-01',
        ValidTo: '2026-06-30T22:00:00Z',
        SuccessorsId: [1],
        ManagersId: [13],
      })) as Record<string, unknown>;
      expect(added).toMatchObject({
        Id: 2,
        ValidFrom: '2023-12-31T23:00:00Z',
        ValidTo: '2026-06-30T22:00:00Z',
        SuccessorsId: [1],
        ManagersId: [13],
        ManagersStringId: ['13'],
        AuthorId: 14,
        'odata.etag': '"1"',
      });
    });
  });

  it('answer 201 with the address of the new row', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const answer = await standIn.send(
        "_api/web/lists/getByTitle('Nämnder')/items",
        'POST',
        '{"Title":"Ny"}',
      );
      expect(answer.status).toBe(201);
      expect(answer.headers.get('location')).toMatch(
        /\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(2\)$/,
      );
    });
  });

  it('are updated, recycled and deleted', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { items } = (await asRegistrar(standIn)).lists.getByTitle('Nämnder');
      const { etag } = (await items.getById(1).update({ Abbreviation: 'ALN' })) as { etag: string };
      expect(etag).toMatch(/,2"$/);
      await expect(items.getById(1).update({ Abbreviation: 'X' }, '"1"')).rejects.toThrow('[412]');
      expect(await items.getById(1).recycle()).toMatch(/^[0-9a-f-]{36}$/);
      await expect(items.getById(1)()).rejects.toThrow('Item does not exist');
      const { Id } = (await items.add({ Title: 'Ny' })) as { Id: number };
      await items.getById(Id).delete();
      expect(await items()).toEqual([]);
    });
  });

  it('never get the id of a row that is gone', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { items } = (await asRegistrar(standIn)).lists.getByTitle('Nämnder');
      await items.getById(1).delete();
      expect(await items.add({ Title: 'Ny' })).toMatchObject({ Id: 2 });
    });
  });

  it('in a batch are written in order, and what failed takes nothing back', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const [web, execute] = (await asRegistrar(standIn)).batched();
      // PnPjs takes an object once in a batch: each part gets its own.
      const add = (values: Record<string, unknown>) =>
        web.lists.getByTitle('Nämnder').items.add(values);
      const first = add({ Title: 'En' });
      const wrong = add({ Saknas: 1 }).catch((error: unknown) => String(error));
      const third = add({ Title: 'Tre' });
      await execute();
      expect(await first).toMatchObject({ Id: 2 });
      expect(await wrong).toContain("The property 'Saknas' does not exist");
      expect(await third).toMatchObject({ Id: 3 });
    });
  });

  it('with a value that a form refuses are left as they were, with status 200', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const item = (await asRegistrar(standIn)).lists.getByTitle('Nämnder').items.getById(1);
      const results = await item.validateUpdateListItem([
        { FieldName: 'Title', FieldValue: 'Ändrad' },
        { FieldName: 'ValidFrom', FieldValue: 'i morgon' },
      ]);
      expect(results.map((one) => one.HasException)).toEqual([false, true]);
      expect(await item()).toMatchObject({ Title: 'Arbetslivsnämnden' });
      await item.validateUpdateListItem([
        { FieldName: 'ValidFrom', FieldValue: '2015-01-01' },
        {
          FieldName: 'Managers',
          FieldValue: '[{"Key":"i:0#.f|membership|anders.arbetsliv@contoso.example"}]',
        },
      ]);
      expect(await item()).toMatchObject({ ValidFrom: '2014-12-31T23:00:00Z', ManagersId: [12] });
    });
  });
});

describe('files', () => {
  const library = '/sites/styrdokument/Styrdokument';

  async function uploaded(
    standIn: StandInUnderTest,
    name: string,
    words: string,
    overwrite = false,
  ) {
    const folder = (await asRegistrar(standIn)).getFolderByServerRelativePath(library);
    return folder.files.addUsingPath(name, words, { Overwrite: overwrite });
  }

  it('keep å, quote, percent and hash in their names, and their bytes', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const name = "Bror's åtgärder 100 % #1.txt";
      await uploaded(standIn, name, 'innehåll');
      const web = await standIn.web('employee');
      const file = web.getFileByServerRelativePath(`${library}/${name}`);
      expect(await file.getText()).toBe('innehåll');
      expect(await file()).toMatchObject({ Name: name, Length: '9', UIVersionLabel: '1.0' });
    });
  });

  it('are read by id as well', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { UniqueId } = await uploaded(standIn, 'a.txt', 'abc');
      const bytes = await (await standIn.web('employee')).getFileById(UniqueId).getBuffer();
      expect(Buffer.from(bytes).toString()).toBe('abc');
    });
  });

  it('keep what was before as an earlier version', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await uploaded(standIn, 'a.txt', 'första');
      await expect(uploaded(standIn, 'a.txt', 'andra')).rejects.toThrow('already exists');
      const { UniqueId, UIVersionLabel } = await uploaded(standIn, 'a.txt', 'andra', true);
      expect(UIVersionLabel).toBe('2.0');
      const file = (await standIn.web('employee')).getFileById(UniqueId);
      const versions = await file.versions<{ ID: number; VersionLabel: string; Size: number }[]>();
      expect(versions.map(({ ID, VersionLabel, Size }) => [ID, VersionLabel, Size])).toEqual([
        [512, '1.0', 7],
      ]);
      expect(await file.versions.getById(512).getText()).toBe('första');
      expect(await file.getText()).toBe('andra');
    });
  });

  it("get their columns through the row of the file, whose times there are the site's clock", async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { UniqueId } = await uploaded(standIn, 'a.txt', 'abc');
      const file = (await asRegistrar(standIn)).getFileById(UniqueId);
      const item = await file.getItem();
      await item.update({ Title: 'Policyn', ValidFrom: '2024-07-01', Subject: ['Personal'] });
      expect(await file.listItemAllFields()).toMatchObject({
        Title: 'Policyn',
        ValidFrom: '2024-07-01T00:00:00',
      });
      const { items } = (await asRegistrar(standIn)).lists.getByTitle('Styrdokument');
      expect(await items.select('Title', 'ValidFrom', 'Subject', 'FileLeafRef')()).toMatchObject([
        {
          Title: 'Policyn',
          ValidFrom: '2024-06-30T22:00:00Z',
          Subject: ['Personal'],
          FileLeafRef: 'a.txt',
        },
      ]);
    });
  });

  it('are replaced in place, and removed', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { UniqueId } = await uploaded(standIn, 'a.txt', 'abc');
      const file = (await asRegistrar(standIn)).getFileById(UniqueId);
      await file.setContent('abcd');
      expect(await file()).toMatchObject({ Length: '4', UIVersionLabel: '2.0' });
      await file.delete();
      await expect(file()).rejects.toThrow('does not exist');
    });
  });
});
