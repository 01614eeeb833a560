/** Genres: how they are written and how they weigh. */
import { describe, expect, it } from '@jest/globals';
import manifest from '../../../manifest/sharepoint-lists.json';
import { genreOf } from '../../../src/domain/documentType';

const offered: readonly string[] = manifest.lists
  .flatMap((list): readonly { internalName: string; choices?: string[] }[] => list.columns)
  .filter((column) => column.internalName === 'DocumentType')
  .flatMap((column) => column.choices ?? []);

describe('a genre', () => {
  it.each([
    ['Riktlinjer', 'Riktlinje'],
    ['riktlinje', 'Riktlinje'],
    ['Policyer', 'Policy'],
    ['policies', 'Policy'],
    ['FÖRESKRIFTER', 'Föreskrift'],
    ['Foreskrift', 'Föreskrift'],
    ['Delegeringsordning', 'Delegationsordning'],
    ['Delegationsförteckning', 'Delegationsordning'],
  ])('written "%s" is %s', (written, name) => {
    expect(genreOf(written).name).toBe(name);
  });

  it('that is not known keeps its written word and comes last', () => {
    const unknown = genreOf(' Lathund ');
    expect(unknown).toMatchObject({ type: 'other', name: 'Lathund', plural: 'Lathund' });
    expect(unknown.strength).toBeGreaterThan(genreOf('Delegationsordning').strength);
  });

  it('of a reglemente is stronger than a policy, and a policy than a riktlinje', () => {
    const strengths = ['Reglemente', 'Policy', 'Riktlinje'].map((name) => genreOf(name).strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
  });

  it('has the order of the choices that the library offers', () => {
    expect(offered.map((choice) => genreOf(choice).strength)).toEqual(offered.map((_, n) => n));
  });
});
