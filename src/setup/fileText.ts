/** Reads the words of one file: plain text by itself, Word and PDF through documentText. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { DocumentRefused } from '../domain/textDocument';
import type { SourceText } from '../extraction/sourceText';
import { sourceFromDocument, sourceFromText } from '../extraction/sourceText';

/** A policy with many photographs is a tenth of this: a larger file is not read into memory to find out. */
const mostBytes = 100_000_000;

/** Throws an Error that says why, when the file is missing, is not text or is refused by its reader. */
export async function readFileText(path: string): Promise<SourceText> {
  const { size } = await stat(path);
  if (size > mostBytes) throw new DocumentRefused('tooLarge', `${path} is ${size} bytes`);
  const source = await sourceOf(basename(path), new Uint8Array(await readFile(path)));
  if (source.words.trim() === '') throw new DocumentRefused('noText', `${path} has no words`);
  return source;
}

async function sourceOf(name: string, bytes: Uint8Array): Promise<SourceText> {
  if (bytes.length === 0) throw new DocumentRefused('empty', `${name} is empty`);
  if (extname(name).toLowerCase() === '.txt') return sourceFromText(decodedText(bytes));
  // Word and PDF readers are heavy: loaded only for the files that need them.
  const { readDocument } = await import('../documentText/readDocument');
  const { hasMacros, readWordProperties } = await import('../documentText/wordProperties');
  const document = await readDocument(bytes, name, { pdf: loadPdf });
  if (!isZip(bytes)) return sourceFromDocument(document);
  if (hasMacros(bytes))
    throw new Error('Filen innehåller makron. Spara den som .docx utan makron.');
  return sourceFromDocument(document, readWordProperties(bytes));
}

/** pdf.js as it runs in Node. */
export async function loadPdf() {
  return { library: await import('pdfjs-dist/legacy/build/pdf.mjs') };
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** UTF-8 with or without a byte order mark, or UTF-16 with one. Throws an Error for other encodings. */
export function decodedText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error('Filen är inte text i UTF-8 eller UTF-16. Spara om den med en av dem.');
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
