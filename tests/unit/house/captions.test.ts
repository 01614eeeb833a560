/** Every file says in its first line what it is for, every name is an address, and no sentence hides in a view. */
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx)$/.test(file))
  .map((file) => path.join('src', file).replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Where words that people read may stand. */
const mayHoldSwedish =
  /^src\/(tab\/text\/|extraction\/|search\/swedish|domain\/|sharepoint\/\w+Item|tab\/documentAddress|tab\/tabAddress|setup\/|standin\/(siteFromScenario|scenarios|people|teamsHost|main|serve|documentFolder))/;

describe('the house', () => {
  it.each(files)('%s begins by saying what it is for', (file) => {
    expect(textOf(file)).toMatch(/^\/\*\*? \S.*[.:?]( \*\/)?$/m);
    expect(textOf(file).startsWith('/**')).toBe(true);
  });

  it('has no two files of one name, so that a name in a stack trace is an address', () => {
    const names = files.map((file) => path.basename(file)).filter((name) => name !== 'main.ts');
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('has no room for things that nobody decided where to put', () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|shared|lib|services|types|constants|index)(\.tsx?|\/)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('keeps sentences in the rooms for words, not in views', () => {
    const withSwedish = files.filter(
      (file) =>
        !mayHoldSwedish.test(file) &&
        /(['"`])[^'"`\n]*[åäöÅÄÖ][^'"`\n]*\1/.test(withoutComments(textOf(file))),
    );
    expect(withSwedish).toEqual([]);
  });
});

/** The lists' titles are addresses, not sentences. */
function withoutComments(text: string): string {
  return text
    .replace(/'(Upphävanden|Nämnder|Mål)'/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}
