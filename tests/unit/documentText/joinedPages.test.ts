/** What a page break has cut in two. */
import { expect, it } from '@jest/globals';
import { joinedPages } from '../../../src/documentText/joinedPages';
import type {
  ListBlock,
  ParagraphBlock,
  TableBlock,
  TextBlock,
} from '../../../src/domain/textDocument';
import { notation } from './notation';

const paragraph = (text: string): ParagraphBlock => ({
  kind: 'paragraph',
  anchor: '',
  label: null,
  runs: [{ kind: 'text', text }],
});

const list = (...words: readonly string[]): ListBlock => ({
  kind: 'list',
  anchor: '',
  ordered: false,
  items: words.map((word) => ({ anchor: '', label: null, blocks: [paragraph(word)] })),
});

const table = (...rows: readonly (readonly string[])[]): TableBlock => ({
  kind: 'table',
  anchor: '',
  rows: rows.map((words) => ({
    cells: words.map((word) => ({
      header: false,
      columnSpan: 1,
      rowSpan: 1,
      blocks: [paragraph(word)],
    })),
  })),
});

const joined = (before: readonly TextBlock[], after: readonly TextBlock[]): string[] =>
  joinedPages([
    { page: 1, blocks: before },
    { page: 2, blocks: after },
  ]).map(({ page, block }) => `${page}: ${notation([block])}`);

it.each<[string, TextBlock, TextBlock, string[]]>([
  [
    'a sentence that goes on',
    paragraph('Nämnden ansvarar'),
    paragraph('för skolan.'),
    ['1: Nämnden ansvarar för skolan.'],
  ],
  [
    'a word that goes on',
    paragraph('arbetet med trafik-'),
    paragraph('säkerhet.'),
    ['1: arbetet med trafiksäkerhet.'],
  ],
  [
    'a sentence that ended',
    paragraph('Den gäller.'),
    paragraph('för skolan'),
    ['1: Den gäller.', '2: för skolan'],
  ],
  [
    'a new sentence',
    paragraph('Utan punkt'),
    paragraph('Nämnden'),
    ['1: Utan punkt', '2: Nämnden'],
  ],
  ['a list that goes on', list('a'), list('b'), ['1: - a\n- b']],
  ['a table that goes on', table(['a', 'b']), table(['c', 'd']), ['1: [a | b]\n[c | d]']],
  ['another table', table(['a', 'b']), table(['c']), ['1: [a | b]', '2: [c]']],
  ['a list after a paragraph', paragraph('att'), list('b'), ['1: att', '2: - b']],
])('%s', (_, before, after, expected) => {
  expect(joined([before], [after])).toEqual(expected);
});

it('two paragraphs of one page are never joined', () => {
  expect(joined([paragraph('ett'), paragraph('två')], [])).toEqual(['1: ett', '1: två']);
});
