/** Gathers a paragraph's words into as few runs as their formatting allows. */
import type { InlineRun } from '../domain/textDocument';
import { sameMarks, type RunMarks } from './runMarks';
import type { RunLook } from './wordLook';

interface Piece {
  run: Exclude<InlineRun, { kind: 'link' }>;
  readonly href: string | null;
}

/** One paragraph's runs. Text is NFC and without soft hyphens, which are advice for the line's end. */
export class RunCollector {
  #pieces: Piece[] = [];
  #text: string[] = [];
  #marks: RunMarks = {};
  #look: RunLook | null = null;
  #href: string | null = null;

  text(text: string, look: RunLook, href: string | null): void {
    if (look !== this.#look || href !== this.#href) {
      const marks = marksOf(look, href !== null);
      if (href !== this.#href || !sameMarks(marks, this.#marks)) this.#flush();
      this.#marks = marks;
      this.#look = look;
      this.#href = href;
    }
    this.#text.push(text);
  }

  add(run: Piece['run'], href: string | null): void {
    this.#flush();
    this.#look = null;
    this.#pieces.push({ run, href });
  }

  /** The runs, trimmed at both ends of white space; the collector is empty afterwards. */
  finish(): InlineRun[] {
    this.#flush();
    const pieces = trimmed(this.#pieces);
    this.#pieces = [];
    this.#look = null;
    const runs: InlineRun[] = [];
    for (let at = 0; at < pieces.length;) {
      const href = pieces[at]?.href ?? null;
      let end = at + 1;
      while (end < pieces.length && pieces[end]?.href === href) end += 1;
      const group = pieces.slice(at, end).map((piece) => piece.run);
      if (href === null) for (const run of group) runs.push(run);
      else runs.push({ kind: 'link', href, runs: group });
      at = end;
    }
    return runs;
  }

  #flush(): void {
    if (this.#text.length === 0) return;
    const text = this.#text.join('').replaceAll('\u00ad', '').normalize('NFC');
    this.#text = [];
    if (text !== '')
      this.#pieces.push({ run: { kind: 'text', text, ...this.#marks }, href: this.#href });
  }
}

function marksOf(look: RunLook, inLink: boolean): RunMarks {
  return {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    // Every link is underlined, so inside one it says nothing.
    ...(look.underline && !inLink && { underline: true }),
    ...(look.strike && { strike: true }),
    ...(look.script && { script: look.script }),
  };
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const left = trimmedAt(pieces, (text) => text.trimStart());
  return trimmedAt(left.reverse(), (text) => text.trimEnd()).reverse();
}

/** Trims the first piece, and drops what is nothing but space or line breaks. */
function trimmedAt(pieces: readonly Piece[], trim: (text: string) => string): Piece[] {
  for (const [index, piece] of pieces.entries()) {
    const { run } = piece;
    if (run.kind === 'lineBreak') continue;
    const rest = pieces.slice(index + 1);
    if (run.kind !== 'text') return [piece, ...rest];
    const text = trim(run.text);
    if (text !== '') return [{ ...piece, run: { ...run, text } }, ...rest];
  }
  return [];
}
