/** Which files are read as text, and why the others are not. */
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/documentText/readDocument';
import { DocumentRefused } from '../../../src/domain/textDocument';

async function reasonFor(bytes: Uint8Array, name = 'policy.docx'): Promise<string> {
  try {
    await readDocument(bytes, name);
  } catch (error) {
    if (error instanceof DocumentRefused) return error.reason;
    throw error;
  }
  return 'read';
}

function oleFile(streamName: string): Uint8Array {
  const name = Array.from(streamName).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
}

describe('a file that cannot be shown as text is refused with its reason', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a Word file with a password', oleFile('EncryptedPackage'), 'encrypted'],
    ['a Word file from before 2007', oleFile('WordDocument'), 'unsupportedFormat'],
    ['a picture named .docx', strToU8('\u0089PNG\r\n'), 'notThisFormat'],
    ['a PDF named .docx', strToU8('%PDF-1.7\n%%EOF'), 'notThisFormat'],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') }), 'notThisFormat'],
    ['a file cut short', strToU8('PK\u0003\u0004 and then nothing'), 'damaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonFor(bytes)).toBe(reason);
  });
});
