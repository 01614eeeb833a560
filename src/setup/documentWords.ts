/** The words of one file, both as extraction reads them and as the library's text version holds them. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { plainText } from '../domain/blocksInOrder';
import { DocumentRefused, type TextDocument } from '../domain/textDocument';
import { sourceFromDocument, sourceFromText, type SourceText } from '../extraction/sourceText';
import { decodedText } from './decodedText';

export interface DocumentWords {
  readonly source: SourceText;
  /** Blocks one after the other with their labels, then the notes; page headers and footers left out. */
  readonly plainText: string;
}

/** A policy with many photographs is a tenth of this: a larger file is not read into memory to find out. */
const mostBytes = 100_000_000;

/** Throws an Error that says why, when the file is missing, is no text or is refused by its reader. */
export async function readFileWords(
  path: string,
): Promise<DocumentWords & { readonly bytes: Uint8Array }> {
  const { size } = await stat(path);
  if (size > mostBytes) throw new DocumentRefused('tooLarge', `${path} is ${size} bytes`);
  const bytes = new Uint8Array(await readFile(path));
  return { bytes, ...(await wordsOfDocument(bytes, basename(path))) };
}

/** Throws an Error that says why, for a file that cannot be read as text. */
export async function wordsOfDocument(bytes: Uint8Array, name: string): Promise<DocumentWords> {
  if (bytes.length === 0) throw new DocumentRefused('empty', `${name} is empty`);
  const words = await readWords(bytes, name);
  if (words.source.words.trim() === '') throw new DocumentRefused('noText', `${name} has no words`);
  return words;
}

async function readWords(bytes: Uint8Array, name: string): Promise<DocumentWords> {
  if (extname(name).toLowerCase() === '.txt') {
    const text = decodedText(bytes);
    return { source: sourceFromText(text), plainText: storable(text) };
  }
  // Word and PDF readers are heavy: loaded only for the files that need them.
  const { readDocument } = await import('../documentText/readDocument');
  const document = await readDocument(bytes, name, { pdf: loadPdf });
  const source = isZip(bytes)
    ? sourceFromDocument(document, await propertiesOf(bytes))
    : sourceFromDocument(document);
  return { source, plainText: storable(textOf(document)) };
}

/** Whatever the file is called: macros are code, and the library is no place for it. */
async function propertiesOf(bytes: Uint8Array) {
  const { hasMacros, readWordProperties } = await import('../documentText/wordProperties');
  if (hasMacros(bytes))
    throw new Error('Filen innehåller makron. Spara den som .docx utan makron.');
  return readWordProperties(bytes);
}

/** pdf.js as it runs in Node. */
async function loadPdf() {
  return { library: await import('pdfjs-dist/legacy/build/pdf.mjs') };
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function textOf({ blocks, notes }: TextDocument): string {
  return [...blocks, ...notes.flatMap((note) => note.blocks)].map(plainText).join('\n');
}

/** Signs that XML cannot carry are refused by SharePoint; line ends are written one way. */
function storable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\ufffe\uffff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}
