/** Reads the words of one file: plain text by itself, Word and PDF through documentText. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { SourceText } from '../extraction/sourceText';
import { sourceFromDocument, sourceFromText } from '../extraction/sourceText';

/** Throws an Error that says why, when the file is missing, is not text or is refused by its reader. */
export async function readFileText(path: string): Promise<SourceText> {
  const bytes = await readFile(path);
  if (extname(path).toLowerCase() === '.txt') return sourceFromText(decodedText(bytes));
  // Word and PDF readers are heavy: loaded only for the files that need them.
  const { readDocument } = await import('../documentText/readDocument');
  return sourceFromDocument(await readDocument(new Uint8Array(bytes), basename(path)));
}

/** UTF-8 with or without a byte order mark, or UTF-16 with one. Throws an Error for other encodings. */
export function decodedText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error('filen är inte text i UTF-8 eller UTF-16');
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
