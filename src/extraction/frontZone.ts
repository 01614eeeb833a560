/** The part of a text where front matter stands - first, last, page headers and footers - made readable. */
import { isTypeRow, typeNamed, withoutTypeRow } from './documentTypeWord';
import { opensMeasures } from './responsibilityTable';
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
  const lines = withoutMeasures(source.lines);
  const zone = lines.filter(
    (line, index) => line.inMargin || index < firstLines || index >= lines.length - lastLines,
  );
  return withoutTypeRows(mended(zone.map(cleared)));
}

/** A day or a section that the margin broke: "2021-03-" and "29 § 30", "den 5" and "februari 2019, §". */
const brokenEnd =
  /\d{4}-(?:\d{2}-)?$|§$|(?<!\p{L})den$|(?<!\p{L})(?:den\s)?\d{1,2}$|\s\d{1,2}\s(?:jan|febr|apr|sept|okt|nov|dec)\p{L}*$/iu;
const brokenStart =
  /^(?:\d|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s)/iu;

function mended(lines: readonly SourceLine[]): SourceLine[] {
  const whole: SourceLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && isBroken(before, line))
      whole[whole.length - 1] = {
        ...before,
        text: `${before.text}${before.text.endsWith('-') ? '' : ' '}${line.text}`,
        end: line.end,
      };
    else whole.push(line);
  }
  return whole;
}

function isBroken(before: SourceLine, line: SourceLine): boolean {
  if (before.role === 'row' || line.role === 'row' || before.anchor !== line.anchor) return false;
  if (line.afterGap || !brokenEnd.test(before.text) || !brokenStart.test(line.text)) return false;
  // A number alone before a number is two values: only a month goes on after a day.
  return (
    !/\d$/.test(before.text) || !/^\d/.test(line.text) || /\s\d{1,2}\s\p{L}+$/u.test(before.text)
  );
}

/** Without tables of measures and goals: "Ansvarig" in them owns a measure and not the document. */
function withoutMeasures(lines: readonly SourceLine[]): SourceLine[] {
  let isMeasure = false;
  return lines.filter(({ role, cells }) => {
    isMeasure = role === 'row' && (isMeasure || opensMeasures(cells));
    return !isMeasure;
  });
}

function cleared(line: SourceLine): SourceLine {
  const text = withoutTypeRow(
    withoutSpacing(line.text.slice(0, longestLine)).replace(pageMark, '').trim(),
  );
  if (text === line.text) return line;
  // A row of genres in cells is gone with all its cells.
  return text === '' ? { ...line, text, role: 'text', cells: [] } : { ...line, text };
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
