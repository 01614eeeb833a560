/** The stand-in's answers held against the shapes and answers recorded from a real SharePoint Online. */
import { describe, expect, it } from '@jest/globals';
import changeItem from '../fixtures/recorded/changeItem.json';
import listItem from '../fixtures/recorded/listItem.json';
import search from '../fixtures/recorded/search.json';
import recordedShapes from '../fixtures/recorded/shapes.json';
import validateUpdate from '../fixtures/recorded/validateUpdate.json';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

interface Shape {
  readonly keys: Record<string, { in: number; json: readonly string[]; edm: string | null }>;
}
type Json = Record<string, unknown>;

const shapes: Record<string, Shape> = recordedShapes;
const documents = "/_api/web/lists/getByTitle('Documents')";
const pages = "/_api/web/lists/getByTitle('Webbplatssidor')";
const none = 'application/json;odata=nometadata';
const bytes = () => new TextEncoder().encode('x');

function kindOf(value: unknown): string {
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return { string: 'str', boolean: 'bool', object: 'dict' }[typeof value as string] ?? '?';
}

/** What differs from the recorded shape: keys that are missing, never seen, or of another kind. */
function differences(type: string, object: Json): string[] {
  const shape = shapes[type];
  if (!shape) return [`no recorded shape for ${type}`];
  const missing = Object.entries(shape.keys)
    .filter(([key, seen]) => seen.in === 1 && !(key in object))
    .map(([key]) => `missing ${key}`);
  const others = Object.entries(object).flatMap(([key, value]) => {
    const seen = shape.keys[key];
    if (!seen) return [`never seen by default: ${key}`];
    const kind = kindOf(value);
    // JSON written here has no 1.0: a whole number may stand where a fraction was recorded.
    const number = kind === 'int' && seen.json.includes('float');
    return seen.json.includes(kind) || number ? [] : [`${key} is ${kind}`];
  });
  return [...missing, ...others];
}

/** The same keys in the same order, and the same kinds of values, null fitting any. */
function sameKinds(answer: Json, recorded: Json): void {
  expect(Object.keys(answer)).toEqual(Object.keys(recorded));
  for (const [key, value] of Object.entries(recorded)) {
    if (value === null || answer[key] === null) continue;
    expect([key, kindOf(answer[key])]).toEqual([key, kindOf(value)]);
  }
}

async function jsonOf(standIn: StandInUnderTest, path: string, accept = none): Promise<Json> {
  const answer = await standIn.get(path.slice(1), 'registrar', accept);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Json;
}

describe("SharePoint's objects without $select", () => {
  it.each([
    ['SP.Web', '/_api/web'],
    ['SP.List', '/_api/web/lists'],
    ['SP.List', documents],
    ['SP.Folder', `${documents}/rootFolder`],
    ['SP.File', `${documents}/rootFolder/files`],
    ['SP.List', pages],
    ['SP.Field', `${pages}/fields`],
    ['SP.File', `${pages}/rootFolder/files`],
    ['SP.ContentType', `${pages}/contenttypes`],
    ['SP.User', '/_api/web/currentuser'],
    ['SP.User', '/_api/web/siteusers'],
    ['SP.View', `${documents}/views`],
    ['SP.ContentType', `${documents}/contenttypes`],
    ['SP.Field', `${documents}/fields`],
    ['SP.Field', "/_api/web/lists/getByTitle('Styrdokument')/fields"],
    ['SP.Field', "/_api/web/lists/getByTitle('Ansvar')/fields"],
    ['SP.Field', "/_api/web/lists/getByTitle('Nämnder')/fields"],
    ['SP.Field', "/_api/web/lists/getByTitle('Mål')/fields"],
    ['SP.FileVersion', "/_api/web/lists/getByTitle('Styrdokument')/items(1)/file/versions"],
  ])('%s at %s has the recorded shape', async (type, path) => {
    const file = { name: 'a.txt', bytes, versions: [{ name: 'a.txt', bytes }] };
    const scenario = aScenario([{ title: 'Styrdokument', rows: [{ id: 1, values: {}, file }] }], {
      pages: [{ id: 1, name: 'a.aspx', title: 'A', canvas: () => '<p>x</p>' }],
    });
    await withStandIn({ scenario }, async (standIn) => {
      const answer = await jsonOf(standIn, path);
      const objects = (Array.isArray(answer.value) ? answer.value : [answer]) as Json[];
      expect(objects.length).toBeGreaterThan(0);
      for (const object of objects) {
        const name = type === 'SP.Field' ? `SP.Field#${String(object.TypeAsString)}` : type;
        expect([name, differences(name, object)]).toEqual([name, []]);
      }
    });
  });
});

describe('whole answers', () => {
  it('an item has the recorded keys in the recorded order around its own columns', async () => {
    const scenario = aScenario([
      { title: 'Ansvar', rows: [{ id: 1, values: { Title: 'Item1' } }] },
    ]);
    await withStandIn({ scenario }, async (standIn) => {
      const item = await jsonOf(standIn, "/_api/web/lists/getByTitle('Ansvar')/items(1)");
      const isCustom = (key: string) => /Field1|Single1|Multi1|URLField/.test(key);
      const recorded = Object.fromEntries(
        Object.entries(listItem.body).filter(([key]) => !isCustom(key)),
      );
      const own = Object.fromEntries(Object.entries(item).filter(([key]) => key in recorded));
      sameKinds(own, recorded);
    });
  });

  it('a change in verbose form has the recorded keys', async () => {
    const scenario = aScenario([{ title: 'Ansvar', rows: [{ id: 1, values: {} }] }]);
    await withStandIn({ scenario }, async (standIn) => {
      const body = JSON.stringify({ query: { Item: true, Add: true } });
      const headers = { Accept: 'application/json;odata=verbose' };
      const path = "_api/web/lists/getByTitle('Ansvar')/getchanges";
      const answer = (await (await standIn.send(path, 'POST', body, headers)).json()) as {
        d: { results: Json[] };
      };
      sameKinds(answer.d.results[0] ?? {}, changeItem.body);
      expect(Object.keys(answer.d.results[0]?.__metadata ?? {})).toEqual(
        Object.keys(changeItem.body.__metadata),
      );
    });
  });

  it('validateupdatelistitem answers each value as recorded', async () => {
    const scenario = aScenario([{ title: 'Ansvar', rows: [{ id: 1, values: {} }] }]);
    await withStandIn({ scenario }, async (standIn) => {
      const body = JSON.stringify({ formValues: [{ FieldName: 'Title', FieldValue: 'Item 0' }] });
      const path = "_api/web/lists/getByTitle('Ansvar')/items(1)/validateupdatelistitem";
      const answer = await standIn.send(path, 'POST', body, { Accept: none });
      expect(await answer.json()).toEqual({ value: [validateUpdate.body.value[0]] });
    });
  });

  it('a search result has the recorded frame and cells', async () => {
    await withStandIn({}, async (standIn) => {
      const body = JSON.stringify({
        request: { Querytext: 'mig', SelectProperties: ['Path', 'Url', 'Title'] },
      });
      const answer = (await (
        await standIn.send('_api/search/postquery', 'POST', body, { Accept: none })
      ).json()) as typeof search.body;
      sameKinds(answer, search.body);
      sameKinds(answer.PrimaryQueryResult, search.body.PrimaryQueryResult);
      const [ours, theirs] = [answer, search.body].map(
        (one) => one.PrimaryQueryResult.RelevantResults,
      );
      sameKinds(ours!, theirs!);
      const keys = (results: typeof theirs) =>
        results!.Table.Rows[0]?.Cells.map((cell) => cell.Key).sort();
      expect(keys(ours)).toEqual(keys(theirs));
      expect(
        ours!.Table.Rows[0]?.Cells.every(
          ({ Value }) => Value === null || typeof Value === 'string',
        ),
      ).toBe(true);
    });
  });
});
