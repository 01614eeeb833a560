/** A small XML reader for Office parts: elements and leaf texts, no DTD, bounded in size and depth. */
import { strFromU8 } from 'fflate';
import { DocumentRefused } from '../domain/textDocument';
import { NamespaceScope } from './xmlNamespaces';

const maxNodes = 2_000_000;
const maxDepth = 256;

/** An element under its usual prefix (`w:p`), whatever prefix the file uses. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** The element's own text while it has no child elements: Word's text is all in leaves. */
  text = '';
  #attributes: Map<string, string> | null = null;

  constructor(
    readonly name: string,
    private readonly written: string,
    private readonly scope: NamespaceScope,
  ) {}

  /** Parsed when first asked for: most attributes of a Word file are never looked at. */
  attribute(name: string): string | undefined {
    if (this.written === '') return undefined;
    this.#attributes ??= new Map(
      writtenAttributes(this.written).map(([key, value]) => [this.scope.attributeName(key), value]),
    );
    return this.#attributes.get(name);
  }

  /** The first child of that name. */
  child(name: string): XmlElement | undefined {
    for (const child of this.children) if (child.name === name) return child;
    return undefined;
  }

  /** `w:val` of the first child of that name: `<w:pStyle w:val="Rubrik1"/>`. */
  value(name: string): string | undefined {
    return this.child(name)?.attribute('w:val');
  }

  childrenNamed(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** A new element around this one. */
  wrappedIn(name: string): XmlElement {
    const wrapper = new XmlElement(name, '', this.scope);
    wrapper.children.push(this);
    return wrapper;
  }

  /** The first descendant of that name, in document order. */
  descendant(name: string): XmlElement | undefined {
    for (const child of this.children) {
      const found = child.name === name ? child : child.descendant(name);
      if (found) return found;
    }
    return undefined;
  }
}

/** Parses a part; throws `DocumentRefused` for a DTD, bad nesting, or more than the limits allow. */
export function parseXml(bytes: Uint8Array): XmlElement {
  return new XmlReader(decodeXml(bytes)).read();
}

class XmlReader {
  readonly #source: string;
  readonly #open: { element: XmlElement; scope: NamespaceScope; name: string }[] = [];
  #root: XmlElement | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  read(): XmlElement {
    const source = this.#source;
    refuseTooMany(source);
    let at = 0;
    for (;;) {
      const tagAt = source.indexOf('<', at);
      if (tagAt < 0) break;
      if (tagAt > at) this.#text(decodeEntities(source.slice(at, tagAt)));
      at = this.#markup(tagAt);
    }
    if (!this.#root || this.#open.length > 0) throw malformed('the XML ends too early');
    return this.#root;
  }

  /** Reads what begins with `<` and answers where it ends. */
  #markup(at: number): number {
    const source = this.#source;
    const next = source.charCodeAt(at + 1);
    if (next === 47 /* / */) return this.#endTag(at);
    if (next === 63 /* ? */) return after(source, '?>', at);
    if (next !== 33 /* ! */) return this.#startTag(at);
    if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
    if (source.startsWith('<![CDATA[', at)) {
      const end = after(source, ']]>', at);
      this.#text(source.slice(at + 9, end - 3));
      return end;
    }
    throw malformed('the XML declares a document type');
  }

  #text(text: string): void {
    const top = this.#open.at(-1)?.element;
    if (top?.children.length === 0) top.text += text;
  }

  #startTag(at: number): number {
    const source = this.#source;
    const end = tagEnd(source, at + 1);
    const closed = source.charCodeAt(end - 1) === 47;
    const nameEnd = nameEndAt(source, at + 1, closed ? end - 1 : end);
    const name = source.slice(at + 1, nameEnd);
    const written = source.slice(nameEnd, closed ? end - 1 : end);
    const parent = this.#open.at(-1);
    const scope = scopeInside(parent?.scope ?? NamespaceScope.outermost, written);
    const element = new XmlElement(scope.elementName(name), written, scope);
    if (parent) parent.element.children.push(element);
    else if (this.#root) throw malformed('the XML has two roots');
    else this.#root = element;
    if (!closed) this.#push({ element, scope, name });
    return end + 1;
  }

  #push(opened: { element: XmlElement; scope: NamespaceScope; name: string }): void {
    this.#open.push(opened);
    if (this.#open.length > maxDepth) {
      throw new DocumentRefused('tooLarge', `XML nested deeper than ${maxDepth}`);
    }
  }

  #endTag(at: number): number {
    const end = this.#source.indexOf('>', at);
    const opened = this.#open.pop();
    if (end < 0 || !opened || this.#source.slice(at + 2, end).trimEnd() !== opened.name) {
      throw malformed(`the XML's end tags do not match its start tags`);
    }
    return end + 1;
  }
}

/** Counts start tags before anything is built, where the text is long enough to hold too many. */
function refuseTooMany(source: string): void {
  if (source.length < maxNodes * 4) return;
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (source.charCodeAt(at + 1) !== 47) count += 1;
    if (count > maxNodes) throw new DocumentRefused('tooLarge', 'too many XML elements');
  }
}

function scopeInside(outer: NamespaceScope, written: string): NamespaceScope {
  if (!written.includes('xmlns')) return outer;
  return outer.within(writtenAttributes(written).filter(([name]) => /^xmlns(:|$)/.test(name)));
}

/** The place of the `>` that closes the tag; one inside a quoted value does not. */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quote === 0) {
      if (code === 62 /* > */) return at;
      if (code === 34 || code === 39) quote = code;
    } else if (code === quote) {
      quote = 0;
    }
  }
  throw malformed('the XML ends inside a tag');
}

function nameEndAt(source: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (source.charCodeAt(at) <= 32) return at;
  return to;
}

/** Walks from `=` to `=`: a pattern would search long nonsense again from every letter of it. */
function writtenAttributes(written: string): (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  let at = 0;
  for (let equals = written.indexOf('='); equals >= 0; equals = written.indexOf('=', at)) {
    const name = written.slice(at, equals).trim();
    let open = equals + 1;
    while (written.charCodeAt(open) <= 32) open += 1;
    const quote = written.charAt(open);
    const end = quote === '"' || quote === "'" ? written.indexOf(quote, open + 1) : -1;
    if (end < 0) return found;
    found.push([name, decodeEntities(written.slice(open + 1, end))]);
    at = end + 1;
  }
  return found;
}

const namedEntities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML's five entities and numbers; without a DTD there are no others, so the rest stays as written. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return namedEntities.get(name) ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function after(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  if (at < 0) throw malformed(`the XML lacks ${end}`);
  return at + end.length;
}

/** UTF-8 unless a byte order mark or the declaration says otherwise. */
function decodeXml(bytes: Uint8Array): string {
  const first = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (first === 0xfffe || first === 0x3c00) return utf16(bytes, 0);
  if (first === 0xfeff || first === 0x003c) return utf16(bytes, 1);
  const declaration = strFromU8(bytes.subarray(0, 100), true);
  const isLatin = /^<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252|us-ascii)/i.test(declaration);
  return strFromU8(bytes, isLatin);
}

/** `low`: 0 when the low byte of each pair comes first. */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const pieces: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 8_192) {
    const units: number[] = [];
    for (let unit = at; unit + 1 < bytes.length && unit < at + 8_192; unit += 2) {
      units.push((bytes[unit + low] ?? 0) | ((bytes[unit + 1 - low] ?? 0) << 8));
    }
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('').replace(/^\uFEFF/, '');
}

function malformed(detail: string): DocumentRefused {
  return new DocumentRefused('damaged', detail);
}
