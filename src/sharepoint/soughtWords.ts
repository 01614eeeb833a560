/** What a person typed, as words and phrases for the site's search: no letter of it can be a sign of the query language. */

/** Words past these add nothing but time; the language itself ends at 4,096 characters. */
const mostWords = 24;
const longestWord = 60;
/** The beginning of a word: fewer letters would begin half of all words. */
const fewestLetters = 3;

const phrase =
  /["\u201c-\u201f\u00bb\u00ab]([^"\u201c-\u201f\u00bb\u00ab]*)["\u201c-\u201f\u00bb\u00ab]|(\S+)/gu;
const notOfWords = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * Only letters and digits are left, in small letters: operators are operators in capitals alone. A word stands for
 * all that begin with it, since nobody inflects here; what is written together (KS2011/157) or within quotation
 * marks is a phrase. Empty when nothing is left to look for.
 */
export function soughtWords(typed: string): string {
  const found: string[] = [];
  for (const [, quoted, chunk] of typed.normalize('NFC').matchAll(phrase)) {
    const words = wordsIn(quoted ?? chunk ?? '');
    const [only = ''] = words;
    if (words.length === 0) continue;
    const begins = quoted === undefined && words.length === 1 && only.length >= fewestLetters;
    found.push(begins ? `${only}*` : `"${words.join(' ')}"`);
  }
  return found.slice(0, mostWords).join(' ');
}

function wordsIn(chunk: string): readonly string[] {
  const words = chunk.toLowerCase().replace(notOfWords, ' ').split(' ');
  return words.filter((word) => word !== '' && word.length <= longestWord).slice(0, mostWords);
}
