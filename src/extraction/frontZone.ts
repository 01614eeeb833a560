/** The part of a text where front matter stands - first, last, page headers and footers - made readable. */
import { isTypeRow, typeNamed, withoutTypeRow } from './documentTypeWord';
import type { SourceLine, SourceText } from './sourceText';

const firstLines = 60;
const lastLines = 25;
/** A line longer than this is the text of a whole document: front matter is within its beginning. */
const longestLine = 3000;
const pageMark =
  /^(?:sid(?:a|\.)?\s*)?\d{1,3}\s*(?:\(\d{1,3}\)|\/\s?\d{1,3}|av\s\d{1,3})(?=\s|$)\s*|\s*(?<!\p{L})sida?\.?\s\d{1,3}\s(?:av|\()\s?\d{1,3}\)?\s*$/giu;
const arrowAlone = /^[»›>→\s]+$/u;
const spacedLetter = /(?:^|\s)\p{Lu}(?=\s|$)/gu;

/** Lines with page marks, type rows and spaced capitals cleared away; the place in `lines` is kept. */
export function frontZone(source: SourceText): SourceLine[] {
  const { lines } = source;
  const zone = lines.filter(
    (line, index) => line.inMargin || index < firstLines || index >= lines.length - lastLines,
  );
  return withoutTypeRows(zone.map(cleared));
}

function cleared(line: SourceLine): SourceLine {
  const text = withoutTypeRow(
    withoutSpacing(line.text.slice(0, longestLine)).replace(pageMark, '').trim(),
  );
  return text === line.text ? line : { ...line, text };
}

/** "U T G I V E N  A V" is UTGIVEN AV: two spaces part the words. */
function withoutSpacing(text: string): string {
  const single = text.match(spacedLetter)?.length ?? 0;
  if (single < 6 || single < text.split(/\s+/).length * 0.7) return text;
  return text
    .split(/\s{2,}/)
    .map((word) => word.replace(/(?<=^|\s)(\p{L})\s(?=\p{L}(?:\s|$))/gu, '$1'))
    .join(' ');
}

/** Drops lines in a row that together list three genres or more, one or several on each. */
function withoutTypeRows(lines: readonly SourceLine[]): SourceLine[] {
  const kept = [...lines];
  for (let at = 0; at < kept.length; at++) {
    const rest = kept.slice(at);
    const next = rest.findIndex(({ text }) => !isTypeLine(text));
    const rows = next < 0 ? rest : rest.slice(0, next);
    const words = rows.flatMap(({ text }) => text.split(/[\s,/|]+/));
    const types = new Set(words.map(typeNamed).filter((type) => type !== null));
    if (types.size >= 3) kept.splice(at, rows.length);
  }
  return kept.filter(({ text, role }) => role === 'row' || (text !== '' && !arrowAlone.test(text)));
}

function isTypeLine(text: string): boolean {
  return arrowAlone.test(text) || isTypeRow(text);
}
