/** A site that nobody has set up yet: said in words, with what is missing and what to do. */
import { describe, expect, it } from '@jest/globals';
import { inTeams } from '../support/inTeams';

const teams = inTeams('empty');

describe('a site that is not set up', () => {
  it('names the list that is missing and how it is added', async () => {
    const { frame } = await teams.open();
    await frame.getByRole('heading', { name: 'Webbplatsen är inte färdig än' }).waitFor();
    const words = await frame.getByRole('alert').innerText();
    expect(words).toContain('Styrdokument saknas');
    expect(words).toContain('provision');
  });
});
