/** The namespaces of Office files, transitional and strict, under the prefixes Word itself writes. */

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const word2010 = 'http://schemas.microsoft.com/office/word/2010';

/** ISO/IEC 29500-1 (strict) and -4 (transitional); the rest are Microsoft's [MS-DOCX] and VML. */
const prefixByNamespace: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${transitional}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${transitional}/drawingml/2006/picture`, 'pic'],
  [`${strict}/drawingml/picture`, 'pic'],
  [`${transitional}/drawingml/2006/chart`, 'c'],
  [`${strict}/drawingml/chart`, 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'c'],
  [`${transitional}/drawingml/2006/diagram`, 'dgm'],
  [`${strict}/drawingml/diagram`, 'dgm'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  [`${word2010}/wordprocessingShape`, 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** What prefixes mean at a place in a file. Names are looked up once and remembered. */
export class NamespaceScope {
  readonly #names = new Map<string, string>();

  private constructor(readonly prefixes: ReadonlyMap<string, string>) {}

  static readonly outermost = new NamespaceScope(new Map([['', '']]));

  /** The scope inside an element that declares `xmlns` attributes. */
  within(declarations: Iterable<readonly [name: string, namespace: string]>): NamespaceScope {
    const prefixes = new Map(this.prefixes);
    for (const [name, namespace] of declarations) {
      const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
      prefixes.set(prefix, prefixByNamespace.get(namespace) ?? '');
    }
    return new NamespaceScope(prefixes);
  }

  /** The element's name under the usual prefix: `ns0:p` becomes `w:p`; an unknown namespace's has none. */
  elementName(written: string): string {
    let name = this.#names.get(written);
    if (name === undefined) {
      const colon = written.indexOf(':');
      name = this.#named(written.slice(0, Math.max(colon, 0)), written.slice(colon + 1));
      this.#names.set(written, name);
    }
    return name;
  }

  /** As `elementName`; an attribute without prefix is in no namespace at all. */
  attributeName(written: string): string {
    return written.includes(':') ? this.elementName(written) : written;
  }

  #named(prefix: string, local: string): string {
    // A prefix nobody declared is a slip of the writing program: take it for what it looks like.
    const known = this.prefixes.get(prefix) ?? prefix;
    return known === '' ? local : `${known}:${local}`;
  }
}
