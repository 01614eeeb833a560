/** Blocks from the tags of a PDF page: what its maker said is a heading, a list, a table. */
import type { InlineRun, ListItem, TableCell, TableRow, TextBlock } from '../domain/textDocument';
import { itemMark } from './itemMark';
import { joinedLines } from './joinedLines';
import type { LossCounter } from './lossCounter';
import type { PdfTag, PdfTagContent } from './pdfLibrary';
import { linesOf, type PdfLine, type PdfPiece } from './pdfLines';
import type { PdfPageText } from './pdfPage';
import { headingLevelOf, tagKind } from './tagRoles';

type TagChild = PdfTag | PdfTagContent;

/** The page's blocks in the order of its tags; words that no tag names come last, line by line. */
export function taggedBlocks(page: PdfPageText, losses: LossCounter): TextBlock[] {
  const tagged = page.tags ? new TagReader(page, losses).blocks(page.tags.children) : [];
  const marks = namedMarks(page.tags, () => true);
  const others = page.pieces.filter(
    ({ markId, isArtifact }) => !isArtifact && (markId === null || !marks.has(markId)),
  );
  return [...tagged, ...linesOf(others, page.number).map(linedParagraph)];
}

function linedParagraph({ text }: PdfLine): TextBlock {
  const run: InlineRun = { kind: 'text', text: text.normalize('NFC') };
  return { kind: 'paragraph', anchor: '', label: null, runs: [run] };
}

/** The marked content a page's tags name as part of its text. */
export function taggedMarks(tags: PdfTag | null): Set<string> {
  return namedMarks(tags, (tag) => tagKind(tag.role) !== 'furniture');
}

function namedMarks(tags: PdfTag | null, enters: (tag: PdfTag) => boolean): Set<string> {
  const marks = new Set<string>();
  const gather = (child: TagChild): void => {
    if (!isTag(child)) marks.add(child.id);
    else if (enters(child)) child.children.forEach(gather);
  };
  tags?.children.forEach(gather);
  return marks;
}

class TagReader {
  readonly #pieces = new Map<string, PdfPiece[]>();

  constructor(
    private readonly page: PdfPageText,
    private readonly losses: LossCounter,
  ) {
    for (const piece of page.pieces) {
      if (piece.markId === null) continue;
      const known = this.#pieces.get(piece.markId);
      if (known) known.push(piece);
      else this.#pieces.set(piece.markId, [piece]);
    }
  }

  /** Inline children that stand beside blocks make paragraphs of their own. */
  blocks(children: readonly TagChild[]): TextBlock[] {
    const blocks: TextBlock[] = [];
    let loose: TagChild[] = [];
    const flush = (): void => {
      const runs = this.#runs(loose);
      if (runs.length > 0) blocks.push({ kind: 'paragraph', anchor: '', label: null, runs });
      loose = [];
    };
    for (const child of children) {
      if (isTag(child) && !isInline(child)) {
        flush();
        for (const block of this.#block(child)) blocks.push(block);
      } else {
        loose.push(child);
      }
    }
    flush();
    return blocks;
  }

  #block(tag: PdfTag): TextBlock[] {
    switch (tagKind(tag.role)) {
      case 'furniture':
        return [];
      case 'heading':
        return this.#heading(tag);
      case 'list':
        return this.#list(tag);
      case 'table':
        return this.#table(tag);
      case 'figure':
        return this.#figure(tag);
      default:
        return this.blocks(tag.children);
    }
  }

  #heading(tag: PdfTag): TextBlock[] {
    const runs = this.#runs(tag.children);
    const level = headingLevelOf(tag.role) ?? 1;
    if (runs.length === 0) return [];
    return [{ kind: 'heading', anchor: '', level, label: null, guessed: false, runs }];
  }

  #figure(tag: PdfTag): TextBlock[] {
    this.losses.add('image');
    const alt = tag.alt?.trim() ?? '';
    const inside = this.blocks(tag.children);
    const picture: InlineRun = { kind: 'image', alt: alt === '' ? null : alt };
    return [{ kind: 'paragraph', anchor: '', label: null, runs: [picture] }, ...inside];
  }

  #list(tag: PdfTag): TextBlock[] {
    const items = tag.children.flatMap((child): TaggedItem[] => {
      if (!isTag(child)) return [];
      // A list right inside a list, without an item around it, belongs to the item before.
      const blocks = child.role === 'L' ? this.#list(child) : this.blocks(child.children);
      return blocks.length === 0 ? [] : [taggedItem(blocks)];
    });
    if (items.some((item) => item.standsAlone)) return items.flatMap(aloneBlocks);
    if (items.length === 0) return [];
    const ordered = items.some((item) => item.label !== null);
    const listed = items.map(({ label, blocks }): ListItem => ({ anchor: '', label, blocks }));
    return [{ kind: 'list', anchor: '', ordered, items: listed }];
  }

  #table(tag: PdfTag): TextBlock[] {
    const rows: TableRow[] = [];
    const gather = (child: TagChild): void => {
      if (!isTag(child)) return;
      if (child.role === 'TR')
        rows.push({ cells: child.children.flatMap((each) => this.#cell(each)) });
      else child.children.forEach(gather);
    };
    tag.children.forEach(gather);
    const caption = tag.children.find((child) => isTag(child) && child.role === 'Caption');
    const before = caption && isTag(caption) ? this.blocks(caption.children) : [];
    const hasWords = rows.some((row) => row.cells.some((cell) => cell.blocks.length > 0));
    return hasWords ? [...before, { kind: 'table', anchor: '', rows }] : before;
  }

  #cell(child: TagChild): TableCell[] {
    if (!isTag(child)) return [];
    const header = child.role === 'TH';
    return [{ header, columnSpan: 1, rowSpan: 1, blocks: this.blocks(child.children) }];
  }

  /** The words of inline children; a link's lead where its annotation does. */
  #runs(children: readonly TagChild[]): InlineRun[] {
    const parts = parted(children.flatMap((child) => this.#parts(child, null)));
    const first = parts.findIndex(({ text }) => text.trim() !== '');
    const last = parts.findLastIndex(({ text }) => text.trim() !== '');
    return parts
      .slice(Math.max(first, 0), last + 1)
      .flatMap(({ text, href }, at, all): InlineRun[] => {
        const isFirst = at === 0;
        const isLast = at === all.length - 1;
        const start = isFirst ? text.trimStart() : text;
        const trimmed = isLast ? start.trimEnd() : start;
        const run: InlineRun = { kind: 'text', text: trimmed.normalize('NFC') };
        if (trimmed === '') return [];
        return href === null ? [run] : [{ kind: 'link', href, runs: [run] }];
      });
  }

  #parts(child: TagChild, href: string | null): Part[] {
    if (!isTag(child)) {
      return (this.#pieces.get(child.id) ?? []).map((piece) => ({ piece, href }));
    }
    const link = child.children.find((each) => !isTag(each) && each.type === 'annotation');
    const address = link && !isTag(link) ? (this.page.links.get(link.id) ?? href) : href;
    return child.children.flatMap((each) => this.#parts(each, address));
  }
}

interface Part {
  readonly piece: PdfPiece;
  readonly href: string | null;
}

/** Pieces of one address become one text, joined over their line ends. */
function parted(parts: readonly Part[]): { text: string; href: string | null }[] {
  const groups: { pieces: PdfPiece[]; href: string | null; opens: string }[] = [];
  for (const { piece, href } of parts) {
    const last = groups.at(-1);
    if (last?.href === href) last.pieces.push(piece);
    else groups.push({ pieces: [piece], href, opens: spaceBetween(last?.pieces.at(-1), piece) });
  }
  // The space between belongs to the words outside the link.
  return groups.map(({ pieces, href, opens }, at) => {
    const before = (groups[at - 1]?.href ?? null) === null ? '' : opens;
    const after = href === null ? (groups[at + 1]?.opens ?? '') : '';
    return {
      text: before + joinedLines(linesOf(pieces, 0).map((line) => line.text)) + after,
      href,
    };
  });
}

/** A space where the one ends with it, the other begins with it, or they lie apart. */
function spaceBetween(before: PdfPiece | undefined, after: PdfPiece): string {
  if (!before) return '';
  const isApart =
    Math.abs(before.baseline - after.baseline) > 0.5 * before.size ||
    after.left - before.right > 0.2 * after.size;
  return isApart || before.text.endsWith(' ') || after.text.startsWith(' ') ? ' ' : '';
}

interface TaggedItem {
  readonly label: string | null;
  readonly blocks: readonly TextBlock[];
  /** A numbered heading or a section of law is tagged as an item, but is none. */
  readonly standsAlone: boolean;
}

/** An item whose mark stands in its text, "b) …", gets it as its label. */
function taggedItem(blocks: readonly TextBlock[]): TaggedItem {
  const [first, ...rest] = blocks;
  const isWords = first?.kind === 'paragraph' || first?.kind === 'heading';
  const run = isWords ? first.runs[0] : undefined;
  const standsAlone = first?.kind === 'heading';
  if (!isWords || run?.kind !== 'text') return { label: null, blocks, standsAlone };
  const { kind, label, text } = itemMark(run.text);
  const others = first.runs.slice(1);
  const runs = text === '' ? others : [{ ...run, text }, ...others];
  const marked = runs.length === 0 ? rest : [{ ...first, runs }, ...rest];
  return { label, blocks: marked, standsAlone: standsAlone || kind === 'section' };
}

function aloneBlocks({ label, blocks }: TaggedItem): readonly TextBlock[] {
  const [first, ...rest] = blocks;
  const isWords = first?.kind === 'paragraph' || first?.kind === 'heading';
  return isWords ? [{ ...first, label }, ...rest] : blocks;
}

function isTag(child: TagChild): child is PdfTag {
  return 'role' in child;
}

/** An inline tag that holds a block is none. */
function isInline(tag: PdfTag): boolean {
  return (
    tagKind(tag.role) === 'inline' &&
    tag.children.every((child) => !isTag(child) || isInline(child))
  );
}
