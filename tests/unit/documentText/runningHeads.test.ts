/** Page headers and footers told from the text. */
import { expect, it } from '@jest/globals';
import type { PdfLine } from '../../../src/documentText/pdfLines';
import { partRunningHeads } from '../../../src/documentText/runningHeads';

const line = (page: number, text: string, baseline: number): PdfLine => ({
  page,
  text,
  left: 50,
  right: 300,
  baseline,
  size: 10,
  font: 'f1',
});

const page = (number: number, ...lines: (readonly [text: string, baseline: number])[]) => ({
  top: 800,
  bottom: 0,
  lines: lines.map(([text, baseline]) => line(number, text, baseline)),
});

const texts = (lines: readonly PdfLine[]): string[] => lines.map(({ text }) => text);

it('lines at the edge that come again are taken out, told once', () => {
  const { text, headers, footers } = partRunningHeads(
    [1, 2, 3].map((n) => page(n, ['Sandvikens kommun', 780], [`Text ${n}`, 400], [`${n}`, 20])),
  );
  expect(text.map(texts)).toEqual([['Text 1'], ['Text 2'], ['Text 3']]);
  expect([texts(headers), texts(footers)]).toEqual([['Sandvikens kommun'], ['1']]);
});

it('a line that comes again in the middle of the page is text', () => {
  const { text } = partRunningHeads([1, 2].map((n) => page(n, ['Anteckningar', 400])));
  expect(text.map(texts)).toEqual([['Anteckningar'], ['Anteckningar']]);
});

it('a title that is a header on the pages after it stays where it is the title', () => {
  const { text } = partRunningHeads([
    page(1, ['Resepolicy', 720]),
    page(2, ['Resepolicy', 780], ['Text', 400]),
    page(3, ['Resepolicy', 780], ['Text', 400]),
  ]);
  expect(text.map(texts)).toEqual([['Resepolicy'], ['Text'], ['Text']]);
});

it('on a single page only the page number is known for what it is', () => {
  const { text, footers } = partRunningHeads([
    page(1, ['Sandvikens kommun', 780], ['2012-05-06', 30], ['Sida 1 av 1', 20]),
  ]);
  expect(text.map(texts)).toEqual([['Sandvikens kommun', '2012-05-06']]);
  expect(texts(footers)).toEqual(['Sida 1 av 1']);
});

it('a page number counts on, the number of pages stands still', () => {
  const { footers } = partRunningHeads(
    [1, 2].map((n) => page(n, ['Text', 400], [`Blad ${n + 4} av 12`, 20])),
  );
  expect(texts(footers)).toEqual(['Blad 5 av 12']);
});

it('rows of different figures at the edge are text', () => {
  const rows = ['2 310 17', '4 845 29', '6 120 31'];
  const { text } = partRunningHeads(rows.map((row, at) => page(at + 1, ['Text', 400], [row, 30])));
  expect(text.map(texts)).toEqual(rows.map((row) => ['Text', row]));
});

it('lines at the edge with nothing between them are what the pages say', () => {
  const { text, headers } = partRunningHeads([1, 2, 3].map((n) => page(n, [`Bilaga ${n}`, 780])));
  expect(text.map(texts)).toEqual([['Bilaga 1'], ['Bilaga 2'], ['Bilaga 3']]);
  expect(headers).toEqual([]);
});
