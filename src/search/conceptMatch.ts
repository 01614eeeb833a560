/** Where a word of the query stands, in whichever of its meanings, and how well it fits there. */
import type { EntryTable } from './entryTable';
import type { Meaning } from './meaning';

export interface ConceptMatch {
  /** The slots where it stands, in no order. */
  readonly slots: readonly number[];
  /** In how many slots it stands about as well as it does anywhere. */
  readonly strong: number;
  /** The weight of the best meaning that stands anywhere. */
  readonly best: number;
  /** By slot, the weight of its best meaning. */
  readonly inSlot: Float32Array;
  /** By slot, the weight of the best meaning in that field; `text` is summed. */
  readonly title: Float32Array;
  readonly facts: Float32Array;
  readonly heading: Float32Array;
  readonly text: Float32Array;
  /** The units where it stands, and by unit the weight of the best meaning. */
  readonly units: readonly number[];
  readonly inUnit: Float32Array;
}

/** Of the best weight, the least that counts as the same word: forms and other spellings, but no longer words. */
const strongShare = 0.85;
/** Of the weight of words that stand together, what they have apart in one entry. */
const apartShare = 0.85;

export function matchConcept(meanings: readonly Meaning[], table: EntryTable): ConceptMatch {
  const matching = new Matching(table);
  for (const meaning of meanings) {
    const [only, ...others] = meaning.parts;
    if (only === undefined) continue;
    if (meaning.inNames === true) matching.addInNames(meaning.parts, meaning.weight);
    else if (others.length === 0) for (const word of only) matching.addWord(word, meaning.weight);
    else matching.addTogether(meaning.parts, meaning.weight);
  }
  return matching;
}

/** Units given by other means, a phrase that was read in them, count as one meaning. */
export function matchUnits(units: readonly number[], table: EntryTable): ConceptMatch {
  const matching = new Matching(table);
  for (const unit of units) matching.addUnit(unit, 1, 1);
  return matching;
}

class Matching implements ConceptMatch {
  readonly slots: number[] = [];
  readonly units: number[] = [];
  readonly title: Float32Array;
  readonly facts: Float32Array;
  readonly heading: Float32Array;
  readonly text: Float32Array;
  readonly inUnit: Float32Array;
  readonly inSlot: Float32Array;
  best = 0;
  private readonly counted = new Set<number>();

  constructor(private readonly table: EntryTable) {
    const slots = table.slots.length;
    this.title = new Float32Array(slots);
    this.facts = new Float32Array(slots);
    this.heading = new Float32Array(slots);
    this.text = new Float32Array(slots);
    this.inSlot = new Float32Array(slots);
    this.inUnit = new Float32Array(table.unitSlots.length);
  }

  get strong(): number {
    const least = this.best * strongShare;
    return this.slots.filter((slot) => (this.inSlot[slot] ?? 0) >= least).length;
  }

  /** Each word once: the meanings come strongest first. */
  addWord(word: number, weight: number): void {
    if (this.counted.has(word)) return;
    this.counted.add(word);
    this.table.postings.each(word, (unit, count) => this.addUnit(unit, weight, count));
  }

  addTogether(parts: readonly (readonly number[])[], weight: number): void {
    for (const unit of unitsWithAll(parts, this.table)) this.addOnce(unit, weight);
    for (const unit of unitsApart(parts, this.table)) this.addOnce(unit, weight * apartShare);
  }

  addInNames(parts: readonly (readonly number[])[], weight: number): void {
    for (const unit of unitsWithAll(parts, this.table))
      if (this.table.unitFields[unit] === 0) this.addOnce(unit, weight);
  }

  private addOnce(unit: number, weight: number): void {
    if (weight > (this.inUnit[unit] ?? 0)) this.addUnit(unit, weight, 1);
  }

  addUnit(unit: number, weight: number, count: number): void {
    const slot = this.table.unitSlots[unit] ?? 0;
    if (this.table.slots[slot] === null) return;
    if (this.inSlot[slot] === 0) this.slots.push(slot);
    raise(this.inSlot, slot, weight);
    if (weight > this.best) this.best = weight;
    const before = this.inUnit[unit] ?? 0;
    if (before === 0) this.units.push(unit);
    if (weight > before) this.inUnit[unit] = weight;
    const field = this.table.unitFields[unit];
    if (field === 3) this.text[slot] = (this.text[slot] ?? 0) + weight * count;
    else raise(field === 0 ? this.title : field === 1 ? this.facts : this.heading, slot, weight);
  }
}

function raise(values: Float32Array, slot: number, weight: number): void {
  if (weight > (values[slot] ?? 0)) values[slot] = weight;
}

/** Units in which some word of each part stands. */
export function unitsWithAll(
  parts: readonly (readonly number[])[],
  table: EntryTable,
): readonly number[] {
  const [rarest = [], ...others] = [...parts].sort(
    (a, b) => standsIn(a, table) - standsIn(b, table),
  );
  let left = unitsWithAny(rarest, table, null);
  for (const words of others) {
    if (left.size === 0) break;
    left = unitsWithAny(words, table, left);
  }
  return [...left];
}

/** What an entry is called, has as a fact or a heading, where its other parts stand anywhere in it. */
function unitsApart(
  [first = [], ...others]: readonly (readonly number[])[],
  table: EntryTable,
): readonly number[] {
  const { unitFields, unitSlots, postings } = table;
  const found = new Set<number>();
  for (const word of first)
    postings.each(word, (unit) => {
      if (unitFields[unit] !== 3) found.add(unit);
    });
  return others.reduce<readonly number[]>(
    (left, words) => {
      if (left.length === 0) return left;
      const slots = slotsWithAny(words, table);
      return left.filter((unit) => slots[unitSlots[unit] ?? -1] === 1);
    },
    [...found],
  );
}

/** By slot, 1 where some of the words stands. */
function slotsWithAny(words: readonly number[], table: EntryTable): Uint8Array {
  const { unitSlots, postings } = table;
  const slots = new Uint8Array(table.slots.length);
  for (const word of words)
    postings.each(word, (unit) => {
      slots[unitSlots[unit] ?? 0] = 1;
    });
  return slots;
}

function unitsWithAny(
  words: readonly number[],
  { postings }: EntryTable,
  among: ReadonlySet<number> | null,
): ReadonlySet<number> {
  const units = new Set<number>();
  for (const word of words) {
    postings.each(word, (unit) => {
      if (among === null || among.has(unit)) units.add(unit);
    });
  }
  return units;
}

function standsIn(words: readonly number[], { vocabulary }: EntryTable): number {
  return words.reduce((sum, word) => sum + vocabulary.liveCount(word), 0);
}
