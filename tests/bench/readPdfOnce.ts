/**
 * Reads one PDF and prints how many megabytes the program came to hold at most: a program of its own,
 * since memory once taken is not given back. `tsx readPdfOnce.ts ours|peer FILE`.
 */
import { readFile } from 'node:fs/promises';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readDocument } from '../../src/documentText/readDocument';

const [, , who, file = ''] = process.argv;
const bytes = new Uint8Array(await readFile(file));
const text = who === 'ours' ? await ourText() : await plainText();
if (text.length === 0) throw new Error(`${file} has no text`);
console.log(process.resourceUsage().maxRSS / 1024);

async function ourText(): Promise<readonly unknown[]> {
  const library = pdfjs;
  const pdf = { library, onPages: () => undefined };
  return (await readDocument(bytes, file, { pdf: () => Promise.resolve(pdf) })).blocks;
}

/** What a program that only wants the words does. */
async function plainText(): Promise<readonly unknown[]> {
  const loading = pdfjs.getDocument({ data: bytes, verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await loading.destroy();
  return pages;
}
