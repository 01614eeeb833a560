/** The index itself: entries, their units, and which words stand in which; changed in place. */
import { titleOf, unitsOf } from './entryWords';
import { packPosting, Postings, type PackedPostings } from './postings';
import { placesInOrder } from './sortedPlaces';
import { entryKey, type SearchEntry } from './searchEntry';
import { tokensOf } from './wordTokens';
import { Vocabulary, type VocabularyParts } from './vocabulary';

/** Not worth packing for. */
const fewUnits = 2_000;

export interface Slot {
  readonly entry: SearchEntry;
  readonly firstUnit: number;
  readonly unitCount: number;
  readonly titleLength: number;
  /** Words of its text. */
  readonly textLength: number;
}

export interface TableParts {
  readonly vocabulary: VocabularyParts;
  readonly postings: PackedPostings;
  readonly slots: readonly Slot[];
  readonly unitFields: Uint8Array;
}

export class EntryTable {
  readonly vocabulary: Vocabulary;
  postings: Postings;
  /** By slot; null where an entry was removed. */
  slots: (Slot | null)[] = [];
  unitSlots: number[] = [];
  unitFields: number[] = [];
  textLength = 0;
  private goneUnits = 0;
  private knownOrder: Uint32Array | null = null;
  private readonly slotOf = new Map<string, number>();

  constructor(parts?: TableParts) {
    this.vocabulary = new Vocabulary(parts?.vocabulary);
    this.postings = new Postings(parts?.postings);
    if (parts === undefined) return;
    this.unitFields = Array.from(parts.unitFields);
    for (const [place, slot] of parts.slots.entries()) {
      this.occupy(slot);
      for (let count = 0; count < slot.unitCount; count += 1) this.unitSlots.push(place);
    }
  }

  get size(): number {
    return this.slotOf.size;
  }

  /** Whether more was replaced, removed or added than is left in order. */
  get isWorthPacking(): boolean {
    return this.vocabulary.isMostlyUnsorted || this.isMostlyGone;
  }

  private get isMostlyGone(): boolean {
    return this.goneUnits > this.unitSlots.length / 2 && this.goneUnits > fewUnits;
  }

  entry(key: string): SearchEntry | null {
    return this.slot(key)?.entry ?? null;
  }

  slot(key: string): Slot | null {
    return this.slots[this.slotOf.get(key) ?? -1] ?? null;
  }

  *entries(): Generator<SearchEntry> {
    for (const slot of this.slots) if (slot !== null) yield slot.entry;
  }

  /** By slot, its place by name and key: the order of those that answer equally well. */
  get order(): Uint32Array {
    if (this.knownOrder !== null) return this.knownOrder;
    const names = this.slots.map((slot) => (slot === null ? '' : orderOf(slot.entry)));
    const order = new Uint32Array(names.length);
    for (const [rank, place] of placesInOrder(names).entries()) order[place] = rank;
    return (this.knownOrder = order);
  }

  /** Adds the entry, or puts it in the place of the one with its key. */
  put(entry: SearchEntry): void {
    this.remove(entryKey(entry));
    const place = this.slots.length;
    const firstUnit = this.unitSlots.length;
    let [titleLength, textLength] = [0, 0];
    for (const { field, words } of unitsOf(entry)) {
      const unit = this.unitSlots.push(place) - 1;
      this.unitFields.push(field);
      const counts = this.countsOf(words);
      let length = 0;
      for (const [word, count] of counts) {
        this.postings.add(word, packPosting(unit, count));
        this.vocabulary.count(word, 1);
        length += count;
      }
      if (field === 0) titleLength = length;
      if (field === 3) textLength += length;
    }
    const unitCount = this.unitSlots.length - firstUnit;
    this.occupy({ entry, firstUnit, unitCount, titleLength, textLength });
  }

  /** Its words no longer count; their postings go when the table is packed. */
  remove(key: string): void {
    const place = this.slotOf.get(key);
    const slot = this.slots[place ?? -1];
    if (place === undefined || slot === undefined || slot === null) return;
    for (const { words } of unitsOf(slot.entry)) {
      for (const word of this.countsOf(words).keys()) this.vocabulary.count(word, -1);
    }
    this.slots[place] = null;
    this.slotOf.delete(key);
    this.textLength -= slot.textLength;
    this.goneUnits += slot.unitCount;
  }

  private occupy(slot: Slot): void {
    const place = this.slots.push(slot) - 1;
    this.knownOrder = null;
    this.slotOf.set(entryKey(slot.entry), place);
    this.textLength += slot.textLength;
  }

  private countsOf(words: string): Map<number, number> {
    const counts = new Map<number, number>();
    for (const { term } of tokensOf(words)) {
      const word = this.vocabulary.idFor(term);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  }

  /** Everything without what was removed, and without words that stand nowhere any more. */
  packed(): TableParts {
    const { parts: vocabulary, kept } = this.vocabulary.packed();
    const slots: Slot[] = [];
    const places = new Int32Array(this.unitSlots.length).fill(-1);
    const unitFields: number[] = [];
    for (const slot of this.slots) {
      if (slot === null) continue;
      slots.push({ ...slot, firstUnit: unitFields.length });
      for (let unit = slot.firstUnit; unit < slot.firstUnit + slot.unitCount; unit += 1)
        places[unit] = unitFields.push(this.unitFields[unit] ?? 0) - 1;
    }
    const postings = this.postings.packed(kept, (unit) => places[unit] ?? -1);
    return { vocabulary, postings, slots, unitFields: Uint8Array.from(unitFields) };
  }
}

function orderOf(entry: SearchEntry): string {
  return `${titleOf(entry)}\n${entryKey(entry)}`;
}
