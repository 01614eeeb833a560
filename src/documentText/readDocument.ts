/** Picks the reader for a file by what it holds, or says why it cannot be read. */
import { DocumentRefused, type TextDocument } from '../domain/textDocument';
import { readDocx, type OnBeginning } from './docxText';
import type { PdfReading } from './pdfText';

export interface ReadingOptions {
  /** Loads pdf.js when a PDF is met, and not before: it is larger than all the rest. */
  readonly pdf?: () => Promise<PdfReading>;
  /** For a long Word file; a PDF comes page by page through `PdfReading`. */
  readonly onBeginning?: OnBeginning;
}

/**
 * The text of a .docx or .pdf, told apart by content before name. Throws `DocumentRefused` for every
 * file that cannot be shown as text; other errors are errors of the program.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions = {},
): Promise<TextDocument> {
  if (bytes.length === 0) throw new DocumentRefused('empty', `${fileName} is empty`);
  refuseRenamed(bytes, fileName);
  if (startsWith(bytes, zipSignature)) return readDocx(bytes, options.onBeginning);
  if (startsWith(bytes, compoundSignature)) throw refusedCompoundFile(bytes);
  if (isPdf(bytes) || /\.pdf$/i.test(fileName)) return readPdfLazily(bytes, options);
  throw new DocumentRefused('notThisFormat', `${fileName} is neither a Word document nor a PDF`);
}

const zipSignature = [0x50, 0x4b];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];
const pdfSignature = [0x25, 0x50, 0x44, 0x46, 0x2d];

async function readPdfLazily(bytes: Uint8Array, { pdf }: ReadingOptions): Promise<TextDocument> {
  if (!pdf) throw new DocumentRefused('unsupportedFormat', 'PDF files are not read here');
  const [{ readPdf }, reading] = await Promise.all([import('./pdfText'), pdf()]);
  return readPdf(bytes, reading);
}

/** A file that says it is something else than it is: someone should look at it before it is quoted. */
function refuseRenamed(bytes: Uint8Array, fileName: string): void {
  const isZip = startsWith(bytes, zipSignature);
  if (!isZip && isPdf(bytes) && /\.do[ct][xm]$/i.test(fileName)) {
    throw new DocumentRefused('notThisFormat', `${fileName} is a PDF by its content`);
  }
  if (isZip && /\.pdf$/i.test(fileName)) {
    throw new DocumentRefused(
      'notThisFormat',
      `${fileName} is a packed file by its content, no PDF`,
    );
  }
}

/** Readers of PDF allow anything in the first kilobyte before the signature. */
function isPdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1024 + pdfSignature.length);
  return start.some((_, at) => startsWith(start.subarray(at), pdfSignature));
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
