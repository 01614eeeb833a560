/** A document's text as the parts that are searched: from its blocks once it was opened, else from stored words. */
import { blocksInOrder, wordsOf } from '../domain/blocksInOrder';
import type { TextDocument } from '../domain/textDocument';
import type { SearchedText, TextPart } from './searchEntry';
import { cleanText } from './term';

const longestHeading = 90;

/** The parts as they are searched and shown. */
export function searchedText(version: string, parts: readonly TextPart[]): SearchedText {
  const clean = parts.map((part) => ({ ...part, words: cleanText(part.words) }));
  const characters = clean.reduce((sum, { words }) => sum + words.length, 0);
  return { version, characters, parts: clean };
}

/** The blocks that have words; with anchors, so that an answer leads to its place. */
export function textFromBlocks(
  document: Pick<TextDocument, 'blocks' | 'notes'>,
  version: string,
): SearchedText {
  const parts: TextPart[] = [];
  for (const block of blocksInOrder(document)) {
    const words = wordsOf(block).replace(/\s+/g, ' ').trim();
    const labelled = block.label === null ? words : `${block.label} ${words}`;
    if (labelled.trim() === '') continue;
    parts.push({ kind: block.kind, anchor: block.anchor, words: labelled });
  }
  return searchedText(version, parts);
}

/** Stored words have a block on each line, and tabs between cells; which lines are headings is guessed. */
export function textFromStoredWords(plainText: string, version: string): SearchedText {
  const lines = plainText
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const parts = lines.map((words, at): TextPart => {
    const kind = looksLikeHeading(words, lines[at + 1]) ? 'heading' : 'paragraph';
    return { kind, anchor: null, words };
  });
  return searchedText(version, parts);
}

/** What a label of front matter begins with: the fact beside or below it is no heading, and neither is it. */
const label =
  /^(?:diarie(?:nr|nummer)|dnr|ärendenummer|beslut(?:ad|at|ande|sdatum|sinstans|sorgan| av)|fastställ(?:d|t|ande)|antag(?:en|et)|datum|gäller (?:från|till|fr)|giltig|version|revider(?:ad|at|ing)|senast|dokument(?:typ|namn|ansvarig|ägare|nummer)|upprättad|författare|handläggare|ersätter|sida \d)/i;
/** A year that is no number of a chapter, a case, a section, an address. */
const fact = /\d{4}|\d\/\d|§|@|\bdnr\b/i;

/** A short line without a full stop and without facts, before a longer one. Rather none than a wrong one. */
function looksLikeHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > longestHeading || next.length <= line.length)
    return false;
  if (label.test(line) || fact.test(line)) return false;
  return /^[\d\p{Lu}]/u.test(line) && !/[.,:;!?]$/.test(line);
}
