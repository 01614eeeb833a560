/** The lines of a PDF page, from the pieces that are drawn on it. */
import { expect, it } from '@jest/globals';
import { linesOf, type PdfPiece } from '../../../src/documentText/pdfLines';

/** A piece in 10 points; as wide as half its size for each letter, unless it is said. */
const piece = (text: string, left: number, more: Partial<PdfPiece> = {}): PdfPiece => ({
  text,
  left,
  right: left + text.length * 5,
  baseline: 700,
  size: 10,
  font: 'f1',
  angle: 0,
  markId: null,
  isArtifact: false,
  standsAlone: false,
  ...more,
});

const texts = (...pieces: PdfPiece[]): string[] => linesOf(pieces, 1).map(({ text }) => text);

it('words that lie apart are parted by a space, pieces of one word are not', () => {
  expect(texts(piece('Kom', 50), piece('mun', 65), piece('fullmäktige', 84))).toEqual([
    'Kommun fullmäktige',
  ]);
});

it('columns are parted by a tab', () => {
  expect(texts(piece('Dokumenttyp', 50), piece('Policy', 200))).toEqual(['Dokumenttyp\tPolicy']);
});

it('the space of a justified line is a space, however wide pdf.js says that it is', () => {
  const space = piece(' ', 75, { right: 480 });
  expect(texts(piece('hodlá', 50), space, piece('prosadit', 93))).toEqual(['hodlá prosadit']);
});

it('what is filled in on the page is a line of its own', () => {
  const filled = piece('Anna', 84, { standsAlone: true });
  expect(texts(piece('Namn:', 50), filled, piece('Bo', 110, { standsAlone: true }))).toEqual([
    'Namn:',
    'Anna',
    'Bo',
  ]);
});
