/** Turns links to a file's bookmarks into links to the anchors of our blocks. */
import type { InlineRun, TextBlock } from '../domain/textDocument';

/** An anchor for a bookmark; undefined where the bookmark leads nowhere in the text. */
type AnchorOf = (bookmark: string) => string | undefined;

/** The blocks with their inner links resolved; a link that leads nowhere keeps its words. */
export function withInnerLinks(blocks: readonly TextBlock[], anchorOf: AnchorOf): TextBlock[] {
  return blocks.map((block) => blockLinks(block, anchorOf));
}

function blockLinks(block: TextBlock, anchorOf: AnchorOf): TextBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs.some(isInner) ? { ...block, runs: runLinks(block.runs, anchorOf) } : block;
    case 'list': {
      const items = block.items.map((item) => ({
        ...item,
        blocks: withInnerLinks(item.blocks, anchorOf),
      }));
      return { ...block, items };
    }
    case 'table': {
      const rows = block.rows.map((row) => ({
        cells: row.cells.map((cell) => ({
          ...cell,
          blocks: withInnerLinks(cell.blocks, anchorOf),
        })),
      }));
      return { ...block, rows };
    }
  }
}

function runLinks(runs: readonly InlineRun[], anchorOf: AnchorOf): InlineRun[] {
  return runs.flatMap((run): readonly InlineRun[] => {
    if (run.kind !== 'link' || !isInner(run)) return [run];
    const anchor = anchorOf(run.href.slice(1));
    return anchor === undefined ? run.runs : [{ ...run, href: `#${anchor}` }];
  });
}

function isInner(run: InlineRun): boolean {
  return run.kind === 'link' && run.href.startsWith('#');
}
