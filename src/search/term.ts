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
  if (!beyondAscii.test(term)) return term;
  const plain = term.replace(dotted, withoutDots);
  return beyondAscii.test(plain) ? plain.normalize('NFD').replace(accents, '') : plain;
}

/** The usual letters by themselves: several times as fast as taking every letter apart. */
const dotted = /[åäöé]/g;

function withoutDots(letter: string): string {
  if (letter === '\u00f6') return 'o';
  return letter === '\u00e9' ? 'e' : 'a';
}

const [hash, sectionSign, at, tilde] = [0x23, 0xa7, 0x40, 0x7e];

/** Whether a term is something else than a word as written. */
export function isCode(term: string): boolean {
  const first = term.charCodeAt(0);
  return first === hash || first === sectionSign || first === at || first === tilde;
}
