/** The lines of text on a PDF page, from the pieces that are drawn on it. */

/** A piece of text, in the directions of its own line: `left` along it, `baseline` across it. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  /** Degrees, 0 for upright text. */
  readonly angle: number;
  /** The marked content it belongs to, which a tag may name. */
  readonly markId: string | null;
  /** Drawn as page furniture, not as part of the text. */
  readonly isArtifact: boolean;
  /** Words that are laid upon the page, as a filled field is: never part of a line. */
  readonly standsAlone: boolean;
}

export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size of most of its characters, in points. */
  readonly size: number;
  /** The one font of its characters; null for several. */
  readonly font: string | null;
}

/** Words lie at least so far apart, as a share of their size. */
const wordGap = 0.2;

/** The pieces in the order they are drawn, line by line. */
export function linesOf(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let current: PdfPiece[] = [];
  const flush = (): void => {
    const line = lineOf(current, page);
    if (line) lines.push(line);
    current = [];
  };
  for (const piece of pieces) {
    const last = current.at(-1);
    if (last && !isSameLine(last, piece)) flush();
    current.push(piece);
  }
  flush();
  return lines;
}

function isSameLine(last: PdfPiece, piece: PdfPiece): boolean {
  if (last.angle !== piece.angle || last.standsAlone || piece.standsAlone) return false;
  const size = Math.max(last.size, piece.size);
  // Raised and lowered figures stay on the line; a step far back begins another.
  const isLevel = Math.abs(last.baseline - piece.baseline) < 0.5 * size;
  return isLevel && piece.left > last.left - size;
}

function lineOf(pieces: readonly PdfPiece[], page: number): PdfLine | null {
  const words = pieces.filter(hasWords);
  const first = words[0];
  if (!first) return null;
  const fonts = new Set(words.map((piece) => piece.font));
  return {
    page,
    text: lineText(pieces).trim(),
    left: words.reduce((least, piece) => Math.min(least, piece.left), first.left),
    right: words.reduce((most, piece) => Math.max(most, piece.right), first.right),
    baseline: first.baseline,
    size: mainSize(words),
    font: fonts.size === 1 ? first.font : null,
  };
}

/** pdf.js says where it saw a space, but not truly how wide it is: what counts is how far apart the words lie. */
function lineText(pieces: readonly PdfPiece[]): string {
  let text = '';
  let last: PdfPiece | null = null;
  let isSpaced = false;
  for (const piece of pieces) {
    if (!hasWords(piece)) {
      isSpaced = true;
      continue;
    }
    if (last) text += gapText(piece.left - last.right, piece.size, isSpaced, text, piece.text);
    text += piece.text;
    last = piece;
    isSpaced = false;
  }
  return text.replace(/ *\t[ \t]*/g, '\t');
}

/** Columns of a list or form are parted by a tab, words by a space that pdf.js may not have seen. */
function gapText(
  gap: number,
  size: number,
  isSpaced: boolean,
  before: string,
  after: string,
): string {
  if (gap > 2 * size) return '\t';
  const hasSpace = /\s/.test(before.slice(-1)) || /^\s/.test(after);
  return (isSpaced || gap > wordGap * size) && !hasSpace ? ' ' : '';
}

function hasWords(piece: PdfPiece): boolean {
  return piece.text.trim() !== '';
}

function mainSize(pieces: readonly PdfPiece[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
