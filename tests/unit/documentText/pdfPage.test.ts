/** One PDF page as pieces: what is drawn, what is filled in, and nothing twice. */
import { expect, it } from '@jest/globals';
import type { PdfAnnotation, PdfPage, PdfTextItem } from '../../../src/documentText/pdfLibrary';
import { readPdfPage } from '../../../src/documentText/pdfPage';

const item = (str: string, left: number, baseline: number): PdfTextItem => ({
  str,
  transform: [10, 0, 0, 10, left, baseline],
  width: str.length * 5,
  fontName: 'f1',
});

const pageOf = (
  items: readonly PdfTextItem[],
  annotations: readonly Partial<PdfAnnotation>[] = [],
): PdfPage => ({
  view: [0, 0, 595, 842],
  getTextContent: () => Promise.resolve({ items, lang: null }),
  getStructTree: () => Promise.resolve(null),
  getAnnotations: () =>
    Promise.resolve(
      annotations.map((one) => ({ id: 'a', subtype: 'Widget', rect: [0, 0, 9, 9], ...one })),
    ),
  cleanup: () => undefined,
});

async function words(page: PdfPage): Promise<string[]> {
  return (await readPdfPage(page, 1)).pieces.map(({ text }) => text);
}

it('words drawn twice, to look bold or to cast a shadow, are read once', async () => {
  const page = pageOf([item('Policy', 50, 700), item('Policy', 50.5, 699.5)]);
  expect(await words(page)).toEqual(['Policy']);
});

it('words that come again elsewhere are read again', async () => {
  const page = pageOf([item('Policy', 50, 700), item('Policy', 50, 688)]);
  expect(await words(page)).toEqual(['Policy', 'Policy']);
});

it.each<[string, Partial<PdfAnnotation>, string[]]>([
  [
    'a field says what is drawn in it',
    { fieldType: 'Tx', fieldValue: '1000', textContent: ['1 000 kr'] },
    ['1 000 kr'],
  ],
  ['a field where nothing is drawn says its value', { fieldType: 'Tx', fieldValue: 'A' }, ['A']],
  [
    'a field with a box for each letter says the word',
    { fieldType: 'Tx', fieldValue: 'KS', textContent: ['K S'], comb: true },
    ['KS'],
  ],
  ['a list says what is chosen', { fieldType: 'Ch', fieldValue: ['Ett', 'Två'] }, ['Ett, Två']],
  ['an empty field says nothing', { fieldType: 'Tx', fieldValue: '' }, []],
])('%s', async (_, field, expected) => {
  expect(await words(pageOf([], [field]))).toEqual(expected);
});
