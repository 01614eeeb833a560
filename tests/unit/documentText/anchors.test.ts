/** Anchors: unique, short, and saying which paragraph a reader would count. */
import { describe, expect, it } from '@jest/globals';
import { blocksInOrder, paragraphNumbers } from '../../../src/domain/blocksInOrder';
import { setAnchors } from '../../../src/documentText/anchors';
import type { ListBlock, ParagraphBlock, TextBlock } from '../../../src/domain/textDocument';
import { fixtureNames, readFixture } from './readFixture';

function* anchorsOf(blocks: readonly TextBlock[]): Generator<string> {
  for (const block of blocks) {
    yield block.anchor;
    yield* anchorsInside(block);
  }
}

function* anchorsInside(block: TextBlock): Generator<string> {
  if (block.kind === 'list') {
    for (const item of block.items) {
      yield item.anchor;
      yield* anchorsOf(item.blocks);
    }
  } else if (block.kind === 'table') {
    const cells = block.rows.flatMap((row) => row.cells);
    for (const cell of cells) yield* anchorsOf(cell.blocks);
  }
}

describe('in every fixture', () => {
  it.each(fixtureNames)('%s has anchors that are unique and safe in an address', async (name) => {
    const document = await readFixture(name);
    const anchors = [
      ...anchorsOf(document.blocks),
      ...anchorsOf(document.pageHeaders),
      ...anchorsOf(document.pageFooters),
      ...document.notes.flatMap((note) => [...anchorsOf(note.blocks)]),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => !/^[a-z0-9]+$/.test(anchor))).toEqual([]);
  });
});

it('paragraphs are numbered without headings and tables, lists with the paragraph before them', async () => {
  const document = await readFixture('library-policy');
  expect([...anchorsOf(document.blocks)]).toEqual([
    'r1',
    't1',
    't1r1k1s1',
    't1r1k2s1',
    't1r2k1s1',
    't1r2k2s1',
    'r2',
    's1',
    's1l1',
    's1p1',
    's1p1s1',
    's1p1s1l1',
    's1p1s1p1',
    's1p1s1p1s1',
    's1p2',
    's1p2s1',
    's2',
  ]);
  expect(Object.fromEntries(paragraphNumbers(document))).toMatchObject({ s1: 1, s1p2: 1, s2: 2 });
});

it('lists and items are counted within the paragraph they follow', () => {
  const words = (text: string): ParagraphBlock => ({
    kind: 'paragraph',
    anchor: '',
    label: null,
    runs: [{ kind: 'text', text }],
  });
  const list = (): ListBlock => ({
    kind: 'list',
    anchor: '',
    ordered: false,
    items: [{ anchor: '', label: null, blocks: [words('punkt')] }],
  });
  const heading = (): TextBlock => ({
    ...words('rubrik'),
    kind: 'heading',
    level: 1,
    guessed: false,
  });
  const blocks = [
    words('ett'),
    list(),
    list(),
    words('två'),
    list(),
    heading(),
    list(),
    heading(),
    list(),
  ];
  setAnchors(blocks);
  expect([...anchorsOf(blocks)].filter((anchor) => !/p\ds\d$/.test(anchor))).toEqual([
    's1',
    's1l1',
    's1p1',
    's1l2',
    's1p2',
    's2',
    's2l1',
    's2p1',
    'r1',
    's3',
    's3p1',
    'r2',
    's4',
    's4p1',
  ]);
});

it('an anchor finds the words it was given for', async () => {
  const document = await readFixture('number-sections');
  expect([...blocksInOrder(document)].map((block) => [block.anchor, block.label])).toEqual([
    ['s1', '1 §'],
    ['s2', null],
    ['s3', '2 §'],
  ]);
});
