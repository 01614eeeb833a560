/** Every word of the indexed texts, by its form, its stem and its letters: the word list that the search rests on. */
import { lettersOf } from './letterErrors';
import { ScannedWords } from './scannedWords';
import { stemOf } from './swedishStem';
import { foldTerm, isCode } from './term';
import { WordPlaces } from './wordPlaces';

const none = -1;

/** A vocabulary as it is kept: each word with the place of its stem and the count of units it stands in. */
export interface VocabularyParts {
  readonly words: string[];
  readonly stems: string[];
  readonly stemIds: Uint32Array;
  readonly live: Uint32Array;
}

export class Vocabulary {
  readonly words: string[];
  readonly folded: string[];
  readonly stems: string[];
  readonly stemIds: number[];
  /** How many units each word stands in now; 0 for a word that is here no longer. */
  readonly live: number[];
  /** Words that share their end with the next, `~alkohol+drogpolicy`. */
  readonly elliptic: number[] = [];
  /** The last form of each stem, and for each form the one before it. */
  private readonly lastForm: number[];
  private readonly formBefore: number[] = [];
  private readonly liveOfStem: number[];
  private readonly placeOfWord: WordPlaces;
  private readonly placeOfStem: WordPlaces;
  private readonly scannedStems: ScannedWords;
  private readonly scannedForms: ScannedWords;
  private readonly lettersOfWords: number[] = [];

  constructor({ words, stems, stemIds, live }: VocabularyParts = nothing()) {
    this.words = words;
    this.stems = stems;
    this.stemIds = Array.from(stemIds);
    this.live = Array.from(live);
    this.folded = words.length === 0 ? [] : foldTerm(words.join('\n')).split('\n');
    this.lastForm = stems.map(() => none);
    this.liveOfStem = stems.map(() => 0);
    for (const [word, stem] of this.stemIds.entries()) {
      this.formBefore.push(this.lastForm[stem] ?? none);
      this.lastForm[stem] = word;
      this.liveOfStem[stem] = (this.liveOfStem[stem] ?? 0) + (this.live[word] ?? 0);
      if (words[word]?.startsWith('~') === true) this.elliptic.push(word);
    }
    this.placeOfWord = new WordPlaces(words);
    this.placeOfStem = new WordPlaces(stems);
    this.scannedForms = new ScannedWords(this.folded.map(withoutCode));
    this.scannedStems = new ScannedWords(stems.map(withoutCode));
  }

  /** The word's id, made where the word is new. */
  idFor(word: string): number {
    const known = this.placeOfWord.find(word);
    if (known !== none) return known;
    const id = this.words.push(word) - 1;
    this.placeOfWord.takeLast();
    const folded = foldTerm(word);
    this.folded.push(folded);
    this.live.push(0);
    if (word.startsWith('~')) this.elliptic.push(id);
    this.scannedForms.add(withoutCode(folded));
    this.join(id, isCode(word) ? word : stemOf(word));
    return id;
  }

  private join(word: number, stem: string): void {
    let id = this.placeOfStem.find(stem);
    if (id === none) {
      id = this.stems.push(stem) - 1;
      this.placeOfStem.takeLast();
      this.lastForm.push(none);
      this.liveOfStem.push(0);
      this.scannedStems.add(withoutCode(stem));
    }
    this.stemIds.push(id);
    this.formBefore.push(this.lastForm[id] ?? none);
    this.lastForm[id] = word;
  }

  count(word: number, change: number): void {
    this.live[word] = (this.live[word] ?? 0) + change;
    const stem = this.stemIds[word] ?? 0;
    this.liveOfStem[stem] = (this.liveOfStem[stem] ?? 0) + change;
  }

  /** The id of a word that stands somewhere now. */
  find(word: string): number | undefined {
    const id = this.placeOfWord.find(word);
    return (this.live[id] ?? 0) > 0 ? id : undefined;
  }

  /** In how many units some form of the stem stands now. */
  stemCount(stem: string): number {
    return this.liveOfStem[this.placeOfStem.find(stem)] ?? 0;
  }

  /** All forms of the stem that stand somewhere now. */
  formsOf(stem: string): readonly number[] {
    return this.liveForms(this.placeOfStem.find(stem));
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
      const stem = this.stems[id] ?? '';
      if (stem === letters || (this.liveOfStem[id] ?? 0) === 0) return;
      found(stem, at, this.liveForms(id));
    };
    if (inside) this.scannedStems.each(letters, tell);
    else {
      this.scannedStems.beginningWith(letters, (id) => tell(id, 0));
      this.scannedStems.each(`${letters}\n`, tell);
    }
  }

  formsBeginningWith(letters: string, found: (word: number) => void): void {
    this.scannedForms.beginningWith(letters, (id) => {
      if ((this.live[id] ?? 0) > 0) found(id);
    });
  }

  /** Which letters each word holds, see `lettersOf`; made when it is first asked for. */
  letters(): readonly number[] {
    const known = this.lettersOfWords;
    for (let id = known.length; id < this.folded.length; id += 1)
      known.push(lettersOf(this.folded[id] ?? ''));
    return known;
  }

  /** Without words that stand nowhere any more; `kept` has the present ids of those that are left. */
  packed(): { readonly vocabulary: Vocabulary; readonly kept: readonly number[] } {
    const kept = [...this.words.keys()].filter((word) => (this.live[word] ?? 0) > 0);
    const newStems = new Map<number, number>();
    const stemIds = kept.map((word) => {
      const stem = this.stemIds[word] ?? 0;
      const id = newStems.get(stem) ?? newStems.size;
      newStems.set(stem, id);
      return id;
    });
    const vocabulary = new Vocabulary({
      words: kept.map((word) => this.words[word] ?? ''),
      stems: [...newStems.keys()].map((stem) => this.stems[stem] ?? ''),
      stemIds: Uint32Array.from(stemIds),
      live: Uint32Array.from(kept, (word) => this.live[word] ?? 0),
    });
    return { vocabulary, kept };
  }

  private liveForms(stem: number): readonly number[] {
    const forms: number[] = [];
    for (
      let form = this.lastForm[stem] ?? none;
      form !== none;
      form = this.formBefore[form] ?? none
    )
      if ((this.live[form] ?? 0) > 0) forms.push(form);
    return forms;
  }
}

function nothing(): VocabularyParts {
  return { words: [], stems: [], stemIds: new Uint32Array(), live: new Uint32Array() };
}

/** Codes are looked up whole and never scanned. */
function withoutCode(word: string): string {
  return isCode(word) ? '' : word;
}
