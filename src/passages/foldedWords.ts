/** Words as passages are compared: case, spacing and typography folded, each character traced to where it was written. */

export interface FoldedWords {
  readonly text: string;
  /** Where each character of `text` begins in the words as written. */
  readonly starts: readonly number[];
  /** Where it ends there, exclusive. */
  readonly ends: readonly number[];
}

const invisible = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const accents = `[${invisible}]*\\p{M}`;
/** In turn: plain characters with single spaces; white space; a character with the accents that follow it. */
const pieces = new RegExp(
  `(?:[!-~\\u00a1-\\u00ac\\u00ae-\\u012f\\u0131-\\u017f]|\\x20(?![\\s${invisible}]))+(?!${accents})|[\\s${invisible}]+|.(?:${accents})*`,
  'gsu',
);
const everyInvisible = new RegExp(`[${invisible}]+`, 'g');
const onlyInvisible = new RegExp(`^[${invisible}]+$`);
const someWhiteSpace = new RegExp(`^[\\s${invisible}]+$`);
const dashes = /[\u2010-\u2015\u2212]/g;
const singleQuotes = /[\u2018-\u201b\u2032\u00b4`]/g;
const doubleQuotes = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;

/**
 * Word writes soft hyphens, unbreaking spaces and dashes, curled quotation marks; a Mac writes å as two
 * characters; a PDF breaks lines. None of that changes what a passage says, nor does a capital letter.
 * White space at the ends is dropped. Folding folded words changes nothing.
 */
export function foldWords(words: string): FoldedWords {
  const folded = { text: '', starts: [] as number[], ends: [] as number[] };
  for (const { 0: piece, index } of words.matchAll(pieces)) {
    if (someWhiteSpace.test(piece)) addSpace(folded, piece, index);
    else addPiece(folded, piece, index);
  }
  if (folded.text.endsWith(' ')) {
    folded.text = folded.text.slice(0, -1);
    folded.starts.pop();
    folded.ends.pop();
  }
  return folded;
}

type Growing = { text: string; starts: number[]; ends: number[] };

function addSpace(folded: Growing, piece: string, index: number): void {
  if (onlyInvisible.test(piece) || folded.text === '' || folded.text.endsWith(' ')) return;
  folded.text += ' ';
  folded.starts.push(index);
  folded.ends.push(index + piece.length);
}

/** A piece of many characters keeps one for one; a character with accents becomes one or several that share its place. */
function addPiece(folded: Growing, piece: string, index: number): void {
  const text = foldCharacters(piece);
  const oneForOne = text.length === piece.length;
  for (let place = 0; place < text.length; place += 1) {
    folded.starts.push(oneForOne ? index + place : index);
    folded.ends.push(oneForOne ? index + place + 1 : index + piece.length);
  }
  folded.text += text;
}

function foldCharacters(piece: string): string {
  return piece
    .replace(everyInvisible, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('\u03c2', '\u03c3')
    .replace(dashes, '-')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"');
}
