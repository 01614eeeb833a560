/** The parts of a modern SharePoint page, from either shape its CanvasContent1 has on the wire. */
import { Parser } from 'htmlparser2';

export interface CanvasPart {
  /** A text part's HTML, or the name of a web part, which is told but never run. */
  readonly kind: 'text' | 'webPart';
  readonly content: string;
  /** Searchable words that SharePoint itself keeps of a web part. */
  readonly words: readonly string[];
}

interface PlacedPart extends CanvasPart {
  readonly order: readonly number[];
}

/**
 * The page's parts in reading order: by section, column and place. The sitepages API answers a JSON
 * array of controls; a list item's field is HTML whose `data-sp-controldata` holds the same JSON.
 * What is neither is read as one text part.
 */
export function canvasParts(canvas: string): CanvasPart[] {
  const trimmed = canvas.trim();
  const json = trimmed.startsWith('[') ? parsedJson(trimmed) : null;
  const placed = Array.isArray(json)
    ? json.flatMap((control) => jsonPart(control))
    : htmlParts(trimmed);
  return placed
    .sort((a, b) => compared(a.order, b.order))
    .map(({ kind, content, words }) => ({ kind, content, words }));
}

function jsonPart(control: unknown): PlacedPart[] {
  const order = orderOf(control);
  const html = textAt(control, 'innerHTML');
  if (numberAt(control, 'controlType') === 4)
    return [{ kind: 'text', content: html, words: [], order }];
  const webPart = at(control, 'webPartData');
  return webPart === undefined ? [] : [webPartOf(webPart, order)];
}

function webPartOf(webPart: unknown, order: readonly number[]): PlacedPart {
  const processed = at(at(webPart, 'serverProcessedContent'), 'searchablePlainTexts');
  const words =
    typeof processed === 'object' && processed !== null
      ? Object.values(processed).filter((value) => typeof value === 'string' && value.trim() !== '')
      : [];
  return { kind: 'webPart', content: textAt(webPart, 'title'), words: words as string[], order };
}

/** Walks the HTML once: a control's own data comes before the text or web part inside it. */
function htmlParts(html: string): PlacedPart[] {
  const parts: PlacedPart[] = [];
  let order: readonly number[] = [];
  let textFrom: number | null = null;
  let depth = 0;
  const parser: Parser = new Parser({
    onopentag: (_, attributes) => {
      depth += textFrom === null ? 0 : 1;
      if (attributes['data-sp-controldata'] !== undefined) {
        order = orderOf(parsedJson(attributes['data-sp-controldata']));
      }
      if (attributes['data-sp-webpartdata'] !== undefined) {
        parts.push(webPartOf(parsedJson(attributes['data-sp-webpartdata']), order));
      }
      if (attributes['data-sp-rte'] !== undefined && textFrom === null) {
        textFrom = parser.endIndex + 1;
        depth = 0;
      }
    },
    onclosetag: () => {
      if (textFrom === null) return;
      if (depth === 0) {
        const content = html.slice(textFrom, parser.startIndex);
        parts.push({ kind: 'text', content, words: [], order });
        textFrom = null;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  if (parts.length > 0 || html === '') return parts;
  return [{ kind: 'text', content: html, words: [], order }];
}

function orderOf(control: unknown): readonly number[] {
  const position = at(control, 'position');
  return ['zoneIndex', 'sectionIndex', 'controlIndex'].map((name) => numberAt(position, name));
}

function compared(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((value, index) => value !== b[index]);
  return different < 0 ? 0 : (a[different] ?? 0) - (b[different] ?? 0);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A part whose data cannot be read still has its text; only its place is unknown.
    return null;
  }
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function textAt(value: unknown, name: string): string {
  const found = at(value, name);
  return typeof found === 'string' ? found : '';
}

function numberAt(value: unknown, name: string): number {
  const found = at(value, name);
  return typeof found === 'number' ? found : 0;
}
