/** Forms of a Swedish word to one stem, without dots and rings. */
import { foldTerm } from './term';

/** Longest first; `most` of the word must be left. */
const endings =
  'heternas andenas heterna arnas ornas ernas andes andet heter heten arna orna erna ande aren ades enas ers ens ets ors ars ade ena are or ar er en et an na ns as es ad a e n s t'.split(
    ' ',
  );
const byLength = [8, 7, 6, 5, 4, 3, 2, 1].map(
  (length) => new Set(endings.filter((ending) => ending.length === length)),
);
const shortestStem = 3;
const vowel = /[aeiouy]/;

/** The stem of a word in small letters. Codes, numbers and words of up to three letters are their own. */
export function stemOf(term: string): string {
  const folded = foldTerm(term);
  if (folded.length <= shortestStem || !/^[a-z]+$/.test(folded)) return folded;
  return withoutDoubling(withoutEnding(folded));
}

function withoutEnding(folded: string): string {
  for (const [at, some] of byLength.entries()) {
    const length = 8 - at;
    const left = folded.length - length;
    if (left < shortestStem || !some.has(folded.slice(left))) continue;
    const stem = folded.slice(0, left);
    if (vowel.test(stem)) return stem;
  }
  return folded;
}

/** swappar, swapp and swap; regel and regler. */
function withoutDoubling(stem: string): string {
  return stem.replace(/([bdfgklmnprst])\1$/, '$1').replace(/([bdfgkpt])e([lnr])$/, '$1$2');
}
