/** The stand-in's pages: a row with a canvas that must be asked for by name, and a file. */
import { describe, expect, it } from '@jest/globals';
import type { PersonKey } from '../../src/standin/people';
import { replaceCanvas } from '../support/replaceContent';
import { aScenario, withStandIn, type StandInUnderTest } from '../support/standin';

const canvas =
  '<div><div data-sp-canvascontrol=""><div data-sp-rte=""><p>Mål &amp; mått</p></div></div></div>';
const readers: readonly PersonKey[] = ['registrar'];
const scenario = aScenario([], {
  pages: [
    { id: 1, name: 'Policy.aspx', title: 'Policy', canvas: () => canvas },
    { id: 2, name: 'Dold.aspx', title: 'Dold', canvas: () => '<p>x</p>', readers },
  ],
});
const items = "_api/web/lists/getByTitle('Webbplatssidor')/items";
const fileAt = (name: string) =>
  `_api/web/getFileByServerRelativePath(decodedurl='/sites/styrdokument/SitePages/${name}')`;

async function json(standIn: StandInUnderTest, path: string, person?: PersonKey) {
  const answer = await standIn.get(path, person, 'application/json;odata=nometadata');
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('a page', () => {
  it('has its canvas when $select names it, in its row and through its file', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      for (const path of [`${items}(1)`, `${fileAt('Policy.aspx')}/listItemAllFields`]) {
        const named = await json(standIn, `${path}?$select=Title,CanvasContent1`);
        expect(named.body).toEqual({ Title: 'Policy', CanvasContent1: canvas });
      }
    });
  });

  it('has no canvas when all columns are asked for without names', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      for (const query of ['', '?$select=*']) {
        const { body } = await json(standIn, `${items}(1)${query}`);
        expect(body).toMatchObject({ Title: 'Policy' });
        expect(Object.keys(body)).not.toContain('CanvasContent1');
      }
    });
  });

  it("is of SharePoint's type for pages, in a library of its template", async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const list = await json(standIn, "_api/web/lists/getByTitle('Webbplatssidor')");
      expect(list.body).toMatchObject({ BaseTemplate: 119, EntityTypeName: 'SitePages' });
      const { body } = await json(standIn, `${items}(1)?$select=ContentTypeId`);
      expect(body.ContentTypeId).toMatch(
        /^0x0101009D1CB255DA76424F860D91F20E6C411800[0-9A-F]{32}$/,
      );
    });
  });

  it('is not for one who may not read it: no row, and the file refused', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const rows = await json(standIn, `${items}?$select=Title`);
      expect(rows.body.value).toEqual([{ Title: 'Policy' }]);
      for (const path of ['', '/$value', '/listItemAllFields'])
        expect((await standIn.get(`${fileAt('Dold.aspx')}${path}`)).status).toBe(403);
      const own = await json(standIn, `${fileAt('Dold.aspx')}/listItemAllFields`, 'registrar');
      expect(own.body).toMatchObject({ Title: 'Dold' });
    });
  });

  it('keeps what it said before each change, the latest first, with its canvas when that is asked for', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await replaceCanvas(standIn, 'SitePages/Policy.aspx', '<p>nytt</p>');
      const versions = `${fileAt('Policy.aspx')}/listItemAllFields/versions`;
      const { body } = await json(
        standIn,
        `${versions}?$select=VersionId,VersionLabel,IsCurrentVersion`,
      );
      expect(body.value).toEqual([
        { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: true },
        { VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false },
      ]);
      const first = await json(standIn, `${versions}(512)?$select=CanvasContent1`);
      expect(first.body).toEqual({ CanvasContent1: canvas });
      const unasked = await json(standIn, versions);
      expect(JSON.stringify(unasked.body)).not.toContain('CanvasContent1');
      expect((await json(standIn, `${versions}(5120)`)).body).toEqual({ 'odata.null': true });
    });
  });

  it('alone has versions here: those of other rows are not served, and that is said aloud', async () => {
    const rows = aScenario([{ title: 'Nämnder', rows: [{ id: 1, values: { Title: 'N' } }] }]);
    await withStandIn({ scenario: rows, notImplemented: 1 }, async (standIn) => {
      const ofRow = "_api/web/lists/getByTitle('Nämnder')/items(1)/versions";
      expect((await json(standIn, ofRow)).status).toBe(501);
    });
  });

  it('cannot be filtered by its canvas', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const { status } = await json(standIn, `${items}?$filter=CanvasContent1 eq 'x'`);
      expect(status).toBe(400);
    });
  });

  it('is found by the words on its canvas, not by its markup', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      const found = async (words: string) => {
        const request = { Querytext: words, RowLimit: 5, SelectProperties: ['Title'] };
        const answer = await standIn.send(
          '_api/search/postquery',
          'POST',
          JSON.stringify({ request }),
        );
        return JSON.stringify(await answer.json()).includes('Policy.aspx');
      };
      expect([await found('mått'), await found('canvascontrol')]).toEqual([true, false]);
    });
  });

  it('is not served by the API for pages, and that is said aloud', async () => {
    await withStandIn({ scenario, notImplemented: 1 }, async (standIn) => {
      const { status } = await json(standIn, '_api/sitepages/pages(1)');
      expect(status).toBe(501);
      expect(standIn.lines.join()).toContain('sitepages');
    });
  });
});

describe('a version that is not among the earlier ones', () => {
  it('is null, and has no bytes to write (SharePoint answers 400, not 404)', async () => {
    const file = { name: 'a.txt', bytes: () => new Uint8Array(1) };
    const one = aScenario([{ title: 'Styrdokument', rows: [{ id: 1, values: {}, file }] }]);
    await withStandIn({ scenario: one }, async (standIn) => {
      const version = "_api/web/lists/getByTitle('Styrdokument')/items(1)/file/versions(512)";
      expect((await json(standIn, version)).body).toEqual({ 'odata.null': true });
      const { status, body } = await json(standIn, `${version}/$value`);
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('raw format')]);
    });
  });
});
