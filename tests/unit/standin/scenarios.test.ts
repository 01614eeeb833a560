/** The named scenarios: what they hold is what the manifest declares, and the same each time. */
import { describe, expect, it } from '@jest/globals';
import { scenario, scenarioNames } from '../../../src/standin/scenarios';

describe('the named scenarios', () => {
  it.each(scenarioNames)('loads %s under its own name', async (name) => {
    expect((await scenario(name)).name).toBe(name);
  });

  it('names the known ones when there is none of that name', async () => {
    await expect(scenario('sandvikn')).rejects.toThrow(/sandviken, empty/);
  });

  it('reads the seed as a Word file', async () => {
    const { lists } = await scenario('sandviken');
    const bytes = await lists[0]!.rows[0]!.file!.bytes();
    expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe('PK\u0003\u0004');
  });
});
