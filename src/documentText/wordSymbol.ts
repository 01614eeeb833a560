/** Characters of Word's symbol fonts as the Unicode characters they look like. */
import type { XmlElement } from './xmlParser';

/** Adobe's Symbol encoding from "A" to "Z" and "a" to "z". */
const greekCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const greekSmall = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

const symbolFont: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xa7, '♣'],
  [0xae, '→'],
  [0xde, '⇒'],
]);

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x4a, '☺'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** The character of a `w:sym`; null for one without a counterpart in Unicode here. */
export function symbolText(element: XmlElement): string | null {
  const written = parseInt(element.attribute('w:char') ?? '', 16);
  if (Number.isNaN(written)) return null;
  // Symbol fonts use the private area from F000; the last byte is the place in the font.
  const isPrivate = written >= 0xf000 && written <= 0xf0ff;
  const inFont = symbolFonts.get(element.attribute('w:font')?.toLowerCase() ?? '');
  if (inFont) return inFont(isPrivate ? written - 0xf000 : written);
  return isPrivate ? ascii(written - 0xf000) : String.fromCharCode(written);
}

const symbolFonts: ReadonlyMap<string, (code: number) => string | null> = new Map([
  ['symbol', (code: number) => symbolFont.get(code) ?? greek(code) ?? ascii(code)],
  ['wingdings', (code: number) => wingdings.get(code) ?? null],
  ['wingdings 2', () => null],
  ['wingdings 3', () => null],
]);

function greek(code: number): string | undefined {
  if (code >= 0x41 && code <= 0x5a) return greekCapitals[code - 0x41];
  return code >= 0x61 && code <= 0x7a ? greekSmall[code - 0x61] : undefined;
}

function ascii(code: number): string | null {
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : null;
}
