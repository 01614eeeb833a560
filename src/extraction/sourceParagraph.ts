/** Joins the lines of a text into paragraphs, so that a sentence broken over lines is one again. */
import type { SourceLine, SourceRole, SourceText } from './sourceText';

export interface SourceParagraph {
  readonly role: SourceRole;
  /** A slice of `SourceText.words`. */
  readonly text: string;
  readonly cells: readonly string[];
  readonly anchor: string | null;
  readonly afterGap: boolean;
}

/** A line this long was broken by the margin, not by its author. */
const wrappedLength = 55;
const openEnd =
  /(?:[-‐‑–,]|(?<![\p{L}])(?:och|samt|eller|att|för|i|av|om|på|till|inom|med|mot|från|vid|den|det|de|en|ett|som))$/iu;
const fullStop = /[.!?:;]["”')\]]?$/;

/** The paragraphs in order, page headers and footers left out. */
export function paragraphsOf(source: SourceText): SourceParagraph[] {
  const groups: SourceLine[][] = [];
  for (const line of source.lines) {
    if (line.inMargin || line.text === '') continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && continues(last, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => paragraph(source, group));
}

/** True where the second line goes on with the sentence, or the wrapped paragraph, of the first. */
function continues(before: SourceLine, line: SourceLine): boolean {
  if (line.afterGap || before.role === 'row' || before.role === 'heading') return false;
  if (line.role !== 'text' || line.anchor !== before.anchor) return false;
  if (openEnd.test(before.text)) return true;
  const goesOn = /^[\p{Ll}(]/u.test(line.text) && !fullStop.test(before.text);
  return goesOn || (before.text.length >= wrappedLength && !/[:;]$/.test(before.text));
}

function paragraph(source: SourceText, group: readonly SourceLine[]): SourceParagraph[] {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return [];
  const { role, cells, anchor, afterGap } = first;
  return [{ role, text: source.words.slice(first.start, last.end), cells, anchor, afterGap }];
}
