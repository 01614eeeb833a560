/**
 * A document's text as blocks - headings, paragraphs, lists, tables - each with an anchor.
 *
 * Anchors are short, unique in the document and safe in an address: `r2` the second heading,
 * `s7` the seventh paragraph as `paragraphNumbers` counts, `s5p2` the second item of the list
 * that paragraph 5 introduces, `t1r2k3s1` the first paragraph of a cell.
 */

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly script?: 'sub' | 'super';
}

/** `href` is of a safe scheme (https, http, mailto, tel) or `#anchor` inside the document. */
export interface LinkRun {
  readonly kind: 'link';
  readonly href: string;
  readonly runs: readonly InlineRun[];
}

export interface LineBreak {
  readonly kind: 'lineBreak';
}

/** A mark in the text that leads to `TextDocument.notes`. */
export interface NoteReference {
  readonly kind: 'noteReference';
  readonly noteId: string;
  readonly label: string;
}

/** An image of the file, told by its alternative text; `alt: null` where the author wrote none. */
export interface ImageRun {
  readonly kind: 'image';
  readonly alt: string | null;
}

export type InlineRun = TextRun | LinkRun | LineBreak | NoteReference | ImageRun;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly anchor: string;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** The automatic number as text, "1.1" or "2 kap.", when the file stores it apart from the words. */
  readonly label: string | null;
  /** True when read from the formatting and not from a style: for navigation only. */
  readonly guessed: boolean;
  readonly runs: readonly InlineRun[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly anchor: string;
  /** An automatic number that is not a list's, "3 §". */
  readonly label: string | null;
  readonly runs: readonly InlineRun[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly anchor: string;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly anchor: string;
  /** "b)" or "2."; null for a bullet. */
  readonly label: string | null;
  readonly blocks: readonly TextBlock[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly anchor: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly header: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly TextBlock[];
}

export type TextBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

/** A footnote or endnote; `referencedFrom` is the anchor of the block where its mark stands. */
export interface TextNote {
  readonly id: string;
  readonly label: string;
  readonly referencedFrom: string;
  readonly blocks: readonly TextBlock[];
}

/** Where a page of a paginated file begins: the first block on it. */
export interface PageStart {
  readonly page: number;
  readonly anchor: string;
}

/** What could not be carried over, counted, so that the page can say it. */
export interface Loss {
  readonly kind: 'image' | 'drawing' | 'equation' | 'chart' | 'embedded' | 'table' | 'other';
  readonly count: number;
}

export interface TextDocument {
  readonly blocks: readonly TextBlock[];
  readonly notes: readonly TextNote[];
  /** Page headers and footers, apart from the text: front matter may live there. */
  readonly pageHeaders: readonly TextBlock[];
  readonly pageFooters: readonly TextBlock[];
  readonly losses: readonly Loss[];
  /** True when the file holds tracked changes: insertions are shown, deletions hidden. */
  readonly hasTrackedChanges: boolean;
  /** BCP 47, "sv-SE"; null when the file does not say. */
  readonly language: string | null;
  /** The title in the file's own properties, which the text need not repeat. */
  readonly title: string | null;
  /** Pages of a PDF, in order; empty for files that have none until they are printed. */
  readonly pages: readonly PageStart[];
}

export type RefusalReason =
  | 'empty'
  | 'encrypted'
  | 'notThisFormat'
  | 'damaged'
  | 'tooLarge'
  | 'unsupportedFormat'
  | 'noText'
  /** A link to something else than a page of this site. */
  | 'linkElsewhere'
  | 'tookTooLong';

/** The file cannot be shown as text; the original is offered instead. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';

  constructor(
    readonly reason: RefusalReason,
    /** What was found, for the administrator: "word/document.xml is missing". */
    readonly detail: string,
  ) {
    super(detail);
  }
}
