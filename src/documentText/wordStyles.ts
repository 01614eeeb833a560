/** Word's styles: what a style makes of a paragraph or run, through the styles it builds on. */
import { plainLook, withRunProperties, type RunLook } from './wordLook';
import type { XmlElement } from './xmlParser';

export interface ParagraphStyle {
  /** 1 to 9; null for body text. */
  readonly headingLevel: number | null;
  readonly numberingId: string | null;
  readonly numberingLevel: number | null;
  /** Left indent in twentieths of a point; null when the style does not say. */
  readonly indent: number | null;
  readonly look: RunLook;
  /** The style and those it builds on, nearest first. */
  readonly ids: readonly string[];
}

/** Looked up by style id; a null id is the document's default style. */
export class WordStyles {
  readonly #byId = new Map<string, XmlElement>();
  readonly #paragraphs = new Map<string | null, ParagraphStyle>();
  readonly #characterChains = new Map<string, readonly XmlElement[]>();
  readonly #defaults: XmlElement | undefined;
  readonly #defaultParagraphId: string | null = null;

  constructor(root: XmlElement | undefined) {
    this.#defaults = root?.child('w:docDefaults');
    for (const style of root?.childrenNamed('w:style') ?? []) {
      const id = style.attribute('w:styleId') ?? '';
      if (!this.#byId.has(id)) this.#byId.set(id, style);
      const isDefault = /^(1|true|on)$/.test(style.attribute('w:default') ?? '');
      if (isDefault && style.attribute('w:type') === 'paragraph') this.#defaultParagraphId = id;
    }
  }

  paragraph(id: string | null): ParagraphStyle {
    const known = this.#paragraphs.get(id);
    if (known) return known;
    const style = this.#resolve(this.#chain(id !== null && this.#byId.has(id) ? id : null));
    this.#paragraphs.set(id, style);
    return style;
  }

  /** `base` with a character style laid upon it. */
  withCharacterStyle(base: RunLook, id: string | undefined): RunLook {
    if (id === undefined || !this.#byId.has(id)) return base;
    let chain = this.#characterChains.get(id);
    if (!chain) {
      chain = this.#chain(id).flatMap((style) => style.child('w:rPr') ?? []);
      this.#characterChains.set(id, chain);
    }
    return chain.reduceRight(withRunProperties, base);
  }

  /** Whether a table style draws its first row apart; most tables merely could. */
  marksFirstRow(tableStyleId: string | undefined): boolean {
    if (tableStyleId === undefined) return false;
    return this.#chain(tableStyleId).some((style) =>
      style
        .childrenNamed('w:tblStylePr')
        .some((part) => part.attribute('w:type') === 'firstRow' && part.children.length > 0),
    );
  }

  /** The language the text is written in unless a run says otherwise: "sv-SE". */
  get language(): string | null {
    const run = this.#defaults?.child('w:rPrDefault')?.child('w:rPr')?.child('w:lang');
    const style = this.#byId
      .get(this.#defaultParagraphId ?? '')
      ?.child('w:rPr')
      ?.child('w:lang');
    return style?.attribute('w:val') ?? run?.attribute('w:val') ?? null;
  }

  /** The style and those it builds on, nearest first; a loop ends where it closes. */
  #chain(id: string | null): XmlElement[] {
    const chain: XmlElement[] = [];
    let next = this.#byId.get(id ?? this.#defaultParagraphId ?? '');
    while (next && !chain.includes(next)) {
      chain.push(next);
      next = this.#byId.get(next.value('w:basedOn') ?? '');
    }
    return chain;
  }

  #resolve(chain: readonly XmlElement[]): ParagraphStyle {
    const defaults = withRunProperties(
      plainLook,
      this.#defaults?.child('w:rPrDefault')?.child('w:rPr'),
    );
    const properties = chain.flatMap((style) => style.child('w:pPr') ?? []);
    const numbering = properties.flatMap((each) => each.child('w:numPr') ?? []);
    return {
      headingLevel: headingLevelOf(chain),
      numberingId: firstOf(numbering, (each) => each.value('w:numId')),
      numberingLevel: firstOf(numbering, (each) => integer(each.value('w:ilvl'))),
      indent: firstOf(properties, leftIndent),
      look: chain.reduceRight(
        (look, style) => withRunProperties(look, style.child('w:rPr')),
        defaults,
      ),
      ids: chain.map((style) => style.attribute('w:styleId') ?? ''),
    };
  }
}

/** The left indent a `w:pPr` sets, in twentieths of a point. */
export function leftIndent(properties: XmlElement): number | undefined {
  const indent = properties.child('w:ind');
  return integer(indent?.attribute('w:left') ?? indent?.attribute('w:start'));
}

/** 1 to 9 for an outline level as Word counts it, 0 to 8; null for 9, body text. */
export function outlineHeadingLevel(value: string | undefined): number | null | undefined {
  const level = integer(value);
  if (level === undefined) return undefined;
  return level >= 0 && level < 9 ? level + 1 : null;
}

/** The number written; undefined for none. */
export function integer(value: string | undefined): number | undefined {
  const number = parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** The nearest style that says anything decides. */
function headingLevelOf(chain: readonly XmlElement[]): number | null {
  for (const style of chain) {
    const outlined = outlineHeadingLevel(style.child('w:pPr')?.value('w:outlineLvl'));
    if (outlined !== undefined) return outlined;
    const named = headingLevelNamed(style.value('w:name') ?? '');
    if (named !== null) return named;
  }
  return null;
}

/**
 * Word names its built-in styles in English whatever its own language is; other programs write the
 * name that people see.
 */
function headingLevelNamed(name: string): number | null {
  const match = /^(?:heading|rubrik|otsikko|overskrift|überschrift|titre) ?([1-9])$/i.exec(name);
  if (match) return Number(match[1]);
  return /^(title|dokumenttitel|dokumentrubrik)$/i.test(name) ? 1 : null;
}

function firstOf<T, V>(items: readonly T[], value: (item: T) => V | undefined): V | null {
  for (const item of items) {
    const found = value(item);
    if (found !== undefined) return found;
  }
  return null;
}
