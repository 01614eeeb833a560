/** The named scenarios: what they hold is what the manifest declares, and the same each time. */
import { describe, expect, it } from '@jest/globals';
import { scenario, scenarioNames } from '../../../src/standin/scenarios';
import { rowProblems } from './scenariosRowProblems';

const sound = scenarioNames.filter((name) => name !== 'broken-rows');

describe('the named scenarios', () => {
  it.each(scenarioNames)('loads %s under its own name', async (name) => {
    expect((await scenario(name)).name).toBe(name);
  });

  it('names the known ones when there is none of that name', async () => {
    await expect(scenario('sandvikn')).rejects.toThrow(/sandviken, empty/);
  });

  it.each(sound)('%s has only columns, choices and rows that exist', async (name) => {
    expect(rowProblems(await scenario(name))).toEqual([]);
  });

  it.each(scenarioNames)('%s has rising ids and unique file names', async (name) => {
    for (const { rows } of (await scenario(name)).lists) {
      const ids = rows.map((row) => row.id);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
      const names = rows.flatMap((row) => (row.file ? [row.file.name.toLowerCase()] : []));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives the person with part access about half of the library', async () => {
    const { lists } = await scenario('sandviken');
    const rows = lists.find((list) => list.title === 'Styrdokument')!.rows;
    const readable = rows.filter((row) => row.readers?.includes('partAccess') ?? true);
    expect(readable.length / rows.length).toBeGreaterThan(0.4);
    expect(readable.length / rows.length).toBeLessThan(0.6);
  });
});
