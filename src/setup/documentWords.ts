/** The words of one file, both as extraction reads them and as the library's text version holds them. */
import { basename, extname } from 'node:path';
import { plainText } from '../domain/blocksInOrder';
import { DocumentRefused, type TextDocument } from '../domain/textDocument';
import { sourceFromDocument, sourceFromText, type SourceText } from '../extraction/sourceText';
import { decodedText, loadPdf } from './fileText';

export interface DocumentWords {
  readonly source: SourceText;
  /** Blocks one after the other with their labels, then the notes; page headers and footers left out. */
  readonly plainText: string;
}

/** Throws an Error that says why, for a file that cannot be read as text. */
export async function wordsOfDocument(bytes: Uint8Array, name: string): Promise<DocumentWords> {
  const words = await readWords(bytes, name);
  if (words.plainText === '') throw new DocumentRefused('empty', basename(name));
  return words;
}

async function readWords(bytes: Uint8Array, name: string): Promise<DocumentWords> {
  if (extname(name).toLowerCase() === '.txt') {
    const text = decodedText(bytes);
    return { source: sourceFromText(text), plainText: storable(text) };
  }
  const { readDocument } = await import('../documentText/readDocument');
  const document = await readDocument(bytes, name, { pdf: loadPdf });
  return { source: sourceFromDocument(document), plainText: storable(textOf(document)) };
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
