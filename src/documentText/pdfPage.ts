/** One page of a PDF as pieces of text, its tags and its links. */
import { safeLink } from './safeLink';
import type { PdfAnnotation, PdfMark, PdfPage, PdfTag, PdfTextItem } from './pdfLibrary';
import type { PdfPiece } from './pdfLines';

export interface PdfPageText {
  readonly number: number;
  readonly pieces: readonly PdfPiece[];
  /** Null for a page without tags. */
  readonly tags: PdfTag | null;
  /** Addresses by the annotation a tag names. */
  readonly links: ReadonlyMap<string, string>;
  /** Where the page's text begins and ends, across its lines. */
  readonly top: number;
  readonly bottom: number;
  readonly language: string | null;
}

/** Reads what the page says; nothing is drawn. */
export async function readPdfPage(page: PdfPage, number: number): Promise<PdfPageText> {
  const [content, tags, annotations] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    // Broken tags or forms cost their own help, not the page's words.
    page.getStructTree().catch(() => null),
    page.getAnnotations().catch(() => []),
  ]);
  const drawn = withoutDoubles(drawnPieces(content.items));
  const pieces = [...drawn, ...annotations.flatMap(annotationPiece)];
  page.cleanup();
  const corners = pageCorners(page.view, mainAngle(pieces));
  return {
    number,
    pieces,
    tags,
    links: new Map(annotations.flatMap(linkOf)),
    top: Math.max(...corners),
    bottom: Math.min(...corners),
    language: content.lang,
  };
}

function drawnPieces(items: readonly (PdfTextItem | PdfMark)[]): PdfPiece[] {
  const pieces: PdfPiece[] = [];
  const open: { id: string | null; isArtifact: boolean }[] = [];
  for (const item of items) {
    const top = open.at(-1) ?? { id: null, isArtifact: false };
    if (!('type' in item)) {
      if (item.str !== '') pieces.push(pieceOf(item, top.id, top.isArtifact));
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const isArtifact = top.isArtifact || item.tag === 'Artifact';
      open.push({ id: item.id ?? top.id, isArtifact });
    }
  }
  return pieces;
}

/** Within this share of its size a piece lies upon its double, which is drawn to look bold or to cast a shadow. */
const doubleStep = 0.15;

function withoutDoubles(pieces: readonly PdfPiece[]): PdfPiece[] {
  const last = new Map<string, PdfPiece>();
  return pieces.filter((piece) => {
    if (piece.text.trim() === '') return true;
    const same = last.get(piece.text);
    if (same && liesUpon(same, piece)) return false;
    last.set(piece.text, piece);
    return true;
  });
}

function liesUpon(under: PdfPiece, over: PdfPiece): boolean {
  const far = doubleStep * over.size;
  const isNear = Math.abs(under.left - over.left) < far;
  return isNear && Math.abs(under.baseline - over.baseline) < far && under.angle === over.angle;
}

function pieceOf(item: PdfTextItem, markId: string | null, isArtifact: boolean): PdfPiece {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
  const along = Math.hypot(a, b) || 1;
  const left = (x * a + y * b) / along;
  return {
    text: item.str,
    left,
    right: left + item.width,
    baseline: (y * a - x * b) / along,
    size: Math.hypot(c, d),
    font: item.fontName,
    angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
    markId,
    isArtifact,
    standsAlone: false,
  };
}

/** What is filled in a form, or written upon the page, is drawn apart from its text. */
function annotationPiece(annotation: PdfAnnotation): PdfPiece[] {
  const text = annotationText(annotation).trim();
  if (text === '') return [];
  const [left = 0, bottom = 0, right = 0] = annotation.rect;
  const place = { left, right, baseline: bottom, size: 10, angle: 0 };
  const alone = { font: 'annotation', markId: null, isArtifact: false, standsAlone: true };
  return [{ text, ...place, ...alone }];
}

/**
 * A field says what is drawn in it, which may be formatted ("1 000 kr"), or what is filled in where
 * nothing is drawn, or each letter in a box of its own.
 */
function annotationText(annotation: PdfAnnotation): string {
  const { subtype, fieldType, fieldValue, contentsObj, textContent } = annotation;
  if (textContent && annotation.comb !== true) return textContent.join(' ');
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return '';
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.filter((value) => typeof value === 'string').join(', ');
}

function linkOf(annotation: PdfAnnotation): (readonly [string, string])[] {
  const address = annotation.subtype === 'Link' ? safeLink(annotation.url ?? '') : null;
  return address === null ? [] : [[annotation.id, address]];
}

function mainAngle(pieces: readonly PdfPiece[]): number {
  const weights = new Map<number, number>();
  for (const { angle, text } of pieces) {
    weights.set(angle, (weights.get(angle) ?? 0) + text.length);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The page's corners across lines of that angle. */
function pageCorners(view: readonly number[], angle: number): number[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const turn = (angle * Math.PI) / 180;
  return [left, right].flatMap((x) =>
    [bottom, top].map((y) => y * Math.cos(turn) - x * Math.sin(turn)),
  );
}
