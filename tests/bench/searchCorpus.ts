/** Documents with as many different words as real ones have, few of them often and most of them seldom, and what people type. */
import { searchedText } from '../../src/search/searchedText';
import type { DocumentEntry } from '../../src/search/searchEntry';
import { aPolicyDocument } from '../fixtures/build';
import { anyWord, capital, Chance } from '../fixtures/generatedPolicy';

/** A word's place in the order of how common it is, to the power of this, is how seldom it comes. */
const zipf = 1.14;
const vocabularySize = 250_000;
const wordsInParagraph = 60;
const consonants = 'b d f g h k l m n p r s t v'.split(' ');
const vowels = 'a e i o u y å ä ö'.split(' ');
const endings = ['', 'en', 'ar', 'arna', 's', 'er', 'et', 'erna', 'or', 'a'];

export class SearchCorpus {
  private readonly chance: Chance;
  private readonly words: readonly string[];
  private readonly sums: Float64Array;

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.words = vocabulary(this.chance);
    this.sums = new Float64Array(this.words.length);
    let sum = 0;
    for (let rank = 1; rank <= this.words.length; rank += 1)
      this.sums[rank - 1] = sum += rank ** -zipf;
  }

  documents(count: number, wordsInEach: number): readonly DocumentEntry[] {
    return Array.from({ length: count }, (_, at) => this.document(String(at + 1), wordsInEach));
  }

  document(id: string, words: number): DocumentEntry {
    const paragraphs = Math.ceil(words / wordsInParagraph);
    const parts = Array.from({ length: paragraphs }, () => {
      const length = Math.min(wordsInParagraph, words);
      const text = Array.from({ length }, () => this.word()).join(' ');
      return { kind: 'paragraph', anchor: null, words: `${capital(text)}.` } as const;
    });
    const title = `Riktlinjer för ${this.rareWord()} och ${this.rareWord()}`;
    const document = aPolicyDocument({ id, title, documentType: 'Riktlinje' });
    return { kind: 'document', document, committees: [], text: searchedText('1', parts) };
  }

  /** One to three words, half of them cut short, one in seven with an error. */
  queries(count: number): readonly string[] {
    return Array.from({ length: count }, () => {
      const words = Array.from({ length: 1 + this.chance.number(3) }, () => this.rareWord());
      const last = words.at(-1) ?? '';
      if (this.chance.number(2) === 0)
        words[words.length - 1] = last.slice(0, 2 + this.chance.number(last.length));
      if (this.chance.number(7) === 0) words[0] = misspelt(words[0] ?? '', this.chance);
      return words.join(' ');
    });
  }

  private word(): string {
    const sought = (this.chance.number(1_000_000_000) / 1e9) * (this.sums.at(-1) ?? 1);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return this.words[low] ?? '';
  }

  private rareWord(): string {
    return this.words[100 + this.chance.number(20_000)] ?? '';
  }
}

function vocabulary(chance: Chance): readonly string[] {
  const words = new Set<string>();
  while (words.size < 150) words.add(syllables(chance, 2) + chance.pick(['n', 'r', 's', 't']));
  while (words.size < 400) words.add(syllables(chance, 4) || anyWord(chance));
  while (words.size < vocabularySize)
    words.add(`${syllables(chance, 3)}${anyWord(chance)}${chance.pick(endings)}`);
  return [...words];
}

function syllables(chance: Chance, most: number): string {
  const count = chance.number(most);
  return Array.from({ length: count }, () => chance.pick(consonants) + chance.pick(vowels)).join(
    '',
  );
}

function misspelt(word: string, chance: Chance): string {
  const at = 1 + chance.number(Math.max(1, word.length - 2));
  return word.slice(0, at) + word.slice(at + 1);
}
