/** Forms of a Swedish word to one stem, without dots and rings: endings are taken off until none is left. */
import { foldTerm } from './term';

/**
 * By the length of the ending. An ending that belongs to the word itself (verksam-het, ansv-ar) is taken off all of
 * its forms alike, which is all that a stem is for.
 */
const endings: readonly ReadonlySet<string>[] = [
  'andena andets'.split(' '),
  'ernas ornas arnas andes andet anden'.split(' '),
  'erna orna arna ande ades aren ares enas'.split(' '),
  'ers ors ars ens ets ans ade are ena ats nas ast'.split(' '),
  'er or ar en et an na ad at as es'.split(' '),
  'ae'.split(''),
].map((some) => new Set(some));

const least = 3;
/** Of what is left, when more than one ending is taken off. */
const leastAfterwards = 4;
/** A form has one more than the word that stands in a dictionary, which may seem to have one. */
const mostEndings = 2;
const onlyLetters = /^[a-z]+$/;
const vowel = /[aeiouy]/;
/** One letter more, after which it is no part of the word: arbetsmarknad-s, policy-n, regel-n, tydlig-t. */
const looseLetter =
  /(?:(?<=[aeiouybdfgklmnprv]|[efknprst]t)s|(?<=[iy]|el|er|or)n|(?<=ig|isk|bar|los|iv)t)$/;
const latinEnd = /(?<=i)um$/;
/** Other vowels in the plural. */
const changedVowels: readonly (readonly [RegExp, string])[] = [
  [/böcker(?:na)?s?$/, 'bok'],
  [/städer(?:na)?s?$/, 'stad'],
  [/länder(?:na)?s?$/, 'land'],
  [/händer(?:na)?s?$/, 'hand'],
  [/(möt|röt|föt)t?er(?:na)?s?$/, 'mot'],
  [/männen(?:s)?$/, 'man'],
];

/** The stem of a word in small letters. Numbers and words of up to three letters are their own. */
export function stemOf(term: string): string {
  const folded = foldTerm(withSingularVowel(term));
  if (folded.length <= least || !onlyLetters.test(folded)) return folded;
  let stem = withoutLooseLetter(folded);
  for (let taken = 0; taken < mostEndings; taken += 1)
    stem = withoutLooseLetter(withoutEnding(stem, taken === 0 ? least : leastAfterwards));
  return withoutDoubling(stem);
}

function withSingularVowel(term: string): string {
  if (!/[äö]/.test(term)) return term;
  for (const [plural, singular] of changedVowels) {
    if (plural.test(term)) return term.replace(plural, singular);
  }
  return term;
}

function withoutEnding(word: string, most: number): string {
  for (const [at, some] of endings.entries()) {
    const left = word.length - (6 - at);
    if (left < most || !some.has(word.slice(left))) continue;
    const stem = word.slice(0, left);
    if (vowel.test(stem)) return stem;
  }
  return word;
}

function withoutLooseLetter(word: string): string {
  if (word.length <= leastAfterwards) return word;
  return word.replace(looseLetter, '').replace(latinEnd, '');
}

/** swappar, swapp and swap; regel and regler; lager and lagret. */
function withoutDoubling(stem: string): string {
  return stem
    .replace(/([bdfgkmpstvn])e(l)$/, '$1$2')
    .replace(/(?<=.[aeiouy].*[bdfgkmptv])r$/, '')
    .replace(/([bdfgklmnprst])\1$/, '$1');
}
