/** Word files made to harm a reader, built in memory. */
import { deflateSync, strToU8, zipSync } from 'fflate';
import { namespaces, p, wordFile } from '../../fixtures/text/wordParts';

const open = `<w:document ${namespaces}><w:body>`;
const close = '</w:body></w:document>';

function withMain(xml: string): Uint8Array {
  return wordFile({ body: '', files: { 'word/document.xml': xml } });
}

/** 30 kB that unpack to 30 MB. */
export function zipBomb(): Uint8Array {
  return withMain(open + ' '.repeat(30_000_000) + close);
}

/** A bomb whose zip says that it unpacks to ten bytes. */
export function lyingZipBomb(): Uint8Array {
  const bytes = zipBomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isHeader = view.getUint32(at, true) === 0x02014b50;
    if (isHeader && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

/** A bomb that does not sit in the text but beside it. */
export function bombInStyles(): Uint8Array {
  return wordFile({ body: p('x'), styles: ' '.repeat(30_000_000) });
}

export function nestedTables(depth: number): Uint8Array {
  const table = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'] as const;
  return withMain(open + table[0].repeat(depth) + p('x') + table[1].repeat(depth) + close);
}

export function manyParagraphs(count: number): Uint8Array {
  return withMain(open + '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(count) + close);
}

/** One tag whose attributes are half a million letters without a value. */
export function endlessAttributes(): Uint8Array {
  const letters = unevenNumbers(150_000).join('');
  return withMain(`${open}<w:p xmlns${letters}><w:r><w:t>x</w:t></w:r></w:p>${close}`);
}

/** One paragraph of very many pieces. */
export function longParagraph(count: number): Uint8Array {
  const runs = unevenNumbers(count).map((word) => `<w:r><w:t>${word}</w:t><w:br/></w:r>`);
  return withMain(`${open}<w:p>${runs.join('')}</w:p>${close}`);
}

/** Words that do not repeat, or the file would be refused as a bomb before it is parsed. */
function unevenNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => ((index * 7_919) % 1_000_003).toString(36));
}

export function entityBomb(): Uint8Array {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  return withMain(`<?xml version="1.0"?>${doctype}${open}${p('&b;')}${close}`);
}

export function manyEntries(count: number): Uint8Array {
  const files = Array.from(
    { length: count },
    (_, index) => [`x${index}`, new Uint8Array()] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** Many paragraphs, each further in and of another list than the one before. */
export function everDeeperLists(count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const numbering =
    numbers
      .map(
        (id) =>
          `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>`,
      )
      .join('') +
    numbers.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');
  const body = numbers
    .map((id) => p('x', `<w:numPr><w:numId w:val="${id}"/></w:numPr><w:ind w:left="${id * 200}"/>`))
    .join('');
  return wordFile({ numbering, body });
}

/** A zip with one entry that is packed in a way no Word file is. */
export function otherPacking(): Uint8Array {
  const bytes = manyParagraphs(1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 10, 14, true);
  }
  return bytes;
}

/** A zip whose entries ask for a password. */
export function passwordZip(): Uint8Array {
  const bytes = manyParagraphs(1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return bytes;
}

export function tooLargeFile(): Uint8Array {
  const bytes = new Uint8Array(30_000_001);
  bytes.set(deflateSync(strToU8('x')), 4);
  bytes.set([0x50, 0x4b, 3, 4]);
  return bytes;
}
