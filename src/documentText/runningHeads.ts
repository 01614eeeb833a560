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
  const heights = heightsByWording(pages);
  const needed = Math.max(2, pages.length * minShareOfPages);
  const repeatedWording = (line: PdfLine): string | undefined =>
    wordingsOf(line).find((wording) => {
      const same = heights.get(wording) ?? [];
      return (
        same.filter((height) => Math.abs(height - line.baseline) < sameHeight).length >= needed
      );
    });

  const headers = new Map<string, PdfLine>();
  const footers = new Map<string, PdfLine>();
  const text = pages.map((page) =>
    page.lines.filter((line) => {
      const at = edgeOf(line, page);
      if (at === null) return true;
      const wording = repeatedWording(line) ?? (isPageNumber(line) ? pageNumberWording : undefined);
      if (wording === undefined) return true;
      const parted = at === 'top' ? headers : footers;
      if (!parted.has(wording)) parted.set(wording, line);
      return false;
    }),
  );
  // A head without anything under it is what the pages say.
  if (areMostlyEmptied(pages, text)) {
    return { text: pages.map(({ lines }) => lines), headers: [], footers: [] };
  }
  return { text, headers: [...headers.values()], footers: [...footers.values()] };
}

function areMostlyEmptied(
  pages: readonly LinesOfPage[],
  text: readonly (readonly PdfLine[])[],
): boolean {
  const written = pages.filter(({ lines }) => lines.length > 0).length;
  const left = text.filter((lines) => lines.length > 0).length;
  return left * 2 < written;
}

/** How high every line at an edge stands, by all that it may be said to say. */
function heightsByWording(pages: readonly LinesOfPage[]): ReadonlyMap<string, readonly number[]> {
  const heights = new Map<string, number[]>();
  for (const page of pages) {
    for (const line of page.lines.filter((each) => edgeOf(each, page) !== null)) {
      for (const wording of wordingsOf(line)) {
        heights.set(wording, heights.get(wording) ?? []);
        heights.get(wording)?.push(line.baseline);
      }
    }
  }
  return heights;
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

/** Lines with more numbers than this are rows of figures: only word for word do they come again. */
const maxCounted = 3;
const pageNumberWording = 'page number';

/**
 * What a line says on any page: word for word, or with some of its numbers told by how far they are
 * from the page's own. So "Sida 3 (12)" comes again as "Sida 4 (12)", and a row of other figures does not.
 */
function wordingsOf(line: PdfLine): string[] {
  const words = line.text.replace(/\s+/g, ' ');
  const numbers = words.match(/\d+/g)?.length ?? 0;
  if (numbers > maxCounted) return [words];
  return Array.from({ length: 2 ** numbers }, (_, choice) => {
    let left = choice;
    return words.replace(/\d+/g, (digits) => {
      const isCounted = left % 2 === 1;
      left = Math.floor(left / 2);
      return isCounted ? `#${Number(digits) - line.page}` : digits;
    });
  });
}
