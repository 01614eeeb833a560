/** Files that are not what their name says: for showing how a document that cannot be read is told. */
import { deflateRawSync, constants } from 'node:zlib';
import { strToU8, Zip, ZipDeflate, type ZipInputFile } from 'fflate';

const megabyte = 1024 * 1024;
const mtime = new Date(1980, 0, 1);

/** The first half of a file, as a broken upload leaves it. */
export function truncated(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/**
 * A .docx of some hundred kilobytes whose text unpacks to `megabytes`. With `statedBytes` the archive
 * claims that the text is only so long, so that a reader that trusts the claim is caught too.
 */
export function zipBomb(megabytes: number, statedBytes = megabytes * megabyte): Uint8Array {
  const opening = strToU8(
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>',
  );
  const filler = Buffer.alloc(megabyte, 'a');
  const packed = (part: Uint8Array) =>
    deflateRawSync(part, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  // Each part ends on a full flush, so the same packed megabyte can be written again and again.
  const repeated = packed(filler);
  const ending = deflateRawSync(strToU8('</w:t></w:r></w:p></w:body></w:document>'));
  const text = Buffer.concat([
    packed(opening),
    ...Array.from({ length: megabytes }, () => repeated),
    ending,
  ]);
  return wordArchive(text, statedBytes);
}

/**
 * The outer shell of a Word file with a password: an OLE compound file (not a zip) that holds the
 * streams EncryptionInfo and EncryptedPackage ([MS-CFB] 2.2 and 2.6, [MS-OFFCRYPTO] 2.3).
 */
export function encryptedWordFile(): Uint8Array {
  const sector = 512;
  const file = new DataView(new ArrayBuffer(sector * 3));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => file.setUint8(at, byte));
  const header: readonly (readonly [number, number])[] = [
    [0x18, 0x003e],
    [0x1a, 0x0003],
    [0x1c, 0xfffe],
    [0x1e, 0x0009],
    [0x20, 0x0006],
  ];
  for (const [at, value] of header) file.setUint16(at, value, true);
  const chains: readonly (readonly [number, number])[] = [
    [0x2c, 1],
    [0x30, 1],
    [0x38, 0x1000],
    [0x3c, endOfChain],
    [0x44, endOfChain],
  ];
  for (const [at, value] of chains) file.setUint32(at, value, true);
  for (let at = 0x4c; at < sector * 2; at += 4) file.setUint32(at, freeSector, true);
  file.setUint32(0x4c, 0, true);
  file.setUint32(sector, fatSector, true);
  file.setUint32(sector + 4, endOfChain, true);
  directoryEntry(file, sector * 2, 'Root Entry', 5, 1);
  directoryEntry(file, sector * 2 + 128, 'EncryptionInfo', 2, freeSector);
  directoryEntry(file, sector * 2 + 256, 'EncryptedPackage', 2, freeSector);
  return new Uint8Array(file.buffer);
}

const freeSector = 0xffffffff;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;

/** Name in UTF-16, its length in bytes, the kind of the entry and its child; no siblings, no content. */
function directoryEntry(file: DataView, at: number, name: string, kind: number, child: number) {
  for (let index = 0; index < name.length; index += 1) {
    file.setUint16(at + index * 2, name.charCodeAt(index), true);
  }
  file.setUint16(at + 0x40, (name.length + 1) * 2, true);
  file.setUint8(at + 0x42, kind);
  file.setUint8(at + 0x43, 1);
  file.setUint32(at + 0x44, freeSector, true);
  // Entry 1 has entry 2 to its right: "EncryptedPackage" is longer, so it sorts after.
  file.setUint32(at + 0x48, name === 'EncryptionInfo' ? 2 : freeSector, true);
  file.setUint32(at + 0x4c, child, true);
  file.setUint32(at + 0x74, endOfChain, true);
}

const smallParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};

/** `deflatedText` is taken as it is, and `statedBytes` is what the archive says that it unpacks to. */
function wordArchive(deflatedText: Uint8Array<ArrayBuffer>, statedBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => {
    chunks.push(chunk);
  });
  for (const [name, words] of Object.entries(smallParts)) {
    const part = new ZipDeflate(name);
    zip.add(Object.assign(part, { mtime }));
    part.push(strToU8(words), true);
  }
  const text: ZipInputFile = {
    filename: 'word/document.xml',
    size: statedBytes,
    crc: 0,
    compression: 8,
    mtime,
  };
  zip.add(text);
  text.ondata?.(null, deflatedText, true);
  zip.end();
  return Buffer.concat(chunks);
}
