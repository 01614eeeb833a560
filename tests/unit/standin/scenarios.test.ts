/** The named scenarios: what they hold is what the manifest declares, and the same each time. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Scenario } from '../../../src/standin/scenario';
import { scenario, scenarioNames } from '../../../src/standin/scenarios';
import { rowProblems } from './scenariosRowProblems';

const loaded = new Map<string, Scenario>();
const sound = scenarioNames.filter((name) => name !== 'broken-rows');

beforeAll(async () => {
  for (const name of scenarioNames) loaded.set(name, await scenario(name));
});

describe('the named scenarios', () => {
  it.each(scenarioNames)('loads %s under its own name', (name) => {
    expect(loaded.get(name)!.name).toBe(name);
  });

  it('names the known ones when there is none of that name', async () => {
    await expect(scenario('sandvikn')).rejects.toThrow(/sandviken, empty/);
  });

  it.each(sound)('%s has only columns, choices and rows that exist', (name) => {
    expect(rowProblems(loaded.get(name)!)).toEqual([]);
  });

  it.each(scenarioNames)('%s has rising ids and unique file names', (name) => {
    for (const { rows } of loaded.get(name)!.lists) {
      const ids = rows.map((row) => row.id);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
      const names = rows.flatMap((row) => (row.file ? [row.file.name.toLowerCase()] : []));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives the person with part access about half of the library', () => {
    const { lists } = loaded.get('sandviken')!;
    const rows = lists.find((list) => list.title === 'Styrdokument')!.rows;
    const readable = rows.filter((row) => row.readers?.includes('partAccess') ?? true);
    expect(readable.length / rows.length).toBeGreaterThan(0.4);
    expect(readable.length / rows.length).toBeLessThan(0.6);
  });
});
