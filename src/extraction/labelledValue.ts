/** Binds each label of front matter to its value, in whatever layout the two stand. Facts 1.2. */
import type { CommitteeFinder } from './committeeName';
import type { LooseWords } from './alignedValues';
import { pairsFit, valuesFor } from './alignedValues';
import type { FrontMatterLabel } from './frontMatterLabels';
import type { FrontMatterPiece } from './frontMatterPieces';
import { segmentValues } from './segmentValues';
import { isEmptyValue } from './valueFit';

/** `text` is empty for a label without a value. `line` is where the value stands, else the label. */
export interface LabelledValue {
  readonly label: FrontMatterLabel;
  readonly text: string;
  readonly line: number;
}

export interface BoundPieces {
  /** In the order in which the labels stand. */
  readonly values: readonly LabelledValue[];
  /** Words that no label took, with their lines. */
  readonly loose: readonly LooseWords[];
}

export function bindLabels(
  pieces: readonly FrontMatterPiece[],
  finder: CommitteeFinder,
): BoundPieces {
  const values: LabelledValue[] = [];
  const loose: LooseWords[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.kind === 'loose' || piece.kind === 'own') {
      if (piece.text !== '') loose.push({ text: piece.text, line: piece.line });
      at += 1;
    } else if (piece.kind === 'header') {
      at = bindHeader(pieces, at, piece, values, finder);
    } else {
      at = bindRun(pieces, at, { values, loose }, finder);
    }
  }
  return { values, loose };
}

function bindHeader(
  pieces: readonly FrontMatterPiece[],
  at: number,
  header: Extract<FrontMatterPiece, { kind: 'header' }>,
  values: LabelledValue[],
  finder: CommitteeFinder,
): number {
  let end = at + 1;
  const row: LooseWords[] = [];
  for (let next = pieces[end]; next?.kind === 'loose'; next = pieces[end]) {
    if (row[0] && next.line !== row[0].line) break;
    row.push(next);
    end += 1;
  }
  const line = row[0]?.line ?? header.line;
  const cells = row.map(({ text }) => (isEmptyValue(text) ? '' : text));
  const named = header.labels.flatMap((label) => (label ? [label] : []));
  const texts = header.inCells ? cells : segmentValues(named, cells.join(' '), finder);
  const labels = header.inCells ? header.labels : named;
  labels.forEach((label, index) => {
    if (label) values.push({ label, text: texts[index] ?? '', line });
  });
  return end;
}

/** Labels in a row without values between them, and the values that follow, or went before. */
function bindRun(
  pieces: readonly FrontMatterPiece[],
  at: number,
  found: { values: LabelledValue[]; loose: LooseWords[] },
  finder: CommitteeFinder,
): number {
  const run: { label: FrontMatterLabel; line: number }[] = [];
  let end = at;
  for (let piece = pieces[end]; piece?.kind === 'label'; piece = pieces[end]) {
    run.push(piece);
    end += 1;
  }
  const own = pieces[end];
  const last = run.at(-1);
  if (own?.kind === 'own' && last) {
    const sameLine = run.filter(({ line }) => line === own.line);
    const before = run.slice(0, run.length - sameLine.length);
    before.forEach(({ label, line }) => found.values.push({ label, text: '', line }));
    const labels = sameLine.map(({ label }) => label);
    const texts = labels.length > 1 ? segmentValues(labels, own.text, finder) : [own.text];
    const { line } = own;
    labels.forEach((label, index) => found.values.push({ label, text: texts[index] ?? '', line }));
    if (texts.every((text) => text === '')) found.loose.push({ text: own.text, line });
    return end + 1;
  }
  return bindLines(pieces, end, run, found, finder);
}

function bindLines(
  pieces: readonly FrontMatterPiece[],
  start: number,
  run: readonly { label: FrontMatterLabel; line: number }[],
  found: { values: LabelledValue[]; loose: LooseWords[] },
  finder: CommitteeFinder,
): number {
  const after = looseAfter(pieces, start, run.length + 2);
  const before = found.loose.slice(-run.length - 2);
  // Values may stand above their labels, where a table was read column by column.
  const isReversed = run.length >= 3 && after.length < run.length && before.length >= run.length;
  const exact = before.slice(-run.length);
  const labels = run.map(({ label }) => label);
  const fitting = pairsFit(labels, exact, finder) ? exact : before;
  const lines = isReversed ? fitting : after;
  const texts = valuesFor(labels, lines, finder);
  run.forEach(({ label, line }, index) => {
    const text = texts[index] ?? '';
    const place = lines.find((candidate) => text !== '' && text.startsWith(candidate.text));
    found.values.push({ label, text, line: place?.line ?? line });
  });
  const isTaken = ({ text }: LooseWords): boolean => texts.some((value) => value.includes(text));
  if (isReversed) {
    const left = before.filter((words) => !isTaken(words));
    found.loose.splice(-before.length, before.length, ...left);
    return start;
  }
  const passed = after.slice(0, after.findLastIndex(isTaken) + 1);
  found.loose.push(...passed.filter((words) => !isTaken(words)));
  return passed.at(-1)?.next ?? start;
}

/** The loose words that follow, up to the next label; `next` is the place of the piece after them. */
function looseAfter(
  pieces: readonly FrontMatterPiece[],
  start: number,
  most: number,
): (LooseWords & { readonly next: number })[] {
  const found: (LooseWords & { readonly next: number })[] = [];
  for (let at = start; at < pieces.length && found.length < most; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'loose') break;
    if (piece.text !== '') found.push({ text: piece.text, line: piece.line, next: at + 1 });
  }
  return found;
}
