/** Every word of the indexed texts, by its form, its stem and its letters: the word list that the search rests on. */
import { GrowingNumbers } from './growingNumbers';
import { nearWords } from './nearWords';
import { orderByEnd, ScannedWords } from './scannedWords';
import { inOrder, SortedWords } from './sortedWords';
import { stemOf } from './swedishStem';
import { foldTerm, isCode } from './term';
import { WordLetters } from './wordLetters';
import { linesOf, type KeptLines } from './wordLines';

const none = -1;
/** Fewer words that came later are no reason to sort them in: that would be half of the time a first index takes. */
const fewLater = 60_000;

/** A vocabulary as it is kept: words and stems in order, each word with the place of its stem and the count of units it stands in. */
export interface VocabularyParts {
  readonly words: KeptLines;
  readonly folded: KeptLines;
  readonly stems: KeptLines;
  readonly stemIds: Int32Array;
  readonly live: Int32Array;
  /** Places of stems by their letters from the last one on. */
  readonly stemsByEnd: Uint32Array;
}

export class Vocabulary {
  private readonly forms: SortedWords;
  private readonly stems: SortedWords;
  private readonly scannedStems: ScannedWords;
  private readonly formLetters: WordLetters;
  private readonly stemLetters: WordLetters;
  private readonly stemIds: GrowingNumbers;
  /** How many units each word stands in now; 0 for a word that is here no longer. */
  private readonly live: GrowingNumbers;
  /** The last form of each stem, and for each form the one before it. */
  private readonly lastForm: GrowingNumbers;
  private readonly formBefore: GrowingNumbers;
  private readonly liveOfStem: GrowingNumbers;

  constructor(parts: VocabularyParts = nothing()) {
    const { stemIds, live } = parts;
    this.forms = new SortedWords(parts);
    this.stems = new SortedWords({ words: parts.stems, folded: null });
    this.formLetters = new WordLetters(this.forms.folded);
    this.stemLetters = new WordLetters(this.stems.words);
    this.scannedStems = new ScannedWords(this.stems.words, parts.stemsByEnd);
    const lastForm = new Int32Array(this.stems.words.length).fill(none);
    const liveOfStem = new Int32Array(this.stems.words.length);
    const formBefore = new Int32Array(stemIds.length);
    for (let word = 0; word < stemIds.length; word += 1) {
      const stem = stemIds[word] ?? 0;
      formBefore[word] = lastForm[stem] ?? none;
      lastForm[stem] = word;
      liveOfStem[stem] = (liveOfStem[stem] ?? 0) + (live[word] ?? 0);
    }
    this.stemIds = new GrowingNumbers(stemIds.slice());
    this.live = new GrowingNumbers(live.slice());
    this.lastForm = new GrowingNumbers(lastForm);
    this.formBefore = new GrowingNumbers(formBefore);
    this.liveOfStem = new GrowingNumbers(liveOfStem);
  }

  get size(): number {
    return this.forms.words.length;
  }

  /** As written, but in small letters. */
  word(id: number): string {
    return this.forms.words.at(id);
  }

  /** The word without dots and rings. */
  folded(id: number): string {
    return this.forms.folded.at(id);
  }

  /** In how many units the word stands now. */
  liveCount(id: number): number {
    return this.live.at(id);
  }

  /** Whether it is worth its while to pack: words in order are found sooner. */
  get isMostlyUnsorted(): boolean {
    const later = this.forms.laterCount;
    return later > fewLater && later > this.size / 2;
  }

  /** The word's id, made where the word is new. */
  idFor(word: string): number {
    const known = this.forms.find(word);
    if (known !== none) return known;
    const id = this.forms.add(word);
    this.live.push(0);
    this.join(id, isCode(word) ? foldTerm(word) : stemOf(word));
    return id;
  }

  private join(word: number, stem: string): void {
    let id = this.stems.find(stem);
    if (id === none) {
      id = this.stems.add(stem);
      this.lastForm.push(none);
      this.liveOfStem.push(0);
    }
    this.stemIds.push(id);
    this.formBefore.push(this.lastForm.at(id));
    this.lastForm.set(id, word);
  }

  count(word: number, change: number): void {
    this.live.set(word, this.live.at(word) + change);
    const stem = this.stemIds.at(word);
    this.liveOfStem.set(stem, this.liveOfStem.at(stem) + change);
  }

  /** The id of a word that stands somewhere now. */
  find(word: string): number | undefined {
    const id = this.forms.find(word);
    return id !== none && this.live.at(id) > 0 ? id : undefined;
  }

  /** In how many units some form of the stem stands now. */
  stemCount(stem: string): number {
    const id = this.stems.find(stem);
    return id === none ? 0 : this.liveOfStem.at(id);
  }

  /** All forms of the stem that stand somewhere now. */
  formsOf(stem: string): readonly number[] {
    const id = this.stems.find(stem);
    return id === none ? [] : this.formsOfStem(id);
  }

  private formsOfStem(id: number): readonly number[] {
    const forms: number[] = [];
    for (let form = this.lastForm.at(id); form !== none; form = this.formBefore.at(form))
      if (this.live.at(form) > 0) forms.push(form);
    return forms;
  }

  /**
   * Stems that hold the letters, with where and with their forms; the stem itself is not among them. Few letters
   * are sought at the ends alone: inside they are chance, and stand in every tenth word.
   */
  stemsWith(
    letters: string,
    inside: boolean,
    found: (stem: string, at: number, forms: readonly number[]) => void,
  ): void {
    const tell = (id: number, at: number): void => {
      const stem = this.stems.words.at(id);
      if (stem === letters || isCode(stem) || this.liveOfStem.at(id) === 0) return;
      found(stem, at, this.formsOfStem(id));
    };
    if (inside) this.scannedStems.holding(letters, tell);
    else {
      this.stems.beginningWith(letters, (id) => tell(id, 0));
      this.scannedStems.endingWith(letters, tell);
    }
  }

  /** Words that stand somewhere now and are at most so many typing errors away; `folded` is without dots and rings. */
  formsNear(folded: string, most: number): readonly (readonly [word: number, errors: number])[] {
    const near = nearWords(folded, most, this.formLetters);
    return near.filter(([word]) => this.live.at(word) > 0);
  }

  /** The same for stems, each with its forms. */
  stemsNear(
    stem: string,
    most: number,
  ): readonly (readonly [forms: readonly number[], errors: number])[] {
    const near = nearWords(stem, most, this.stemLetters);
    return near.map(([id, errors]) => [this.formsOfStem(id), errors]);
  }

  formsBeginningWith(letters: string, found: (word: number) => void): void {
    this.forms.beginningWith(letters, (id) => {
      if (this.live.at(id) > 0) found(id);
    });
  }

  /** In order, without words that stand nowhere any more; `kept` has the present ids of those that are left. */
  packed(): { readonly parts: VocabularyParts; readonly kept: readonly number[] } {
    const standing = Array.from({ length: this.size }, (_, word) => word);
    const kept = inOrder(
      standing.filter((word) => this.live.at(word) > 0),
      this.forms.folded,
    );
    const ofStems = new Set(kept.map((word) => this.stemIds.at(word)));
    const keptStems = inOrder([...ofStems], this.stems.words);
    const newStems = new Map(keptStems.map((stem, place) => [stem, place]));
    const stems = keptStems.map((stem) => this.stems.words.at(stem));
    const parts = {
      words: linesOf(kept.map((word) => this.word(word))),
      folded: linesOf(kept.map((word) => this.folded(word))),
      stems: linesOf(stems),
      stemIds: Int32Array.from(kept, (word) => newStems.get(this.stemIds.at(word)) ?? 0),
      live: Int32Array.from(kept, (word) => this.live.at(word)),
      stemsByEnd: orderByEnd(stems),
    };
    return { parts, kept };
  }
}

function nothing(): VocabularyParts {
  const lines = linesOf([]);
  return {
    ...{ words: lines, folded: lines, stems: lines },
    ...{ stemIds: new Int32Array(), live: new Int32Array(), stemsByEnd: new Uint32Array() },
  };
}
