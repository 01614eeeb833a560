/** The parts of a zip file, inflated one at a time and never beyond what a document may need. */
import { Inflate, strFromU8 } from 'fflate';
import { DocumentRefused } from '../domain/textDocument';

export interface ZipLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly partBytes: number;
  readonly totalBytes: number;
}

/** What no policy comes near: the longest one measured, 500 pages, is 0.2 MB and unpacks to 3. */
const documentLimits: ZipLimits = {
  fileBytes: 30_000_000,
  entries: 10_000,
  partBytes: 120_000_000,
  totalBytes: 300_000_000,
};

/** Text compresses 5 to 20 times, deflate's ceiling is 1,032: what lies beyond this is a bomb. */
const maxRatio = 400;
/** Small parts may well be one character repeated. */
const ratioFreeBytes = 1_000_000;
/** Compressed bytes inflated between two looks at the limits: at most 17 MB come out. */
const stepBytes = 16_384;

interface ZipEntry {
  readonly method: number;
  readonly flags: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

export interface ZipArchive {
  /** Whether the part is listed; names are compared without case, as Word does. */
  has(name: string): boolean;
  /** The part's bytes; null when there is none of that name. Throws `DocumentRefused`. */
  read(name: string): Uint8Array | null;
}

/** Reads the zip's table of contents, inflating nothing. Throws `DocumentRefused`. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = documentLimits): ZipArchive {
  if (bytes.length > limits.fileBytes) {
    throw new DocumentRefused('tooLarge', `the file is ${bytes.length} bytes`);
  }
  const entries = guarded(() => readDirectory(bytes, limits.entries));
  let total = 0;
  return {
    has: (name) => entries.has(entryKey(name)),
    read: (name) => {
      const entry = entries.get(entryKey(name));
      if (!entry) return null;
      const part = guarded(() =>
        inflateEntry(bytes, entry, name, Math.min(limits.partBytes, limits.totalBytes - total)),
      );
      total += part.length;
      return part;
    },
  };
}

/** `/word\Document.xml` and `word/document.xml` are the same part. */
function entryKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** Whatever goes wrong inside damaged bytes (a RangeError, fflate's errors) is one refusal. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentRefused) throw error;
    throw new DocumentRefused('damaged', `the zip cannot be read: ${String(error)}`);
  }
}

function readDirectory(bytes: Uint8Array, maxEntries: number): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, shift } = findDirectory(view);
  if (count > maxEntries) throw new DocumentRefused('tooLarge', `${count} entries in the zip`);
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) {
      throw new DocumentRefused('damaged', 'the zip directory is broken');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = readEntry(view, at, at + 46 + nameLength, extraLength);
    const key = entryKey(name);
    if (!entries.has(key)) entries.set(key, { ...entry, headerAt: entry.headerAt + shift });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  /** Bytes before the zip proper: offsets inside count from there. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count === 0xffff || start === 0xffffffff) return zip64Directory(view, at);
    const shift = Math.max(0, at - size - start);
    return { count, start: start + shift, shift };
  }
  throw new DocumentRefused('damaged', 'the zip has no directory: the file is cut short');
}

function zip64Directory(view: DataView, endAt: number): Directory {
  const recordAt = Number(view.getBigUint64(endAt - 20 + 8, true));
  if (view.getUint32(recordAt, true) !== 0x06064b50) {
    throw new DocumentRefused('damaged', 'the zip64 directory is missing');
  }
  const count = Number(view.getBigUint64(recordAt + 32, true));
  return { count, start: Number(view.getBigUint64(recordAt + 48, true)), shift: 0 };
}

function readEntry(view: DataView, at: number, extraAt: number, extraLength: number): ZipEntry {
  const wide = zip64Extra(view, extraAt, extraAt + extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  // The order is the format's: the zip64 values come size, compressed size, offset.
  const size = field(24);
  const compressedSize = field(20);
  const headerAt = field(42);
  const flags = view.getUint16(at + 8, true);
  return { method: view.getUint16(at + 10, true), flags, compressedSize, size, headerAt };
}

function zip64Extra(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x0001) continue;
    const values = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: values }, (_, index) =>
      Number(view.getBigUint64(at + 4 + index * 8, true)),
    );
  }
  return [];
}

function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  name: string,
  maxBytes: number,
): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new DocumentRefused('encrypted', `${name} is encrypted`);
  const limit = Math.min(maxBytes, ratioLimit(entry.compressedSize));
  if (entry.size > limit) throw tooLarge(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(entry.headerAt + 26, true);
  const dataAt = entry.headerAt + 30 + nameLength + view.getUint16(entry.headerAt + 28, true);
  const data = bytes.subarray(dataAt, dataAt + entry.compressedSize);
  if (data.length < entry.compressedSize) {
    throw new DocumentRefused('damaged', `${name} is cut short`);
  }
  if (entry.method === 0) return data;
  if (entry.method === 8) return inflateWithin(data, limit, name);
  throw new DocumentRefused('unsupportedFormat', `${name} is packed by method ${entry.method}`);
}

function ratioLimit(compressedSize: number): number {
  return Math.max(ratioFreeBytes, compressedSize * maxRatio);
}

/** The size a zip declares may lie, so what comes out is counted as it comes. */
function inflateWithin(data: Uint8Array, limit: number, name: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > limit) throw tooLarge(name);
    pieces.push(piece);
  });
  for (let at = 0; at < data.length; at += stepBytes) {
    inflate.push(data.subarray(at, at + stepBytes), at + stepBytes >= data.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function tooLarge(name: string): DocumentRefused {
  return new DocumentRefused('tooLarge', `${name} unpacks to more than a document holds`);
}
