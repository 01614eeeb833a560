/** The words of a note that SharePoint keeps as rich text, without its markup. */

/**
 * A note that begins with an element of SharePoint's editor (`<div class="ExternalClass…">`) as plain lines; any
 * other note as written, since "< 18 år" is words and not markup. The result is text, to be shown as text.
 */
export function richTextToPlain(note: string): string {
  const lines = note.replace(/\r\n?/g, '\n');
  if (!looksRich.test(lines)) return lines;
  return withoutMarkup(lines)
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, decoded)
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const looksRich =
  /^[\s\u200B\uFEFF]*<(?:div|p|span|ul|ol|table|h[1-6]|br|strong|em|b|i|a)\b[^>]*>/i;

/** Line breaks of the source mean nothing in HTML; those of its blocks do. */
function withoutMarkup(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^<>]*>|<\/(?:div|p|li|tr|h[1-6]|ul|ol|table)\s*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
}

/** The names that SharePoint's editor and pastes from Word leave behind. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['sect', '§'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['rsquo', '’'],
  ['rdquo', '”'],
  ['aring', '\u00e5'],
  ['auml', '\u00e4'],
  ['ouml', '\u00f6'],
  ['Aring', '\u00c5'],
  ['Auml', '\u00c4'],
  ['Ouml', '\u00d6'],
  ['eacute', '\u00e9'],
]);

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return named.get(name) ?? entity;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
