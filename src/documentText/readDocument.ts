/** Picks the reader for a file by what it holds, or says why it cannot be read. */
import { DocumentRefused, type TextDocument } from '../domain/textDocument';
import { readDocx } from './docxText';

/**
 * The text of a .docx or .pdf, told apart by content before name. Throws `DocumentRefused` for every
 * file that cannot be shown as text; other errors are errors of the program.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<TextDocument> {
  await Promise.resolve();
  if (bytes.length === 0) throw new DocumentRefused('empty', `${fileName} is empty`);
  if (startsWith(bytes, [0x50, 0x4b])) return readDocx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refusedCompoundFile(bytes);
  throw new DocumentRefused('notThisFormat', `${fileName} is neither a Word document nor a PDF`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Word wraps a document with a password in the same container that .doc used before 2007. */
function refusedCompoundFile(bytes: Uint8Array): DocumentRefused {
  const isEncrypted = hasUtf16Name(bytes, 'EncryptedPackage');
  return isEncrypted
    ? new DocumentRefused('encrypted', 'the file is protected by a password or a rights service')
    : new DocumentRefused('unsupportedFormat', 'a Word file from before 2007 (.doc)');
}

function hasUtf16Name(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
