/** What may be selected, expanded and filtered of a list, and what SharePoint refuses. */
import { describe, expect, it } from '@jest/globals';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

interface Page {
  readonly value: { readonly Id: number }[];
}

const ansvar = "_api/web/lists/getByTitle('Ansvar')/items";
const oneRow = {
  scenario: aScenario([{ title: 'Ansvar', rows: [{ id: 1, values: { Kind: 'ansvar' } }] }]),
};

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

describe('lookups and Yes/No columns', () => {
  it('refuse a lookup that is selected without being expanded', async () => {
    await withStandIn(oneRow, async (standIn) => {
      const message =
        "The query to field 'SourceDocument' is not valid. The $select query string must specify the target fields and the $expand query string must contains SourceDocument.";
      const expected = { status: 400, code: '-1, Microsoft.SharePoint.SPException', message };
      expect(await refusal(standIn, `${ansvar}?$select=SourceDocument`)).toEqual(expected);
      expect(await refusal(standIn, `${ansvar}?$select=SourceDocument/Title`)).toEqual(expected);
      expect(await refusal(standIn, `${ansvar}?$expand=SourceDocument`)).toEqual(expected);
    });
  });

  it('refuse Email of a person and columns that a lookup cannot show', async () => {
    await withStandIn(oneRow, async (standIn) => {
      const query = (path: string, expand: string) =>
        refusal(standIn, `${ansvar}?$select=${path}&$expand=${expand}`);
      expect((await query('Author/Email', 'Author')).message).toBe(
        "The query to field 'Author/Email' is not valid.",
      );
      expect((await query('SourceDocument/FileRef', 'SourceDocument')).message).toBe(
        "The query to field 'SourceDocument/FileRef' is not valid.",
      );
    });
  });

  it('refuse multi-line text and unknown columns in a filter', async () => {
    await withStandIn(oneRow, async (standIn) => {
      expect((await refusal(standIn, `${ansvar}?$filter=substringof('a',Passage)`)).message).toBe(
        "The field 'Passage' of type 'Note' cannot be used in the query filter expression.",
      );
      expect((await refusal(standIn, `${ansvar}?$filter=Saknas eq 1`)).message).toBe(
        "Column 'Saknas' does not exist. It may have been deleted by another user.",
      );
    });
  });

  it('refuse more than twelve joined columns', async () => {
    await withStandIn(oneRow, async (standIn) => {
      const lists = (await (await standIn.get('_api/web/lists')).json()) as {
        value: { Id: string }[];
      };
      for (let n = 0; n < 10; n += 1) {
        const added = await standIn.send(
          "_api/web/lists/getByTitle('Ansvar')/fields/AddField",
          'POST',
          JSON.stringify({
            parameters: {
              Title: `Extra${n}`,
              FieldTypeKind: 7,
              LookupListId: lists.value[0]?.Id,
              LookupFieldName: 'Title',
            },
          }),
        );
        expect(added.status).toBe(200);
      }
      const joined = (count: number) => {
        const names = Array.from({ length: count }, (_, n) => `Extra${n}`).concat(
          'Committees',
          'SourceDocument',
          'Author',
        );
        return standIn.get(
          `${ansvar}?$select=Id,${names.map((name) => `${name}/Title`).join(',')}&$expand=${names.join(',')}`,
        );
      };
      expect((await joined(9)).status).toBe(200);
      expect((await joined(10)).status).toBe(500);
    });
  });

  it('refuse true on a Yes/No column, naming the trap', async () => {
    await withStandIn({ ...oneRow, notImplemented: 1 }, async (standIn) => {
      await standIn.send(
        "_api/web/lists/getByTitle('Ansvar')/fields",
        'POST',
        JSON.stringify({ Title: 'Flagga', FieldTypeKind: 8 }),
      );
      const refused = await refusal(standIn, `${ansvar}?$filter=Flagga eq true`);
      expect(refused.status).toBe(501);
      expect(refused.message).toContain('SharePoint answers with the opposite rows');
      expect((await page(standIn, '?$filter=Flagga eq 1')).value).toEqual([]);
    });
  });

  it('filter a column that takes many by any of its ids', async () => {
    const scenario = aScenario([
      {
        title: 'Nämnder',
        rows: [
          { id: 1, values: { Title: 'A' } },
          { id: 2, values: { Title: 'B' } },
        ],
      },
      {
        title: 'Ansvar',
        rows: [
          { id: 1, values: { Committees: [1, 2] } },
          { id: 2, values: { Committees: [2] } },
        ],
      },
    ]);
    await withStandIn({ scenario }, async (standIn) => {
      expect(
        (await page(standIn, '?$filter=CommitteesId eq 1')).value.map((row) => row.Id),
      ).toEqual([1]);
      expect(
        (
          await page(
            standIn,
            "?$filter=Committees/Title eq 'b'&$expand=Committees&$select=Id,Committees/Id",
          )
        ).value,
      ).toHaveLength(2);
    });
  });
});

describe('a selection', () => {
  it('of Id gives both Id and ID, as recorded', async () => {
    await withStandIn(oneRow, async (standIn) => {
      const answer = await standIn.get(
        `${ansvar}?$select=Id`,
        'employee',
        'application/json;odata=nometadata',
      );
      expect(await answer.json()).toEqual({ value: [{ Id: 1, ID: 1 }] });
    });
  });

  it('of an unknown name is 400 and of one that SharePoint has but not the stand-in 501', async () => {
    await withStandIn({ ...oneRow, notImplemented: 1 }, async (standIn) => {
      expect(await refusal(standIn, `${ansvar}?$select=Hittepå`)).toMatchObject({
        status: 400,
        message: "The field or property 'Hittepå' does not exist.",
      });
      expect((await refusal(standIn, `${ansvar}?$select=FieldValuesAsText`)).status).toBe(501);
      expect(standIn.lines[0]).toContain('getByTitle');
    });
  });
});
