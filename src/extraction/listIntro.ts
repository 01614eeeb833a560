/** Sentences that open a list: "Nämnden ansvarar för:", with the items below or after dashes on the line. */

export interface ListIntro {
  /** The words before the list, without the colon and without "följande". */
  readonly words: string;
  /** Items that stand on the same line: "– a – b". */
  readonly inline: readonly string[];
}

const following =
  /\s(?:bl\.?\s?a\.?\s|bland\sannat\s)?(?:följande|nedanstående|dessa)(?:\s\p{L}+){0,2}$|\s(?:bl\.?\s?a\.?|bland\sannat|särskilt|i\ssynnerhet)$/iu;
const opensList =
  /(?<!\p{L})(?:för|om|att|ska|skall|över|utövar|fullgör|leder|samordnar|handlägger|ingår|hör|omfattar|innefattar)$/iu;
const dash = /(?:^|\s)[–—•-]\s+/u;
const lastWord = /[\s,;.]+(?:och|samt)?[\s,;.]*$/iu;

/** Null for a sentence that opens no list. */
export function introOf(sentence: string): ListIntro | null {
  const colon = sentence.indexOf(':');
  const inline = colon < 0 ? [] : inlineItems(sentence.slice(colon + 1));
  const open = inline.length > 0 ? sentence.slice(0, colon) : sentence.replace(/\s*:\s*$/, '');
  const words = open.trim().replace(following, '').replace(/,$/, '');
  return opensList.test(words) ? { words, inline } : null;
}

/** An item without the marks that only part it from the next. */
export function itemWords(text: string): string {
  return text
    .trim()
    .replace(/^[–—•-]\s+/u, '')
    .replace(lastWord, '')
    .trim();
}

function inlineItems(text: string): string[] {
  if (!dash.test(text) || !/^\s*[–—•-]\s/u.test(text)) return [];
  return text
    .split(dash)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
