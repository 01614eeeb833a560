/** Joins what a page break has cut in two: a paragraph, a list, a table. */
import type { ParagraphBlock, TextBlock } from '../domain/textDocument';
import { joinedLines } from './joinedLines';
import type { ReflowedBlock } from './reflow';

export interface BlocksOfPage {
  readonly page: number;
  readonly blocks: readonly TextBlock[];
}

/** All blocks in order, each with the page it begins on. */
export function joinedPages(pages: readonly BlocksOfPage[]): ReflowedBlock[] {
  const placed: ReflowedBlock[] = [];
  for (const { page, blocks } of pages) {
    const [first, ...rest] = blocks;
    const last = placed.at(-1);
    const whole = first && last && last.page < page ? joined(last.block, first) : null;
    if (whole && last) placed[placed.length - 1] = { page: last.page, block: whole };
    for (const block of whole ? rest : blocks) placed.push({ page, block });
  }
  return placed;
}

function joined(before: TextBlock, after: TextBlock): TextBlock | null {
  if (before.kind === 'paragraph' && after.kind === 'paragraph') {
    return joinedParagraph(before, after);
  }
  if (before.kind === 'list' && after.kind === 'list' && before.ordered === after.ordered) {
    return { ...before, items: [...before.items, ...after.items] };
  }
  if (before.kind === 'table' && after.kind === 'table') {
    const columns = before.rows.at(-1)?.cells.length;
    if (columns === after.rows[0]?.cells.length) {
      return { ...before, rows: [...before.rows, ...after.rows] };
    }
  }
  return null;
}

/** Only where a sentence stops short and goes on with a small letter. */
function joinedParagraph(before: ParagraphBlock, after: ParagraphBlock): TextBlock | null {
  const last = before.runs.at(-1);
  const first = after.runs[0];
  if (last?.kind !== 'text' || first?.kind !== 'text') return null;
  if (/[.:;!?]["”»)]?$/.test(last.text) || !/^\p{Ll}/u.test(first.text)) return null;
  const middle = { ...last, text: joinedLines([last.text, first.text]) };
  return { ...before, runs: [...before.runs.slice(0, -1), middle, ...after.runs.slice(1)] };
}
