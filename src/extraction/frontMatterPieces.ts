/** Takes the lines of front matter apart into labels and the words between them. Layouts: facts 1.2. */
import type { CommitteeFinder } from './committeeName';
import type { FrontMatterLabel, LabelledFact } from './frontMatterLabels';
import type { LabelHit } from './labelHit';
import { labelAlone, labelHits } from './labelHit';
import { sentencesOf } from './sentence';
import type { SourceLine } from './sourceText';
import { fitOf, isEmptyValue } from './valueFit';

/** A label, or words that may be a value; `line` is the place in the list of lines. */
export type FrontMatterPiece =
  | { readonly kind: 'label'; readonly label: FrontMatterLabel; readonly line: number }
  /** Words after a label on its own line, or in the cell beside it: they belong to that label alone. */
  | { readonly kind: 'own'; readonly text: string; readonly line: number }
  | { readonly kind: 'loose'; readonly text: string; readonly line: number }
  /** A row that is only labels: the row after it holds the values, column by column. */
  | {
      readonly kind: 'header';
      readonly labels: readonly (FrontMatterLabel | null)[];
      readonly inCells: boolean;
      readonly line: number;
    };

/** Longer than a line that a person breaks. */
const longLine = 120;
const withFigures = new Set<LabelledFact>([
  'decidedOn',
  'section',
  'caseNumber',
  'validity',
  'validFrom',
  'validTo',
]);

export function frontMatterPieces(
  lines: readonly SourceLine[],
  finder: CommitteeFinder,
): FrontMatterPiece[] {
  const pieces: FrontMatterPiece[] = [];
  for (const [index, line] of lines.entries()) {
    const before = pieces.at(-1);
    const more = line.role === 'row' ? continuedCell(line.cells) : null;
    if (more !== null && before?.kind === 'own' && before.line === index - 1)
      pieces[pieces.length - 1] = { ...before, text: joinedWords(before.text, more) };
    else if (line.role === 'row') pieces.push(...rowPieces(line, index, finder));
    else pieces.push(...textPieces(line.text, index, finder));
  }
  return pieces;
}

/** The value of a row whose label cell is empty: it goes on with the row above. */
function continuedCell(cells: readonly string[]): string | null {
  const [label, value, ...others] = cells;
  const isMore = label === '' && others.length === 0 && /^[\p{L}\d(]/u.test(value ?? '');
  return isMore ? (value ?? null) : null;
}

/** "Kommun-" and "styrelsen" are one word; "barn-" and "och utbildningsnämnden" are three. */
function joinedWords(before: string, more: string): string {
  const isOneWord = /\p{L}-$/u.test(before) && /^(?!och\s|samt\s|eller\s)\p{Ll}/u.test(more);
  return isOneWord ? `${before.slice(0, -1)}${more}` : `${before} ${more}`;
}

function rowPieces(line: SourceLine, index: number, finder: CommitteeFinder): FrontMatterPiece[] {
  const labels = line.cells.map(labelAlone);
  const filled = line.cells.filter((cell) => cell !== '').length;
  if (filled >= 2 && labels.filter((label) => label !== null).length === filled)
    return [{ kind: 'header', labels, inCells: true, line: index }];
  let afterLabel = false;
  return line.cells.flatMap((cell, at): FrontMatterPiece[] => {
    const label = labels[at] ?? null;
    const own = afterLabel;
    afterLabel = label !== null;
    if (label) return [{ kind: 'label', label, line: index }];
    const [hit] = labelHits(cell).filter((one) => one.start === 0 && opensCell(cell, one, finder));
    if (hit) {
      const value = cell.slice(hit.end);
      return [
        { kind: 'label', label: hit.label, line: index },
        { kind: 'own', text: value, line: index },
      ];
    }
    return [{ kind: own ? 'own' : 'loose', text: cell, line: index }];
  });
}

/** "Diarienummer: KS 2019/345", and "Dnr KS 2019/345" told by its figures. */
function opensCell(
  cell: string,
  { colon, end, label }: LabelHit,
  finder: CommitteeFinder,
): boolean {
  return colon || (withFigures.has(label.fact) && fitOf(label.fact, cell.slice(end), finder) === 2);
}

function textPieces(text: string, index: number, finder: CommitteeFinder): FrontMatterPiece[] {
  const alone = labelAlone(text);
  if (alone) return [{ kind: 'label', label: alone, line: index }];
  const hits = labelHits(text);
  const names = hits.filter(({ label }) => !label.common || hits.length > 2);
  if (names.length >= 2 && fillsLine(text, names))
    return [
      { kind: 'header', labels: names.map(({ label }) => label), inCells: false, line: index },
    ];
  const accepted = acceptedHits(text, hits, finder);
  const [first] = accepted;
  if (!first) return [{ kind: 'loose', text, line: index }];
  const before = text.slice(0, first.start).trim();
  return [
    ...(before === '' ? [] : [{ kind: 'loose' as const, text: before, line: index }]),
    ...accepted.flatMap((hit, at): FrontMatterPiece[] => {
      const end = accepted[at + 1]?.start ?? text.length;
      const value = valueOf(text, hit, end);
      const label = { kind: 'label' as const, label: hit.label, line: index };
      const own = { kind: 'own' as const, text: value, line: index };
      // What the next sentences say may be a fact of its own: "… § 52. Föreskrifterna träder i kraft …"
      const rest = { kind: 'loose' as const, text: restAfter(text, hit, end), line: index };
      if (isEmptyValue(value)) return [label];
      return rest.text === '' ? [label, own] : [label, own, rest];
    }),
  ];
}

function fillsLine(text: string, hits: readonly LabelHit[]): boolean {
  let rest = text;
  for (const hit of [...hits].reverse()) rest = rest.slice(0, hit.start) + rest.slice(hit.end);
  return isEmptyValue(rest) && !hits.some(({ colon }) => colon);
}

/**
 * A label stands before a colon; or opens the line or a sentence and is followed by words that fit it;
 * or is one of several labels with a capital in a table that lost its cells.
 */
function acceptedHits(
  text: string,
  hits: readonly LabelHit[],
  finder: CommitteeFinder,
): LabelHit[] {
  const starts = new Set(sentencesOf(text).map(({ start }) => start));
  const capitals = hits.filter(({ capital, colon }) => capital && !colon);
  const distinct = new Set(capitals.filter(({ label }) => !label.common).map(({ label }) => label));
  const inTable = distinct.size >= 3 && !hits.some(({ colon }) => colon);
  const isLong = text.length > longLine;
  const opens = (hit: LabelHit, end: number): boolean =>
    isMarked(hit) ||
    (inTable && isTableLabel(text, hit, end)) ||
    (starts.has(hit.start) && opensValue(text, hit, end, finder));
  let repeals = false;
  return hits.filter((hit, at) => {
    const end = hits[at + 1]?.start ?? text.length;
    const isLabel = opens(hit, end) || (isLong && !repeals && isFigure(text, hit, end, finder));
    if (isLabel) repeals = hit.label.fact === 'supersedes';
    return isLabel;
  });
}

function isTableLabel(text: string, { capital, label, end }: LabelHit, valueEnd: number): boolean {
  return capital && (!label.common || !isEmptyValue(text.slice(end, valueEnd)));
}

function isMarked({ colon, start, capital, label }: LabelHit): boolean {
  return colon && (start === 0 || capital || label.fact === 'caseNumber');
}

/** In a whole page on one line: "… Dnr KS 2015/88", told by its figures. */
function isFigure(text: string, hit: LabelHit, end: number, finder: CommitteeFinder): boolean {
  const { label, capital } = hit;
  if (!capital || label.common || !withFigures.has(label.fact)) return false;
  return fitOf(label.fact, valueOf(text, hit, end), finder) === 2;
}

function opensValue(text: string, hit: LabelHit, end: number, finder: CommitteeFinder): boolean {
  const value = valueOf(text, hit, end) || text.slice(hit.end);
  const fit = fitOf(hit.label.fact, value, finder);
  return fit === 2 || (fit === 1 && hit.start === 0 && !hit.label.common);
}

function restAfter(text: string, hit: LabelHit, end: number): string {
  const [sentence, next] = hit.colon ? [] : sentencesOf(text.slice(hit.end, end));
  return sentence && next ? text.slice(hit.end + next.start, end).trim() : '';
}

/** The words after the label: to the next label, and to the end of the sentence where no colon opened them. */
function valueOf(text: string, hit: LabelHit, end: number): string {
  const value = text.slice(hit.end, Math.max(hit.end, end));
  const [sentence] = hit.colon ? [] : sentencesOf(value);
  return (sentence ? sentence.text : value).trim();
}
