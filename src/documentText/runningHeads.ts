/** Tells page headers and footers from the text: lines at the edges that come again page after page. */
import type { PdfLine } from './pdfLines';

/** The share of a page's height, at the top and at the bottom, where headers and footers stand. */
const edge = 0.12;
const minShareOfPages = 0.4;
/** In points: a header stands at the same height on every page. */
const sameHeight = 6;

export interface LinesOfPage {
  readonly lines: readonly PdfLine[];
  readonly top: number;
  readonly bottom: number;
}

export interface PartedLines {
  /** What is left of each page, in order. */
  readonly text: readonly (readonly PdfLine[])[];
  /** Each wording once; page numbers make no difference. */
  readonly headers: readonly PdfLine[];
  readonly footers: readonly PdfLine[];
}

/** A text of one page has no lines that come again: there only "Sida 1 av 1" is known for what it is. */
export function partRunningHeads(pages: readonly LinesOfPage[]): PartedLines {
  const heights = new Map<string, number[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (edgeOf(line, page) === null) continue;
      const known = heights.get(maskedText(line)) ?? [];
      known.push(line.baseline);
      heights.set(maskedText(line), known);
    }
  }
  const needed = Math.max(2, pages.length * minShareOfPages);
  const repeats = (line: PdfLine): boolean => {
    const same = heights.get(maskedText(line)) ?? [];
    const near = same.filter((height) => Math.abs(height - line.baseline) < sameHeight);
    return near.length >= needed;
  };

  const headers = new Map<string, PdfLine>();
  const footers = new Map<string, PdfLine>();
  const text = pages.map((page) =>
    page.lines.filter((line) => {
      const at = edgeOf(line, page);
      if (at === null || !(isPageNumber(line) || repeats(line))) return true;
      const parted = at === 'top' ? headers : footers;
      if (!parted.has(maskedText(line))) parted.set(maskedText(line), line);
      return false;
    }),
  );
  return { text, headers: [...headers.values()], footers: [...footers.values()] };
}

export function edgeOf(
  line: PdfLine,
  page: { readonly top: number; readonly bottom: number },
): 'top' | 'bottom' | null {
  const margin = (page.top - page.bottom) * edge;
  if (line.baseline > page.top - margin) return 'top';
  return line.baseline < page.bottom + margin ? 'bottom' : null;
}

function isPageNumber(line: PdfLine): boolean {
  return /^(?:sida|sid\.|page) ?\d+(?: ?(?:av|of|\/|\() ?\d+\)?)?$|^\d+ ?(?:\/|\() ?\d+\)?$/i.test(
    line.text,
  );
}

function maskedText(line: PdfLine): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
