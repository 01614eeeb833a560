/** The words of an entry, field by field, cut into units: the name, the facts, and each paragraph of its text. */
import type { DocumentEntry, ResponsibilityEntry, SearchEntry } from './searchEntry';
import { cleanText } from './term';

export const fields = ['title', 'facts', 'heading', 'text'] as const;
/** A place in `fields`. */
export type FieldNumber = 0 | 1 | 2 | 3;

export interface Unit {
  readonly field: FieldNumber;
  /** The part of the text that it is of; -1 for what is not of a text. */
  readonly part: number;
  readonly words: string;
}

/** Paragraphs longer than this, in characters, are searched in pieces, so that near words count as near. */
const longestUnit = 1_200;

export function* unitsOf(entry: SearchEntry): Generator<Unit> {
  yield { field: 0, part: -1, words: titleOf(entry) };
  yield { field: 1, part: -1, words: factsOf(entry) };
  if (entry.kind === 'responsibility') {
    const { passage } = entry.responsibility;
    if (passage !== null) yield { field: 3, part: 0, words: cleanText(passage) };
    return;
  }
  for (const [part, { kind, words }] of (entry.text?.parts ?? []).entries()) {
    const field = kind === 'heading' ? 2 : 3;
    for (const piece of piecesOf(words)) yield { field, part, words: piece };
  }
}

export function titleOf(entry: SearchEntry): string {
  return cleanText(entry.kind === 'document' ? entry.document.title : entry.responsibility.what);
}

export function factsOf(entry: SearchEntry): string {
  const facts = entry.kind === 'document' ? documentFacts(entry) : responsibilityFacts(entry);
  return cleanText(facts.filter((fact) => fact !== null && fact !== '').join(' · '));
}

function documentFacts({ document, committees }: DocumentEntry): readonly (string | null)[] {
  const { documentType, decision, validity, documentOwner, subjects } = document;
  return [
    documentType,
    decision.decidedBy,
    decision.decidedOn,
    decision.section,
    decision.caseNumber,
    validity.from,
    validity.to,
    documentOwner,
    ...subjects,
    ...committees,
  ];
}

function responsibilityFacts(entry: ResponsibilityEntry): readonly (string | null)[] {
  const { instrument, kind, condition, period } = entry.responsibility;
  return [...entry.committees, entry.source, instrument, kind, condition, period.from, period.to];
}

/** Whole sentences where there are any, so that none is cut in the middle. */
function piecesOf(words: string): readonly string[] {
  if (words.length <= longestUnit) return [words];
  const pieces: string[] = [];
  let rest = words;
  while (rest.length > longestUnit) {
    const end = cutAt(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

function cutAt(words: string): number {
  const sentence = words.lastIndexOf('. ', longestUnit);
  if (sentence > longestUnit / 2) return sentence + 2;
  const space = words.lastIndexOf(' ', longestUnit);
  return space > longestUnit / 2 ? space + 1 : longestUnit;
}
