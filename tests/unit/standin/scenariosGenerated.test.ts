/** The large made-up municipalities: the right size, the same each time, files that keep their promises. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Scenario } from '../../../src/standin/scenario';
import { scenario } from '../../../src/standin/scenarios';

const count = (made: Scenario, title: string) =>
  made.lists.find((list) => list.title === title)!.rows.length;

describe.each([
  ['thousand', 1_000, 40, 2_000],
  ['ten-thousand', 10_000, 60, 20_000],
])('%s', (name, documents, committees, responsibilities) => {
  let made: Scenario;
  beforeAll(async () => {
    made = await scenario(name);
  });

  it(`has ${documents} documents, ${committees} committees and ${responsibilities} responsibilities`, () => {
    expect(count(made, 'Styrdokument')).toBe(documents);
    expect(count(made, 'Nämnder')).toBe(committees);
    expect(count(made, 'Ansvar')).toBe(responsibilities);
  });

  it('is the same each time', async () => {
    const again = await scenario(name);
    // Not toEqual: that would walk 30,000 rows twice as slowly as their text is compared.
    expect(JSON.stringify(again.lists) === JSON.stringify(made.lists)).toBe(true);
  });

  it('says on the face of every document that it is an example', () => {
    const titles = made.lists[0]!.rows.map((row) => String(row.values['Title']));
    expect(titles.filter((title) => !title.endsWith(' (exempel)'))).toEqual([]);
  });

  it('has files of the length it promises, the same each time, with the passages in them', async () => {
    const ansvar = made.lists.find((list) => list.title === 'Ansvar')!.rows;
    for (const row of made.lists[0]!.rows.filter((_, index) => index % 97 === 0)) {
      const bytes = await row.file!.bytes();
      expect(bytes).toHaveLength(row.file!.length!);
      expect(Buffer.from(await row.file!.bytes()).equals(bytes)).toBe(true);
      const text = strFromU8(unzipSync(bytes)['word/document.xml']!);
      const passages = ansvar.filter((one) => one.values['SourceDocument'] === row.id);
      expect(passages).toHaveLength(2);
      for (const { values } of passages) expect(text).toContain(`>${String(values['Passage'])}<`);
    }
  });
});
