/**
 * The place of each word in a list. A Map does the same, but costs five times as much to make anew from a stored
 * list, which is what opening the tab waits for.
 */

const smallest = 1_024;

export class WordPlaces {
  /** A word's place plus one, at the slot of its hash or the first free one after it. */
  private slots: Uint32Array;

  constructor(private readonly words: readonly string[]) {
    this.slots = new Uint32Array(slotsFor(words.length));
    for (let place = 0; place < words.length; place += 1) this.take(place);
  }

  /** The word's place; -1 when it is not in the list. */
  find(word: string): number {
    const last = this.slots.length - 1;
    let slot = hashOf(word) & last;
    for (let taken = this.slots[slot] ?? 0; taken !== 0; taken = this.slots[slot] ?? 0) {
      if (this.words[taken - 1] === word) return taken - 1;
      slot = (slot + 1) & last;
    }
    return -1;
  }

  /** Takes up the last word of the list, which was just put there. */
  takeLast(): void {
    const { length } = this.words;
    if (length * 2 <= this.slots.length) {
      this.take(length - 1);
      return;
    }
    this.slots = new Uint32Array(slotsFor(length));
    for (let place = 0; place < length; place += 1) this.take(place);
  }

  private take(place: number): void {
    const last = this.slots.length - 1;
    let slot = hashOf(this.words[place] ?? '') & last;
    while (this.slots[slot] !== 0) slot = (slot + 1) & last;
    this.slots[slot] = place + 1;
  }
}

/** At least twice as many as there are words. */
function slotsFor(words: number): number {
  let slots = smallest;
  while (slots < words * 2) slots *= 2;
  return slots;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
