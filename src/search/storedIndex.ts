/** The index as it is kept between openings: plain strings and packed numbers, and checked when it is read back. */
import { orderOf, type TableParts } from './entryTable';
import type { SearchEntry } from './searchEntry';
import { Vocabulary } from './vocabulary';

export interface StoredIndex {
  /** Rises with every change of form or of how words are read. */
  readonly form: number;
  /** JSON of the entries. */
  readonly entries: string;
  /** One a line. */
  readonly words: string;
  readonly stems: string;
  /** For each word, the place of its stem. */
  readonly stemIds: Uint32Array;
  readonly live: Uint32Array;
  /** Four for each entry: first unit, units, words of the name, words of the text. */
  readonly slots: Uint32Array;
  readonly unitFields: Uint8Array;
  readonly starts: Uint32Array;
  readonly packed: Uint32Array;
}

const form = 2;

export function storedFrom({ vocabulary, postings, slots, unitFields }: TableParts): StoredIndex {
  return {
    form,
    entries: JSON.stringify(slots.map(({ entry }) => entry)),
    words: vocabulary.words.join('\n'),
    stems: vocabulary.stems.join('\n'),
    stemIds: Uint32Array.from(vocabulary.stemIds),
    live: Uint32Array.from(vocabulary.live),
    slots: Uint32Array.from(
      slots.flatMap((slot) => [slot.firstUnit, slot.unitCount, slot.titleLength, slot.textLength]),
    ),
    unitFields,
    starts: postings.starts,
    packed: postings.packed,
  };
}

/** Null for another form, or where the parts do not fit each other. */
export function readStored(stored: StoredIndex): TableParts | null {
  if (stored.form !== form) return null;
  const entries = entriesFrom(stored.entries);
  if (entries === null || stored.slots.length !== entries.length * 4) return null;
  const vocabulary = vocabularyFrom(stored);
  if (vocabulary === null || stored.starts.length !== vocabulary.words.length + 1) return null;
  const slots = entries.map((entry, at) => {
    const [firstUnit = 0, unitCount = 0, titleLength = 0, textLength = 0] = stored.slots.subarray(
      at * 4,
      at * 4 + 4,
    );
    return { entry, order: orderOf(entry), firstUnit, unitCount, titleLength, textLength };
  });
  const units = slots.reduce((sum, { unitCount }) => sum + unitCount, 0);
  if (units !== stored.unitFields.length) return null;
  const postings = { starts: stored.starts, packed: stored.packed };
  return { vocabulary, postings, slots, unitFields: stored.unitFields };
}

function entriesFrom(json: string): SearchEntry[] | null {
  try {
    const entries: unknown = JSON.parse(json);
    return Array.isArray(entries) ? (entries as SearchEntry[]) : null;
  } catch {
    return null;
  }
}

function vocabularyFrom({ words, stems, stemIds, live }: StoredIndex): Vocabulary | null {
  const parts = { words: linesOf(words), stems: linesOf(stems), stemIds, live };
  const fits = parts.words.length === live.length && parts.words.length === stemIds.length;
  return fits ? new Vocabulary(parts) : null;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
