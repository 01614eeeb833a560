/** The site's own search for texts that are not searched on the device: real PnPjs over HTTP. */
import { describe, expect, it } from '@jest/globals';
import type { Fault, ScenarioRow } from '../../src/standin/scenario';
import { reading } from '../support/readingSite';
import { aScenario } from '../support/standin';

function row(id: number, text: string, more: Partial<ScenarioRow> = {}): ScenarioRow {
  const bytes = () => new TextEncoder().encode('x');
  const values = { Title: `Dokument ${id}`, PlainText: text };
  return { id, values, file: { name: `${id}.docx`, bytes }, ...more };
}

const site = aScenario([
  {
    title: 'Styrdokument',
    rows: [
      row(1, 'Vägar & <b>gator</b>: trafiksäkerheten kring skolor mäts varje år.'),
      row(2, 'Trafiksäkerhet or path: allt är ord.'),
      row(3, 'Trafiksäkerhet för få.', { readers: ['registrar'] }),
    ],
  },
  { title: 'Nämnder', rows: [{ id: 1, values: { Title: 'Trafiksäkerhetsnämnden' } }] },
]);

async function found(words: string, faults: readonly Fault[] = []) {
  let rows: readonly (string | null)[] = [];
  let marked: readonly string[] = [];
  await reading({ ...site, faults }, async ({ source }) => {
    const { documents } = await source.readRegister();
    const { hits } = await source.searchTexts(words);
    rows = hits.map(
      ({ uniqueId }) => documents.find(({ file }) => file?.uniqueId === uniqueId)?.id ?? null,
    );
    marked = hits.map(({ excerpt: { text, marks } }) =>
      [text, ...marks.map(([from, to]) => text.slice(from, to))].join('|'),
    );
  });
  return { rows, marked };
}

describe('the search of SharePoint', () => {
  it('finds words by their beginning, in the library only, for those who may read', async () => {
    expect((await found('trafiksäkerhet')).rows).toEqual(['1', '2']);
  });

  it('gives the words around a hit as text, whatever the document holds', async () => {
    const { marked } = await found('gator');
    expect(marked[0]).toMatch(/Vägar & <b>gator<\/b>: trafik.*\|gator$/);
  });

  it.each([
    ['" OR Path:"https://contoso.sharepoint.com', []],
    ['trafiksäkerhet) OR (IsDocument:0', []],
    ['NOT trafiksäkerhet', []],
    ['trafiksäkerhet OR path', ['2']],
    ['*', []],
    ['NEAR(5) XRANK(cb=1) -skolor..', []],
    ['“trafiksäkerheten kring skolor”', ['1']],
  ])('takes %s as words and never as its own language', async (words, rows) => {
    expect((await found(words)).rows).toEqual(rows);
  });

  it('waits as SharePoint asks, and then answers', async () => {
    const path = 'search/postquery';
    const faults = [{ kind: 'throttled' as const, path, times: 2, retryAfterSeconds: 3 }];
    expect((await found('skolor', faults)).rows).toEqual(['1']);
  });

  it('fails where SharePoint does not answer, and never finds nothing instead', async () => {
    const of = (kind: Fault['kind']) => found('skolor', [{ kind, path: 'search/postquery' }]);
    await expect(of('throttled')).rejects.toMatchObject({ kind: 'throttled' });
    await expect(of('forbidden')).rejects.toMatchObject({ kind: 'accessDenied' });
    await expect(of('malformedJson')).rejects.toMatchObject({ kind: 'unexpected' });
  });

  it('asks at most five times a second, and nothing for what is outdated', async () => {
    await reading(site, async ({ source, clock, trips }) => {
      const before = trips();
      const outdated = new AbortController();
      const left = source.searchTexts('skol', outdated.signal);
      outdated.abort();
      await expect(left).rejects.toMatchObject({ name: 'AbortError' });
      expect(trips()).toBe(before);
      await source.searchTexts('skol');
      await source.searchTexts('skola');
      expect(clock.waits.some((wait) => wait > 0 && wait <= 200)).toBe(true);
    });
  });
});
