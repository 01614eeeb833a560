/** Walking a text and counting its paragraphs. */
import { describe, expect, it } from '@jest/globals';
import { blocksInOrder, paragraphNumbers, plainText } from '../../../src/domain/blocksInOrder';
import type {
  ListBlock,
  ParagraphBlock,
  TextBlock,
  TextDocument,
} from '../../../src/domain/textDocument';

function paragraph(anchor: string, text: string, label: string | null = null): ParagraphBlock {
  return { kind: 'paragraph', anchor, label, runs: [{ kind: 'text', text }] };
}

function list(anchor: string, words: readonly (readonly [string, string])[]): ListBlock {
  const items = words.map(([label, text], index) => ({
    anchor: `${anchor}p${index + 1}`,
    label: label === '' ? null : label,
    blocks: [paragraph(`${anchor}p${index + 1}s1`, text)],
  }));
  return { kind: 'list', anchor, ordered: true, items };
}

const heading: TextBlock = {
  kind: 'heading',
  anchor: 'r1',
  level: 1,
  label: '1.1',
  guessed: false,
  runs: [{ kind: 'text', text: 'Mål' }],
};

const picture: TextBlock = {
  kind: 'paragraph',
  anchor: 'b1',
  label: null,
  runs: [{ kind: 'image', alt: 'Karta' }],
};

function document(blocks: readonly TextBlock[], notes: TextDocument['notes'] = []): TextDocument {
  return {
    blocks,
    notes,
    pageHeaders: [paragraph('hs1', 'Sandvikens kommun')],
    pageFooters: [],
    losses: [],
    hasTrackedChanges: false,
    language: null,
    title: null,
    pages: [],
  };
}

function table(...rows: readonly (readonly TextBlock[])[]): TextBlock {
  return {
    kind: 'table',
    anchor: 't1',
    rows: rows.map((blocks) => ({
      cells: blocks.map((block) => ({ header: false, columnSpan: 1, rowSpan: 1, blocks: [block] })),
    })),
  };
}

describe('the number a reader would count a paragraph to', () => {
  it('leaves out headings, tables and pictures', () => {
    const numbers = paragraphNumbers(
      document([
        heading,
        table([paragraph('t1r1k1s1', 'cell')]),
        paragraph('a', 'Ett'),
        picture,
        paragraph('b', 'Två'),
      ]),
    );
    expect([...numbers]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('gives a list the number of the paragraph it follows, and the next paragraph the next', () => {
    const numbers = paragraphNumbers(
      document([
        paragraph('a', 'Målen är att:'),
        list('l', [['', 'stödja']]),
        paragraph('b', 'Två'),
      ]),
    );
    expect(numbers.get('lp1')).toBe(1);
    expect(numbers.get('b')).toBe(2);
  });

  it('counts a list that follows a heading as one', () => {
    const numbers = paragraphNumbers(
      document([
        heading,
        list('l', [
          ['', 'a'],
          ['', 'b'],
        ]),
        paragraph('b', 'x'),
      ]),
    );
    expect([numbers.get('l'), numbers.get('lp2'), numbers.get('b')]).toEqual([1, 1, 2]);
  });

  it('gives two lists after one paragraph the same number', () => {
    const numbers = paragraphNumbers(
      document([paragraph('a', 'x'), list('l', [['', 'a']]), list('m', [['1.', 'b']])]),
    );
    expect([numbers.get('l'), numbers.get('m')]).toEqual([1, 1]);
  });
});

describe('walking the words', () => {
  it('meets every word once, also in lists, cells and notes, but not in page headers', () => {
    const notes = [
      { id: 'fn1', label: '1', referencedFrom: 'a', blocks: [paragraph('n1s1', 'not')] },
    ];
    const walked = blocksInOrder(
      document([heading, list('l', [['a)', 'punkt']]), table([paragraph('c', 'cell')])], notes),
    );
    expect([...walked].map((block) => block.anchor)).toEqual(['r1', 'lp1s1', 'c', 'n1s1']);
  });
});

describe('plain text', () => {
  it('puts labels before the words', () => {
    expect(plainText(heading)).toBe('1.1 Mål');
    expect(
      plainText(
        list('l', [
          ['a)', 'ett'],
          ['', 'två'],
        ]),
      ),
    ).toBe('a) ett\ntvå');
  });

  it('parts cells by tabs and rows by lines', () => {
    expect(
      plainText(table([paragraph('a', 'Typ'), paragraph('b', 'Policy')], [paragraph('c', 'x')])),
    ).toBe('Typ\tPolicy\nx');
  });

  it('keeps the words of links and leaves out marks and pictures', () => {
    const block: TextBlock = {
      kind: 'paragraph',
      anchor: 's1',
      label: null,
      runs: [
        { kind: 'link', href: 'https://sandviken.se', runs: [{ kind: 'text', text: 'webben' }] },
        { kind: 'noteReference', noteId: 'fn1', label: '1' },
        { kind: 'lineBreak' },
        { kind: 'text', text: 'rad' },
        { kind: 'image', alt: 'Karta' },
      ],
    };
    expect(plainText(block)).toBe('webben\nrad');
  });
});
