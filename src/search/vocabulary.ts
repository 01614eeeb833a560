/** Every word of the indexed texts, by its form, its stem and its letters: the word list that the search rests on. */
import { ScannedWords } from './scannedWords';
import { lettersOf } from './letterErrors';
import { stemOf } from './swedishStem';
import { foldTerm, isCode } from './term';

export class Vocabulary {
  readonly words: string[] = [];
  readonly folded: string[] = [];
  /** Which letters each word holds, see `lettersOf`. */
  readonly letters: number[] = [];
  readonly stems: string[] = [];
  readonly stemIds: number[] = [];
  /** How many units each word stands in now; 0 for a word that is here no longer. */
  readonly live: number[] = [];
  /** Words that share their end with the next, `~alkohol+drogpolicy`. */
  readonly elliptic: number[] = [];
  private readonly idOfWord = new Map<string, number>();
  private readonly idOfStem = new Map<string, number>();
  private readonly wordsOfStem: number[][] = [];
  private readonly liveOfStem: number[] = [];
  private readonly scannedStems = new ScannedWords();
  private readonly scannedForms = new ScannedWords();

  /** The word's id, made where the word is new; `stem` is given where it is known. */
  idFor(word: string, knownStem?: string): number {
    const known = this.idOfWord.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    const code = isCode(word);
    this.idOfWord.set(word, id);
    this.folded.push(code ? word : foldTerm(word));
    this.letters.push(code ? 0 : lettersOf(this.folded[id] ?? ''));
    this.live.push(0);
    if (word.startsWith('~')) this.elliptic.push(id);
    this.scannedForms.add(code ? '' : (this.folded[id] ?? ''));
    this.join(id, knownStem ?? (code ? word : stemOf(word)), code);
    return id;
  }

  private join(word: number, stem: string, code: boolean): void {
    let id = this.idOfStem.get(stem);
    if (id === undefined) {
      id = this.stems.push(stem) - 1;
      this.idOfStem.set(stem, id);
      this.wordsOfStem.push([]);
      this.liveOfStem.push(0);
      this.scannedStems.add(code ? '' : stem);
    }
    this.stemIds.push(id);
    this.wordsOfStem[id]?.push(word);
  }

  count(word: number, change: number): void {
    this.live[word] = (this.live[word] ?? 0) + change;
    const stem = this.stemIds[word] ?? 0;
    this.liveOfStem[stem] = (this.liveOfStem[stem] ?? 0) + change;
  }

  /** The id of a word that stands somewhere now. */
  find(word: string): number | undefined {
    const id = this.idOfWord.get(word);
    return id !== undefined && (this.live[id] ?? 0) > 0 ? id : undefined;
  }

  /** In how many units some form of the stem stands now. */
  stemCount(stem: string): number {
    const id = this.idOfStem.get(stem);
    return id === undefined ? 0 : (this.liveOfStem[id] ?? 0);
  }

  /** All forms of the stem that stand somewhere now. */
  formsOf(stem: string): readonly number[] {
    const id = this.idOfStem.get(stem);
    return id === undefined ? [] : this.liveForms(id);
  }

  /** Stems that begin with the letters, go on or end with them; the stem itself is not among them. */
  stemsWith(letters: string, found: (stem: string, at: number, forms: readonly number[]) => void) {
    this.scannedStems.each(letters, (id, at) => {
      const stem = this.stems[id] ?? '';
      if (stem === letters || (this.liveOfStem[id] ?? 0) === 0) return;
      found(stem, at, this.liveForms(id));
    });
  }

  formsBeginningWith(letters: string, found: (word: number) => void): void {
    this.scannedForms.beginningWith(letters, (id) => {
      if ((this.live[id] ?? 0) > 0) found(id);
    });
  }

  private liveForms(stem: number): readonly number[] {
    return (this.wordsOfStem[stem] ?? []).filter((word) => (this.live[word] ?? 0) > 0);
  }
}
