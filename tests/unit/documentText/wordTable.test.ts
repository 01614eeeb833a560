/** Word's tables: spans, header cells, tables in tables. */
import { expect, it } from '@jest/globals';
import { fixtureNotation } from './readFixture';

it.each([
  ['a table is rows of cells', 'table-plain', '[Mål | Nämnd]\n[Ett | KS]'],
  [
    'a row that repeats on each page is a header',
    'table-header-row',
    '[= Mål | = Nämnd]\n[Ett | KS]',
  ],
  [
    'a first row that its table style draws apart is a header',
    'table-first-row-look',
    '[= Mål | = Nämnd]\n[Ett | KS]',
  ],
  ['the only row of a table is no header', 'table-one-row-look', '[Mål | Nämnd]'],
  [
    'a first row that could be drawn apart, but is not, is none',
    'table-first-row-unmarked',
    '[Mål | Nämnd]\n[Ett | KS]',
  ],
  ['a cell may span columns', 'table-column-span', '[>2 Båda]\n[a | b]'],
  [
    'a cell may span rows, until another begins',
    'table-row-span',
    '[v3 Mål | a]\n[b]\n[c]\n[Nytt | d]',
  ],
  ['a cell may span both', 'table-both-spans', '[>2v2 Stor | 1]\n[2]\n[x | y | 3]'],
  [
    'a row that begins further in has an empty cell before',
    'table-skipped-columns',
    '[a | b]\n[ | under b]',
  ],
  ['a table may stand in a cell', 'table-in-table', '[yttre | före ¶ [inre | två]]'],
  [
    'a table inside a paragraph, where none is allowed, stands after its words',
    'table-in-paragraph',
    'Före\n[Mål | Nämnd]\n[Ett | KS]\nEfter',
  ],
  ['a table without words is left out', 'table-empty', 'Före\nEfter'],
  [
    'the front matter is a table under the title',
    'table-front-matter',
    '# Internationell policy\n[Dokumenttyp | Policy]\n[Beslutad av | Kommunfullmäktige]\nGlobaliseringen är stark.',
  ],
  [
    'a policy written by a library keeps its table, list and headings',
    'library-policy',
    '# Internationell policy\n[Dokumenttyp | Policy]\n[Diarienummer | KS2011/157]\n# Mål\n' +
      'De övergripande målen är att:\n- Stödja näringslivet.\n  a)| genom råd\n- Ta del av EU.\nKontinuitet är viktig.',
  ],
])('%s', async (_, name, expected) => {
  expect(await fixtureNotation(name)).toBe(expected);
});
