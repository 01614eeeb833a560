/** A document's blocks as short lines that a person can write by hand and compare. */
import type {
  InlineRun,
  ListBlock,
  TableBlock,
  TableCell,
  TextBlock,
  TextRun,
} from '../../../src/domain/textDocument';

/**
 * One line for each block, inner blocks indented:
 * `## 1.1| Mål` heading with label (`##?` guessed) · `3 §| Text` labelled paragraph · `- punkt`, `b)| punkt` items ·
 * `[cell | cell]` rows, `=` header, `>2` columns, `v2` rows · `*bold*` `/italic/` `_under_` `~struck~` `^{up}` `_{down}` ·
 * `<words|href>` links · `(¹fn2)` note marks · `{alt}` pictures · `↵` line breaks · `→` tabs.
 */
export function notation(blocks: readonly TextBlock[]): string {
  return blocks.flatMap(blockLines).join('\n');
}

function blockLines(block: TextBlock): string[] {
  switch (block.kind) {
    case 'heading': {
      const marks = '#'.repeat(block.level) + (block.guessed ? '?' : '');
      return [`${marks} ${labelled(block.label, block.runs)}`];
    }
    case 'paragraph':
      return [labelled(block.label, block.runs)];
    case 'list':
      return listLines(block);
    case 'table':
      return tableLines(block);
  }
}

function labelled(label: string | null, runs: readonly InlineRun[]): string {
  return (label === null ? '' : `${label}| `) + runsNotation(runs);
}

function listLines(list: ListBlock): string[] {
  return list.items.flatMap((item) => {
    const lines = item.blocks.flatMap(blockLines);
    const mark = item.label === null ? (list.ordered ? '?' : '-') : `${item.label}|`;
    return lines.map((line, index) => (index === 0 ? `${mark} ${line}` : `  ${line}`));
  });
}

function tableLines(table: TableBlock): string[] {
  return table.rows.map((row) => `[${row.cells.map(cellNotation).join(' | ')}]`);
}

function cellNotation(cell: TableCell): string {
  const spans =
    (cell.header ? '=' : '') +
    (cell.columnSpan > 1 ? `>${cell.columnSpan}` : '') +
    (cell.rowSpan > 1 ? `v${cell.rowSpan}` : '');
  const words = cell.blocks.flatMap(blockLines).join(' ¶ ');
  return spans === '' ? words : `${spans} ${words}`;
}

function runsNotation(runs: readonly InlineRun[]): string {
  return runs.map(runNotation).join('');
}

function runNotation(run: InlineRun): string {
  switch (run.kind) {
    case 'link':
      return `<${runsNotation(run.runs)}|${run.href}>`;
    case 'lineBreak':
      return '↵';
    case 'noteReference':
      return `(${run.label}${run.noteId})`;
    case 'image':
      return `{${run.alt ?? '?'}}`;
    case 'text':
      return marked(run);
  }
}

function marked(run: TextRun): string {
  let text = run.text.replaceAll('\t', '→');
  if (run.bold) text = `*${text}*`;
  if (run.italic) text = `/${text}/`;
  if (run.underline) text = `_${text}_`;
  if (run.strike) text = `~${text}~`;
  if (run.script) text = `${run.script === 'super' ? '^' : '_'}{${text}}`;
  return text;
}
