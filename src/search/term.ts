/** A term is what is looked up: a word, a code or a day, and how text is made ready for it. */

export interface Token {
  /**
   * A word in small letters as written, or something else with a sign before it: `#ks2011/157` a case,
   * `§44` a section, `@2012-05-06` a day, `~alkohol+drogpolicy` a word that shares its end with the next.
   */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const accents = /[\u0300-\u036f]+/g;
const beyondAscii = /[^\u0000-\u007f]/;
/** Soft hyphens, signs of no width and those that turn the direction of writing. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text as it is searched and shown: composed letters, without signs that nobody sees. */
export function cleanText(text: string): string {
  return beyondAscii.test(text) ? text.normalize('NFC').replace(unseen, '') : text;
}

/** Without dots, rings and accents. For comparing, never for showing. */
export function foldTerm(term: string): string {
  return beyondAscii.test(term) ? term.normalize('NFD').replace(accents, '') : term;
}

/** Whether a term is something else than a word as written. */
export function isCode(term: string): boolean {
  return /^[#§@~]/.test(term);
}
