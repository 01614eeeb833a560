/** References within a text - "enligt 3 §", "avsnitt 2.1", "bilaga 1" - and the places they lead to. */
import { blocksInOrder, wordsOf } from '../domain/blocksInOrder';
import type { HeadingBlock, ParagraphBlock, TextDocument } from '../domain/textDocument';
import type { TextReference } from './textReference';

type WordBlock = HeadingBlock | ParagraphBlock;

/** How a place is called in a text, and as what it is known: "3 §", "avsnitt 2.1". */
const callings: readonly { readonly pattern: RegExp; readonly kind: string }[] = [
  { kind: '§', pattern: /(?<!\d\s?kap\.\s?)(?<![\d:.–-])(\d{1,3}\s?[a-z]?)\s?§(?!§)/gu },
  { kind: '§', pattern: /(?<!§)§\s?(\d{1,3}\s?[a-z]?)(?![\d:.–-]|\p{L})/gu },
  { kind: 'kap', pattern: /(?<!\d)(\d{1,2})\s?kap\.(?!\s?\d+\s?[a-z]?\s?§)/gu },
  { kind: 'avsnitt', pattern: /\b(?:avsnitt|kapitel|punkt|rubrik)(?:et|en)?\s(\d+(?:\.\d+)*)/giu },
  { kind: 'bilaga', pattern: /\bbilaga\s(\d+|[A-Z])\b/gu },
];
/** A sentence that names a law speaks of the law's sections. */
const law =
  /\p{L}*(?:lag(?:en|ens|ar|arna)?|balk(?:en|ens)?|förordning(?:en|ens|ar)?|grundlag(?:en)?|direktiv(?:et)?|föreskrift(?:en|er|erna)?)(?!\p{L})|\b(?:KL|OSL|PBL|SoL|LSS|SFS|LOU)\b|\d{4}:\d+/u;
const decision = /\b(?:protokoll|sammanträde|beslut(?:et)?|dnr|KF|KS)\b/u;

/** The anchors by kind and number; one that two places share is left out. */
export function labelledPlaces(document: TextDocument): ReadonlyMap<string, string> {
  const places = new Map<string, string | null>();
  for (const block of blocksInOrder(document)) {
    for (const key of keysOf(block)) {
      places.set(key, places.has(key) ? null : block.anchor);
    }
  }
  return new Map([...places].flatMap(([key, anchor]) => (anchor === null ? [] : [[key, anchor]])));
}

export function placeReferences(
  block: WordBlock,
  words: string,
  places: ReadonlyMap<string, string>,
): readonly TextReference[] {
  if (places.size === 0 || block.kind === 'heading') return [];
  return callings.flatMap(({ kind, pattern }) =>
    [...words.matchAll(pattern)].flatMap((match): readonly TextReference[] => {
      const target = places.get(keyOf(kind, match[1] ?? ''));
      const start = match.index;
      const sentence = sentenceAround(words, start);
      if (target === undefined || target === block.anchor) return [];
      if (law.test(sentence) || (kind === '§' && decision.test(sentence))) return [];
      const end = start + match[0].length;
      return [{ anchor: block.anchor, start, end, target: { kind: 'place', anchor: target } }];
    }),
  );
}

/** A label, or a number at the head of a heading's or a paragraph's own words. */
function keysOf(block: WordBlock): readonly string[] {
  const words = wordsOf(block).trimStart();
  const head = block.label === null ? words : `${block.label} ${words}`;
  const section = /^(?:(\d{1,3}\s?[a-z]?)\s?§|§\s?(\d{1,3}\s?[a-z]?))(?!\d)/u.exec(head);
  if (section) return [keyOf('§', section[1] ?? section[2] ?? '')];
  const chapter = /^(\d{1,2})\s?kap\./u.exec(head);
  if (chapter) return [keyOf('kap', chapter[1] ?? '')];
  if (block.kind !== 'heading') return [];
  const appendix = /^bilaga\s(\d+|[A-Z])\b/iu.exec(head);
  if (appendix) return [keyOf('bilaga', appendix[1] ?? '')];
  const numbered = /^(\d+(?:\.\d+)*)\.?\s/u.exec(head);
  return numbered ? [keyOf('avsnitt', numbered[1] ?? '')] : [];
}

function keyOf(kind: string, number: string): string {
  return `${kind} ${number.replace(/\s/g, '').toLowerCase()}`;
}

/** From the full stop before to the full stop after; a stop after a number or "kap" ends nothing. */
function sentenceAround(words: string, place: number): string {
  const ends = [...words.matchAll(/(?<!\d|kap|bl|s\.k|t\.ex|m)[.!?](?=\s+\p{Lu}|$)/gu)].map(
    ({ index }) => index,
  );
  const from = ends.findLast((end) => end < place) ?? -1;
  const to = ends.find((end) => end >= place) ?? words.length;
  return words.slice(from + 1, to);
}
