/** The index as it is kept between openings: plain strings and packed numbers, and checked when it is read back. */
import type { TableParts } from './entryTable';
import { keptText, partsAsKept, type KeptTexts, type TextHead } from './keptText';
import type { DocumentEntry, ResponsibilityEntry, SearchEntry } from './searchEntry';
import type { VocabularyParts } from './vocabulary';

export interface StoredIndex {
  /** Rises with every change of form or of how words are read. */
  readonly form: number;
  /** JSON of the entries without the words of their texts. */
  readonly entries: string;
  readonly texts: KeptTexts;
  readonly vocabulary: VocabularyParts;
  /** Four for each entry: first unit, units, words of the name, words of the text. */
  readonly slots: Uint32Array;
  readonly unitFields: Uint8Array;
  readonly starts: Uint32Array;
  readonly packed: Uint32Array;
}

const form = 3;

type KeptEntry =
  (Omit<DocumentEntry, 'text'> & { readonly text: TextHead | null }) | ResponsibilityEntry;

/** Of a table that was just packed. */
export function storedFrom({ vocabulary, postings, slots, unitFields }: TableParts): StoredIndex {
  return {
    form,
    entries: JSON.stringify(slots.map(({ entry }) => withoutWords(entry))),
    texts: slots.map(({ entry }) => partsAsKept('text' in entry ? entry.text : null)),
    vocabulary,
    slots: Uint32Array.from(
      slots.flatMap((slot) => [slot.firstUnit, slot.unitCount, slot.titleLength, slot.textLength]),
    ),
    unitFields,
    starts: postings.starts,
    packed: postings.packed,
  };
}

function withoutWords(entry: SearchEntry): KeptEntry {
  if (entry.kind === 'responsibility' || entry.text === null) return entry;
  const { version, characters } = entry.text;
  return { ...entry, text: { version, characters } };
}

function withWords(entry: KeptEntry, texts: KeptTexts, place: number): SearchEntry {
  if (entry.kind === 'responsibility' || entry.text === null) return entry as SearchEntry;
  return { ...entry, text: keptText(entry.text, texts, place) };
}

/** Null for another form, or where the parts do not fit each other. */
export function readStored(stored: StoredIndex): TableParts | null {
  if (stored.form !== form) return null;
  const entries = entriesFrom(stored.entries);
  if (entries === null || stored.slots.length !== entries.length * 4) return null;
  if (stored.texts.length !== entries.length) return null;
  const { vocabulary } = stored;
  if (!isWhole(vocabulary) || stored.starts.length !== vocabulary.live.length + 1) return null;
  const slots = entries.map((kept, at) => {
    const entry = withWords(kept, stored.texts, at);
    const [firstUnit = 0, unitCount = 0, titleLength = 0, textLength = 0] = stored.slots.subarray(
      at * 4,
      at * 4 + 4,
    );
    return { entry, firstUnit, unitCount, titleLength, textLength };
  });
  const units = slots.reduce((sum, { unitCount }) => sum + unitCount, 0);
  if (units !== stored.unitFields.length) return null;
  const postings = { starts: stored.starts, packed: stored.packed };
  return { vocabulary, postings, slots, unitFields: stored.unitFields };
}

function entriesFrom(json: string): KeptEntry[] | null {
  try {
    const entries: unknown = JSON.parse(json);
    return Array.isArray(entries) ? (entries as KeptEntry[]) : null;
  } catch {
    return null;
  }
}

function isWhole({ words, folded, stems, stemIds, live, stemsByEnd }: VocabularyParts): boolean {
  const ofWords = [words.ends, folded.ends, stemIds].every(({ length }) => length === live.length);
  return ofWords && stems.ends.length === stemsByEnd.length;
}
