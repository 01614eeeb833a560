/** Words that a text defines, and where it uses them after that. */
import { blocksInOrder, wordsOf } from '../domain/blocksInOrder';
import type { HeadingBlock, ParagraphBlock, TextDocument } from '../domain/textDocument';
import type { TextReference } from './textReference';

type WordBlock = HeadingBlock | ParagraphBlock;

export interface Definition {
  /** In small letters. */
  readonly term: string;
  readonly anchor: string;
}

/** "Med internationellt arbete avses …", "Med begreppet ”samverkan” menas …". */
const withMeant =
  /(?:^|[.!?]\s+)Med\s+(?:begreppet|ordet|termen|uttrycket)?\s*["”“']?(\p{L}[\p{L}\p{N} -]{3,50}?)["”“']?\s+(?:avses|menas|förstås)(?!\p{L})/u;
/** Under a heading such as "Definitioner": "Samverkan: …", "Samverkan – …". */
const leadingTerm = /^(\p{L}[\p{L}\p{N} -]{2,50}?)\s*(?::|\s[–-])\s+\p{L}/u;
const definitionHeading = /\b(?:definition(?:er)?|begrepp|ordlista|ordförklaringar)\b/iu;
/** Shorter words are used in other senses too. */
const shortestTerm = 6;

/** Each word once, where it is defined first. */
export function definitionsIn(document: TextDocument): readonly Definition[] {
  const defined = new Map<string, string>();
  let underDefinitions = false;
  for (const block of blocksInOrder(document)) {
    const words = wordsOf(block);
    if (block.kind === 'heading') {
      underDefinitions = definitionHeading.test(words);
      continue;
    }
    const match = withMeant.exec(words) ?? (underDefinitions ? leadingTerm.exec(words) : null);
    const term = match?.[1]?.trim().toLowerCase();
    if (term === undefined || term.length < shortestTerm || defined.has(term)) continue;
    defined.set(term, block.anchor);
  }
  return [...defined].map(([term, anchor]) => ({ term, anchor }));
}

/** The first use in each block; the defining block itself is none. */
export function usesOfDefinitions(
  block: WordBlock,
  words: string,
  definitions: readonly Definition[],
): readonly TextReference[] {
  if (block.kind === 'heading') return [];
  const small = words.toLowerCase();
  return definitions.flatMap(({ term, anchor }): readonly TextReference[] => {
    if (anchor === block.anchor || small.length !== words.length) return [];
    const start = wholeWordAt(small, term);
    if (start === -1) return [];
    const end = start + term.length;
    return [{ anchor: block.anchor, start, end, target: { kind: 'definition', anchor } }];
  });
}

function wholeWordAt(words: string, term: string): number {
  for (let at = words.indexOf(term); at !== -1; at = words.indexOf(term, at + 1)) {
    const around = `${words[at - 1] ?? ' '}${words[at + term.length] ?? ' '}`;
    if (!/[\p{L}\p{N}-]/u.test(around)) return at;
  }
  return -1;
}
