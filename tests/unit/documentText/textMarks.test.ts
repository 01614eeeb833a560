/** Foot- and endnotes, from the text and back. */
import { expect, it } from '@jest/globals';
import type { TextDocument } from '../../../src/domain/textDocument';
import { notation } from './notation';
import { readFixture } from './readFixture';

function written(document: TextDocument): string[] {
  const notes = document.notes.map(
    ({ id, label, referencedFrom, blocks }) =>
      `${id} ${label} ^${referencedFrom} ${blocks[0]?.anchor ?? ''} ${notation(blocks)}`,
  );
  return [notation(document.blocks), ...notes];
}

it('footnotes are numbered in the order of their marks and lead back to them', async () => {
  expect(written(await readFixture('note-footnotes'))).toEqual([
    'Rubriklös text(1fn3).\nMer(2fn2)',
    'fn3 1 ^s1 n1s1 Första noten.',
    'fn2 2 ^s2 n2s1 Andra noten.',
  ]);
});

it('a note that is marked twice is one note, with one number', async () => {
  expect(written(await readFixture('note-twice'))).toEqual([
    'A(1fn1)B(1fn1)C(2fn2)',
    'fn1 1 ^s1 n1s1 Ena.',
    'fn2 2 ^s1 n2s1 Andra.',
  ]);
});

it('endnotes have a numbering of their own, in roman numbers', async () => {
  expect(written(await readFixture('note-endnotes'))).toEqual([
    'A(ien1) B(1fn1) C(iien2)',
    'en1 i ^s1 n1s1 Slutnot ett.',
    'fn1 1 ^s1 n2s1 Fotnot.',
    'en2 ii ^s1 n3s1 Slutnot två.',
  ]);
});

it('a file written by a library gives its notes the same way', async () => {
  expect(written(await readFixture('library-reglemente'))).toEqual([
    '# Reglemente\n1 §| Nämnden ansvarar.\n2 §| Den ska _årligen_ redovisa(1fn1) på <webben|https://sandviken.se>',
    'fn1 1 ^s2 n1s1 Kommunallagen (2017:725).',
  ]);
});
