/** Splits Swedish text into sentences, past abbreviations, sections and numbers with full stops. */

/** A slice of the text; `end` is exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Never the last word of a sentence when followed by something written with a capital. */
const neverLast = new Set(
  (
    't.ex bl.a d.v.s dvs fr.o.m t.o.m f.d s.k p.g.a resp dnr diarienr nr kap st mom jfr ca kl tel ' +
    'prop sfs ang avs enl inkl exkl max min ev bil sid s e.d f.ö m.a.o i.o.m u.a o.d ordf rev ' +
    't ex bl a fr o t o tekn ekon stadsdir förv avd'
  ).split(' '),
);
const stop = /[.!?…]+["”’')\]]*(?=\s)/g;
const opening = /^\s+["”’'(§–-]*\s*[\p{Lu}\d§]/u;

/** The sentences in order; together they hold every word of the text. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, start, match.index, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
  if (!opening.test(text.slice(end, end + 12))) return false;
  if (text[at] !== '.') return true;
  const word = /[\p{L}\d.:/-]*$/u.exec(text.slice(Math.max(start, at - 30), at))?.[0] ?? '';
  // "1. Inledning" numbers a heading; "A. Andersson" is an initial.
  if (/^\d{1,2}$/.test(word)) return text.slice(start, at).trim() !== word;
  if (/^\p{L}$/u.test(word)) return false;
  return !neverLast.has(word.toLowerCase());
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const trimmed = slice.trim();
  if (trimmed === '') return;
  const start = from + (slice.length - slice.trimStart().length);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
