/** The stored index as one piece of memory, which is handed between threads and kept without being copied. */
import type { StoredIndex } from '../../search/storedIndex';

const names = [
  'entries',
  'words',
  'stems',
  'stemIds',
  'live',
  'slots',
  'unitFields',
  'starts',
  'packed',
] as const;
const alignment = 4;

/** The lengths of all pieces, then the pieces; strings as UTF-8. */
export function packIndex(stored: StoredIndex): ArrayBuffer {
  const encoder = new TextEncoder();
  const pieces = names.map((name) => {
    const piece = stored[name];
    if (typeof piece === 'string') return encoder.encode(piece);
    return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  });
  const head = Uint32Array.from([stored.form, ...pieces.map(({ length }) => length)]);
  const size = pieces.reduce((sum, { length }) => sum + aligned(length), head.byteLength);
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += aligned(piece.length);
  }
  return bytes.buffer;
}

/** Null for memory that no index was packed into. */
export function unpackIndex(kept: ArrayBuffer): StoredIndex | null {
  const headLength = names.length + 1;
  if (kept.byteLength < headLength * 4 || kept.byteLength % alignment !== 0) return null;
  const [form = 0, ...lengths] = new Uint32Array(kept, 0, headLength);
  let at = headLength * 4;
  const pieces = lengths.map((length) => {
    const piece = { at, length };
    at += aligned(length);
    return piece;
  });
  if (at !== kept.byteLength) return null;
  const decoder = new TextDecoder();
  const bytes = (place: number) => {
    const piece = pieces[place] ?? { at: 0, length: 0 };
    return new Uint8Array(kept, piece.at, piece.length);
  };
  const numbers = (place: number) => {
    const piece = pieces[place] ?? { at: 0, length: 0 };
    return new Uint32Array(kept, piece.at, piece.length / 4);
  };
  return {
    form,
    entries: decoder.decode(bytes(0)),
    words: decoder.decode(bytes(1)),
    stems: decoder.decode(bytes(2)),
    stemIds: numbers(3),
    live: numbers(4),
    slots: numbers(5),
    unitFields: bytes(6),
    starts: numbers(7),
    packed: numbers(8),
  };
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}
