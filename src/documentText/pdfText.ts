/** A PDF's bytes to text, page by page: by its tags where it has them, else by how its lines lie. */
import {
  DocumentRefused,
  type PageStart,
  type TextBlock,
  type TextDocument,
} from '../domain/textDocument';
import { setAnchors } from './anchors';
import { LossCounter } from './lossCounter';
import { withPdf, type PdfFile, type PdfLibrary, type PdfResources } from './pdfLibrary';
import { linesOf, type PdfLine } from './pdfLines';
import { readPdfPage, type PdfPageText } from './pdfPage';
import { reflowed, type ReflowedBlock } from './reflow';
import { edgeOf, partRunningHeads } from './runningHeads';
import { joinedPages } from './joinedPages';
import { taggedBlocks, taggedMarks } from './taggedBlocks';

/** Tags that cover less of the text than this are not trusted. */
const minTagged = 0.85;

/** What no policy comes near, and what a reader would wait a minute for. */
const maxPages = 5_000;

export interface PdfReading {
  readonly library: PdfLibrary;
  readonly resources?: PdfResources;
  /**
   * Called with what has been read after pages 1, 2, 4, 8 …: the first page can be shown while the
   * rest is read. Anchors and headings of an unfinished text may still change.
   */
  readonly onPages?: (unfinished: TextDocument, read: number, all: number) => void;
}

/** Reads a PDF. Throws `DocumentRefused`, with 'noText' for scanned pages. */
export async function readPdf(bytes: Uint8Array, reading: PdfReading): Promise<TextDocument> {
  return withPdf(bytes, reading.library, reading.resources ?? {}, async (file) => {
    if (file.numPages > maxPages) {
      throw new DocumentRefused('tooLarge', `the file has ${file.numPages} pages`);
    }
    const losses = new LossCounter();
    const title = await titleOf(file);
    const pages: PdfPageText[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await readPage(file, number);
      if (page) pages.push(page);
      else losses.add('other');
      const isPowerOfTwo = (number & (number - 1)) === 0;
      if (reading.onPages && isPowerOfTwo && number < file.numPages) {
        reading.onPages(toDocument(pages, title, losses.losses), number, file.numPages);
      }
    }
    refuseWithoutText(pages, file.numPages);
    return toDocument(pages, title, losses.losses);
  });
}

function refuseWithoutText(pages: readonly PdfPageText[], all: number): void {
  if (pages.some((page) => page.pieces.some((piece) => piece.text.trim() !== ''))) return;
  const unread = all - pages.length;
  if (unread > 0) throw new DocumentRefused('damaged', `${unread} of ${all} pages cannot be read`);
  throw new DocumentRefused('noText', 'the pages are pictures: there is no text');
}

/** A page that pdf.js cannot read is null, and the others are shown. */
async function readPage(file: PdfFile, number: number): Promise<PdfPageText | null> {
  try {
    return await readPdfPage(await file.getPage(number), number);
  } catch {
    return null;
  }
}

async function titleOf(file: PdfFile): Promise<string | null> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title.normalize('NFC');
}

function toDocument(
  pages: readonly PdfPageText[],
  title: string | null,
  lost: TextDocument['losses'],
): TextDocument {
  const losses = new LossCounter();
  for (const { kind, count } of lost) losses.add(kind, count);
  const { placed, headers, footers } = isTagged(pages) ? byTags(pages, losses) : byLines(pages);
  const blocks = placed.map(({ block }) => block);
  const pageHeaders = headers.map(lineParagraph);
  const pageFooters = footers.map(lineParagraph);
  setAnchors(blocks);
  setAnchors(pageHeaders, 'h');
  setAnchors(pageFooters, 'f');
  return {
    blocks,
    notes: [],
    pageHeaders,
    pageFooters,
    losses: losses.losses,
    hasTrackedChanges: false,
    language: pages.find((page) => page.language !== null)?.language ?? null,
    title,
    pages: pageStarts(placed),
  };
}

interface PlacedBlocks {
  readonly placed: readonly ReflowedBlock[];
  readonly headers: readonly PdfLine[];
  readonly footers: readonly PdfLine[];
}

function isTagged(pages: readonly PdfPageText[]): boolean {
  let tagged = 0;
  let all = 0;
  for (const page of pages) {
    const marks = taggedMarks(page.tags);
    for (const { text, markId, isArtifact } of page.pieces) {
      if (isArtifact) continue;
      const length = text.trim().length;
      all += length;
      if (markId !== null && marks.has(markId)) tagged += length;
    }
  }
  return all > 0 && tagged / all > minTagged;
}

function byTags(pages: readonly PdfPageText[], losses: LossCounter): PlacedBlocks {
  const placed = joinedPages(
    pages.map((page) => ({ page: page.number, blocks: taggedBlocks(page, losses) })),
  );
  const edges = pages.map((page) => {
    const furniture = page.pieces.filter((piece) => piece.isArtifact);
    return { ...page, lines: linesOf(furniture, page.number) };
  });
  const at = (edge: 'top' | 'bottom'): PdfLine[] =>
    once(edges.flatMap((page) => page.lines.filter((line) => edgeOf(line, page) === edge)));
  return { placed, headers: at('top'), footers: at('bottom') };
}

function byLines(pages: readonly PdfPageText[]): PlacedBlocks {
  const { text, headers, footers } = partRunningHeads(
    pages.map((page) => ({ ...page, lines: linesOf(page.pieces, page.number) })),
  );
  return { placed: reflowed(text), headers, footers };
}

function once(lines: readonly PdfLine[]): PdfLine[] {
  return [...new Map(lines.map((line) => [line.text.replace(/\d+/g, '#'), line])).values()];
}

function lineParagraph(line: PdfLine): TextBlock {
  const text = line.text.normalize('NFC');
  return { kind: 'paragraph', anchor: '', label: null, runs: [{ kind: 'text', text }] };
}

/** Where each page begins; a page that only goes on with another's paragraph has no start. */
function pageStarts(placed: readonly ReflowedBlock[]): PageStart[] {
  const starts = new Map<number, PageStart>();
  for (const { page, block } of placed) {
    if (!starts.has(page)) starts.set(page, { page, anchor: block.anchor });
  }
  return [...starts.values()].sort((a, b) => a.page - b.page);
}
