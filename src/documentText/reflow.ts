/** Paragraphs and headings from the lines of a PDF that has no tags. */
import type { TextBlock } from '../domain/textDocument';
import type { FlowBlock } from './flowBlock';
import { itemMark } from './itemMark';
import { joinedLines } from './joinedLines';
import { nestedLists } from './nestedLists';
import type { PdfLine } from './pdfLines';

/** A heading is at least so much larger than the text, or all in another font. */
const headingSize = 1.12;
const maxHeadingLength = 130;
/** Lines further apart than this times the usual step begin a new paragraph. */
const paragraphGap = 1.3;

/** The look of the text that most characters have. */
interface Body {
  readonly size: number;
  readonly font: string | null;
  /** From one line down to the next, as a share of the size. */
  readonly step: number;
  /** Where the longest lines end, of those that begin about where this one does. */
  readonly rightOf: (line: PdfLine) => number;
}

export interface ReflowedBlock {
  readonly block: TextBlock;
  /** The page its first line stands on. */
  readonly page: number;
}

/**
 * Blocks from lines in reading order, page by page, without headers and footers. Headings are marked
 * as guessed; tables are not guessed at all, their rows are lines with tabs.
 */
export function reflowed(pages: readonly (readonly PdfLine[])[]): ReflowedBlock[] {
  const lines = pages.flatMap((page) => page.map(withPlainMark));
  const body = bodyOf(lines);
  const groups = grouped(lines, body);
  const headings = groups.filter((group) => isHeading(group, body));
  const levels = headingLevels(headings);
  const isGuessed = new Set(headings);
  const flow = groups.map((group): PlacedFlow => {
    const page = group[0]?.page ?? 1;
    const level = isGuessed.has(group) ? levels.get(lookOf(group)) : undefined;
    return { ...flowBlock(group, level), page };
  });
  return nestedWithPages(flow);
}

interface PlacedFlow extends FlowBlock {
  readonly page: number;
  /** How a line that begins with a dash reads when it stands alone: a quotation, not a list. */
  readonly quoted: TextBlock | null;
}

/** Lists become one block; each block keeps the page it begins on. */
function nestedWithPages(flow: readonly PlacedFlow[]): ReflowedBlock[] {
  const blocks: ReflowedBlock[] = [];
  let items: PlacedFlow[] = [];
  const flush = (): void => {
    const page = items[0]?.page ?? 1;
    const [only] = items;
    if (only?.quoted && items.length === 1) blocks.push({ block: only.quoted, page });
    else for (const block of nestedLists(items)) blocks.push({ block, page });
    items = [];
  };
  for (const each of flow) {
    if (each.list) {
      items.push(each);
      continue;
    }
    flush();
    blocks.push({ block: each.block, page: each.page });
  }
  flush();
  return blocks;
}

function flowBlock(group: readonly PdfLine[], level: number | undefined): Omit<PlacedFlow, 'page'> {
  const text = joinedLines(group.map((line) => line.text)).normalize('NFC');
  const alone = { list: null, look: null, quoted: null };
  if (level !== undefined) return { block: guessedHeading(text, level), ...alone };
  const mark = itemMark(text);
  if (mark.text !== '' && mark.kind === 'section') {
    return { block: paragraph(mark.text, mark.label), ...alone };
  }
  if (mark.text === '' || mark.kind !== 'bullet') return { block: paragraph(text), ...alone };
  // Word measures in twentieths of a point, and lists are nested by the same rule.
  const indent = (group[0]?.left ?? 0) * 20;
  return {
    block: paragraph(mark.text),
    list: { ordered: false, label: null, level: 0, series: `${indent}`, indent },
    look: null,
    quoted: /^[-–—]/.test(text) ? paragraph(text) : null,
  };
}

function paragraph(text: string, label: string | null = null): TextBlock {
  return { kind: 'paragraph', anchor: '', label, runs: [{ kind: 'text', text }] };
}

function guessedHeading(text: string, level: number): TextBlock {
  return {
    kind: 'heading',
    anchor: '',
    level: Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6,
    label: null,
    guessed: true,
    runs: [{ kind: 'text', text }],
  };
}

function bodyOf(lines: readonly PdfLine[]): Body {
  const size = heaviest(lines, (line) => line.size) ?? 10;
  const ofBody = lines.filter((line) => line.size === size);
  const steps = ofBody
    .flatMap((line, at) => {
      const next = ofBody[at + 1];
      const step = next?.page === line.page ? (line.baseline - next.baseline) / size : 0;
      return step > 0.8 && step < 2.2 ? [step] : [];
    })
    .sort((a, b) => a - b);
  return {
    size,
    font: heaviest(ofBody, (line) => line.font) ?? null,
    step: steps[Math.floor(steps.length / 2)] ?? 1.2,
    rightOf: rightMargins(ofBody),
  };
}

/** Half an inch: lines of one column begin within it, those of the next column do not. */
const columnStep = 36;

function rightMargins(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const rights = new Map<number, number>();
  const columnOf = (line: PdfLine): number => Math.round(line.left / columnStep);
  for (const line of lines) {
    const column = columnOf(line);
    rights.set(column, Math.max(rights.get(column) ?? 0, line.right));
  }
  return (line) => {
    const column = columnOf(line);
    return Math.max(...[column - 1, column, column + 1].map((near) => rights.get(near) ?? 0));
  };
}

function heaviest<T>(lines: readonly PdfLine[], key: (line: PdfLine) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const line of lines) {
    weights.set(key(line), (weights.get(key(line)) ?? 0) + line.text.length);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The tab after "a)", "3 §" or a bullet is no column. */
function withPlainMark(line: PdfLine): PdfLine {
  const { kind, label, text } = itemMark(line.text);
  const mark = label ?? line.text.charAt(0);
  return kind === 'none' ? line : { ...line, text: `${mark} ${text}` };
}

/** Lines that belong together; a paragraph may go on over the end of a page. */
function grouped(lines: readonly PdfLine[], body: Body): PdfLine[][] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, body)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function goesOn(last: PdfLine, line: PdfLine, body: Body): boolean {
  if (Math.abs(last.size - line.size) > 0.5 || /\t/.test(last.text + line.text)) return false;
  if (last.font !== line.font && isApart(last, line, body)) return false;
  if (last.page !== line.page) return isUnfinished(last.text, line.text) && last.size === body.size;
  const step = (last.baseline - line.baseline) / last.size;
  if (step < 0) return isUnfinished(last.text, line.text);
  if (step > body.step * paragraphGap || hadRoom(last, line, body)) return false;
  const { kind } = itemMark(line.text);
  return kind === 'none' || (kind !== 'bullet' && !/[.:;,]$/.test(last.text));
}

/** One of them is all in a font of its own, which the other is not: a heading and its text. */
function isApart(last: PdfLine, line: PdfLine, body: Body): boolean {
  const isOwn = (font: string | null): boolean => font !== null && font !== body.font;
  return isOwn(last.font) || (isOwn(line.font) && /[.:!?]$/.test(last.text));
}

/** A sentence that stops short and goes on with a small letter. */
function isUnfinished(before: string, after: string): boolean {
  return !/[.:!?]["”»)]?$/.test(before) && /^[\p{Ll}\p{N}(]/u.test(after);
}

/**
 * The next line's first word would have fitted: whoever wrote it ended the paragraph here. After
 * words that end no sentence it takes more room to be sure.
 */
function hadRoom(last: PdfLine, line: PdfLine, body: Body): boolean {
  if (/[-\u00ad\u2010]$/.test(last.text)) return false;
  const perCharacter = (line.right - line.left) / Math.max(line.text.length, 1);
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const right = body.rightOf(last);
  const room = right - last.right;
  const isEnd = /[.:;!?]["”»)]?$/.test(last.text);
  const isShort = room > 0.25 * (right - last.left);
  return room > (word + 1) * perCharacter + 0.5 * line.size && (isEnd || isShort);
}

function isHeading(group: readonly PdfLine[], body: Body): boolean {
  const [first] = group;
  if (!first || group.length > 3) return false;
  const isLarger = first.size >= body.size * headingSize;
  const isOwnFont =
    first.size >= body.size &&
    group.every(
      (line) => line.font !== null && line.font === first.font && line.font !== body.font,
    );
  if (!isLarger && !isOwnFont) return false;
  const text = joinedLines(group.map((line) => line.text));
  return text.length <= maxHeadingLength && /\p{L}{2}/u.test(text) && !/[.;,:]$/.test(text);
}

/** The largest on top; of one size, fonts in the order they come. */
function headingLevels(headings: readonly (readonly PdfLine[])[]): Map<string, number> {
  const sizes = new Map(headings.map((group) => [lookOf(group), group[0]?.size ?? 0]));
  return new Map(
    [...sizes].sort(([, a], [, b]) => b - a).map(([look], index) => [look, index + 1]),
  );
}

function lookOf(group: readonly PdfLine[]): string {
  return `${group[0]?.size ?? 0} ${group[0]?.font ?? ''}`;
}
