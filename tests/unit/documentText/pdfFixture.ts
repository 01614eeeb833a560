/** Reads the PDF fixtures with pdf.js's legacy build, the one for Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../src/documentText/readDocument';
import type { PdfReading } from '../../../src/documentText/pdfText';
import type { TextDocument } from '../../../src/domain/textDocument';

const folder = join(__dirname, '../../fixtures/text/pdf');

export function pdfBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${name}.pdf`)));
}

/** What poppler's pdftotext reads in the file. */
export function popplerText(name: string): string {
  return readFileSync(join(folder, `${name}.txt`), 'utf8');
}

export async function readPdfFixture(
  name: string,
  options: Omit<PdfReading, 'library'> = {},
): Promise<TextDocument> {
  return readPdfBytes(pdfBytes(name), options);
}

export async function readPdfBytes(
  bytes: Uint8Array,
  options: Omit<PdfReading, 'library'> = {},
): Promise<TextDocument> {
  return readDocument(bytes, 'policy.pdf', {
    pdf: async () => ({ library: await import('pdfjs-dist/legacy/build/pdf.mjs'), ...options }),
  });
}
