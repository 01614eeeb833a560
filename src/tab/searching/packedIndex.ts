/** The stored index as one piece of memory, which is handed between threads and kept without being copied. */
import type { KeptTexts } from '../../search/keptText';
import type { StoredIndex } from '../../search/storedIndex';

/** The order of the pieces; where a name ends in `Ends`, it tells where each line or text of another ends. */
const names = [
  'entries',
  'texts',
  'textEnds',
  'words',
  'wordEnds',
  'folded',
  'foldedEnds',
  'stems',
  'stemEnds',
  'stemsByEnd',
  'stemIds',
  'live',
  'slots',
  'unitFields',
  'starts',
  'packed',
] as const;
type PieceName = (typeof names)[number];
const alignment = 4;

/** The lengths of all pieces, then the pieces; strings as UTF-8. */
export function packIndex(stored: StoredIndex): ArrayBuffer {
  const pieces = piecesOf(stored);
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

/** Null for memory that no index was packed into. Its texts are read from it when they are asked for. */
export function unpackIndex(kept: ArrayBuffer): StoredIndex | null {
  const headLength = names.length + 1;
  if (kept.byteLength < headLength * 4 || kept.byteLength % alignment !== 0) return null;
  const [form = 0, ...lengths] = new Uint32Array(kept, 0, headLength);
  const places = new Map<PieceName, Uint8Array>();
  let at = headLength * 4;
  for (const [piece, name] of names.entries()) {
    const length = lengths[piece] ?? 0;
    if (at + length > kept.byteLength) return null;
    places.set(name, new Uint8Array(kept, at, length));
    at += aligned(length);
  }
  if (at !== kept.byteLength) return null;
  const decoder = new TextDecoder();
  const bytes = (name: PieceName) => places.get(name) ?? new Uint8Array();
  const text = (name: PieceName) => decoder.decode(bytes(name));
  const numbers = (name: PieceName) => {
    const { byteOffset, length } = bytes(name);
    return new Uint32Array(kept, byteOffset, length / 4);
  };
  const lines = (of: PieceName, ends: PieceName) => ({ text: text(of), ends: numbers(ends) });
  return {
    form,
    entries: text('entries'),
    texts: unpackTexts(bytes('texts'), numbers('textEnds')),
    vocabulary: {
      words: lines('words', 'wordEnds'),
      folded: lines('folded', 'foldedEnds'),
      stems: lines('stems', 'stemEnds'),
      stemsByEnd: numbers('stemsByEnd'),
      stemIds: new Int32Array(numbers('stemIds')),
      live: new Int32Array(numbers('live')),
    },
    slots: numbers('slots'),
    unitFields: bytes('unitFields'),
    starts: numbers('starts'),
    packed: numbers('packed'),
  };
}

function piecesOf(stored: StoredIndex): readonly Uint8Array[] {
  const { words, folded, stems, stemsByEnd, stemIds, live } = stored.vocabulary;
  const packed: Readonly<Record<PieceName, string | ArrayBufferView>> = {
    ...stored,
    ...packTexts(stored.texts),
    ...{ words: words.text, wordEnds: words.ends },
    ...{ folded: folded.text, foldedEnds: folded.ends },
    ...{ stems: stems.text, stemEnds: stems.ends },
    ...{ stemsByEnd, stemIds, live },
  };
  return names.map((name) => bytesOf(packed[name]));
}

function packTexts(texts: KeptTexts) {
  const encoder = new TextEncoder();
  const pieces = Array.from({ length: texts.length }, (_, at) => encoder.encode(texts.at(at)));
  const textEnds = new Uint32Array(pieces.length);
  let end = 0;
  for (const [at, { length }] of pieces.entries()) textEnds[at] = end += length;
  const bytes = new Uint8Array(end);
  for (const [at, piece] of pieces.entries()) bytes.set(piece, (textEnds[at] ?? 0) - piece.length);
  return { texts: bytes, textEnds };
}

function unpackTexts(bytes: Uint8Array, ends: Uint32Array): KeptTexts {
  const decoder = new TextDecoder();
  return {
    length: ends.length,
    at: (place) => decoder.decode(bytes.subarray(ends[place - 1] ?? 0, ends[place] ?? 0)),
  };
}

function bytesOf(piece: string | ArrayBufferView): Uint8Array {
  if (typeof piece === 'string') return new TextEncoder().encode(piece);
  return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}
