/** The words around a hit, out of the markup in which SharePoint's search gives them: data, never HTML. */
import type { SiteSearchHit } from '../domain/policySource';

/** `<c0>` to `</c0>` is a word that was sought, `<ddd/>` a cut; the text between is encoded as in HTML. */
const markup = /<(\/?)c\d>|\s*<ddd\s?\/>\s*/gi;
const encoded = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi;
const named: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ' },
};

/** All other markup is words of the document. */
export function readHitSummary(summary: string): SiteSearchHit['excerpt'] {
  const marks: (readonly [number, number])[] = [];
  let text = '';
  let opened: number | null = null;
  let from = 0;
  for (const match of summary.matchAll(markup)) {
    text += decoded(summary.slice(from, match.index));
    from = match.index + match[0].length;
    const [, closing] = match;
    if (closing === undefined) text += cutAfter(text);
    else if (closing === '') opened = text.length;
    else {
      if (opened !== null && opened < text.length) marks.push([opened, text.length]);
      opened = null;
    }
  }
  text += decoded(summary.slice(from));
  return { text: text.trimEnd(), marks };
}

/** Two cuts beside each other are one. */
function cutAfter(text: string): string {
  if (text === '') return '… ';
  return text.endsWith('… ') ? '' : ' … ';
}

function decoded(text: string): string {
  return text.replace(encoded, (sign) => {
    const lower = sign.toLowerCase();
    if (!lower.startsWith('&#')) return named[lower] ?? sign;
    const code = Number(lower.slice(2, -1).replace(/^x/, '0x'));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : sign;
  });
}
