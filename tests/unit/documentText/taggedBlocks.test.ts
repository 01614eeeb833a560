/** Tags of a PDF page that no fixture has: links, pictures, furniture, forms. */
import { expect, it } from '@jest/globals';
import { LossCounter } from '../../../src/documentText/lossCounter';
import type { PdfTag, PdfTagContent } from '../../../src/documentText/pdfLibrary';
import { readPdfPage, type PdfPageText } from '../../../src/documentText/pdfPage';
import { taggedBlocks } from '../../../src/documentText/taggedBlocks';
import type { TextBlock } from '../../../src/domain/textDocument';
import { notation } from './notation';

const tag = (role: string, ...children: (PdfTag | PdfTagContent)[]): PdfTag => ({ role, children });
const words = (id: string): PdfTagContent => ({ type: 'content', id });

/** A page that draws each text at its height, under its own mark. */
async function page(
  texts: Readonly<Record<string, readonly [text: string, x: number, y: number]>>,
  tags: PdfTag,
  annotations: readonly {
    id: string;
    subtype: string;
    rect: number[];
    url?: string;
    fieldType?: string;
    fieldValue?: string;
  }[] = [],
): Promise<PdfPageText> {
  const items = Object.entries(texts).flatMap(([id, [str, x, y]]) => [
    { type: 'beginMarkedContentProps' as const, id, tag: id === 'artifact' ? 'Artifact' : 'P' },
    { str, transform: [10, 0, 0, 10, x, y], width: str.length * 5, fontName: 'f1' },
    { type: 'endMarkedContent' as const },
  ]);
  return readPdfPage(
    {
      view: [0, 0, 600, 800],
      getTextContent: () => Promise.resolve({ items, lang: 'sv-SE' }),
      getStructTree: () => Promise.resolve(tags),
      getAnnotations: () => Promise.resolve(annotations),
      cleanup: () => true,
    },
    1,
  );
}

async function read(...of: Parameters<typeof page>): Promise<readonly TextBlock[]> {
  return taggedBlocks(await page(...of), new LossCounter());
}

it('a link leads where its annotation does, and its words stay in place', async () => {
  const blocks = await read(
    { a: ['Läs mer på ', 0, 500], b: ['webbplatsen', 55, 500], c: [' nu.', 110, 500] },
    tag(
      'Root',
      tag('P', words('a'), tag('Link', words('b'), { type: 'annotation', id: '7R' }), words('c')),
    ),
    [{ id: '7R', subtype: 'Link', rect: [], url: 'https://sandviken.se' }],
  );
  expect(notation(blocks)).toBe('Läs mer på <webbplatsen|https://sandviken.se> nu.');
});

it('an unsafe link keeps its words', async () => {
  const blocks = await read(
    { b: ['webbplatsen', 0, 500] },
    tag('Root', tag('P', tag('Link', words('b'), { type: 'annotation', id: '7R' }))),
    [{ id: '7R', subtype: 'Link', rect: [], url: 'javascript:alert(1)' }],
  );
  expect(notation(blocks)).toBe('webbplatsen');
});

it('a picture is told by its alternative text and counted', async () => {
  const losses = new LossCounter();
  const figure: PdfTag = { role: 'Figure', children: [], alt: ' Karta ' };
  const blocks = taggedBlocks(await page({}, tag('Root', figure)), losses);
  expect([notation(blocks), losses.losses]).toEqual(['{Karta}', [{ kind: 'image', count: 1 }]]);
});

it('what is tagged as furniture is left out', async () => {
  const blocks = await read(
    { a: ['Sida 1', 0, 20], b: ['Text.', 0, 500] },
    tag('Root', tag('Artifact', words('a')), tag('P', words('b'))),
  );
  expect(notation(blocks)).toBe('Text.');
});

it('words that no tag names come after the tagged ones, except furniture', async () => {
  const blocks = await read(
    { a: ['Text.', 0, 500], b: ['Otaggad rad', 0, 400], artifact: ['Sida 1', 0, 20] },
    tag('Root', tag('P', words('a'))),
  );
  expect(notation(blocks)).toBe('Text.\nOtaggad rad');
});

it('words beside a block make a paragraph of their own', async () => {
  const blocks = await read(
    { a: ['Före', 0, 500], b: ['Rubrik', 0, 480] },
    tag('Root', tag('Sect', words('a'), tag('H2', words('b')))),
  );
  expect(notation(blocks)).toBe('Före\n## Rubrik');
});

it('a numbered heading that is tagged as an item is a heading with its number', async () => {
  const blocks = await read(
    { a: ['1.1 Mål', 0, 500] },
    tag('Root', tag('L', tag('LI', tag('LBody', tag('H2', words('a')))))),
  );
  expect(notation(blocks)).toBe('## 1.1| Mål');
});

it('a label of its own is the label of its item', async () => {
  const blocks = await read(
    { a: ['b)', 0, 500], b: ['redovisa', 20, 500] },
    tag('Root', tag('L', tag('LI', tag('Lbl', words('a')), tag('LBody', words('b'))))),
  );
  expect(notation(blocks)).toBe('b)| redovisa');
});

it('what is filled in a form is read, and a box that is not ticked is not', async () => {
  const { pieces } = await page({ a: ['Namn:', 0, 500] }, tag('Root', words('a')), [
    {
      id: '1R',
      subtype: 'Widget',
      rect: [40, 500, 90, 510],
      fieldType: 'Tx',
      fieldValue: 'Kommundirektör',
    },
    { id: '2R', subtype: 'Widget', rect: [40, 480, 50, 490], fieldType: 'Btn', fieldValue: 'Off' },
  ]);
  expect(pieces.map(({ text }) => text)).toEqual(['Namn:', 'Kommundirektör']);
});
