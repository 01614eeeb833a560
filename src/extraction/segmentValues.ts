/** Parts one line of values among the labels of the line above, by what each value must look like. */
import { findCaseNumbers } from './caseNumberText';
import type { CommitteeFinder } from './committeeName';
import { findDecisionMaker } from './decisionMaker';
import { typeNamed } from './documentTypeWord';
import type { FrontMatterLabel, LabelledFact } from './frontMatterLabels';
import { findDates } from './swedishDate';
import { findPeriods } from './swedishPeriod';

interface Span {
  readonly start: number;
  readonly end: number;
}

const sectionOrNumber = /^[\s,(]*(?:§\s*)?\d{1,3}(?:\/\d{2,4})?(?![\d-])\)?/;

/**
 * One text a label, empty where there is none: "Socialnämndens reglemente Reglemente Kf , 110
 * Kommunfullmäktige" under "Dokumentnamn Dokumenttyp Upprättad Beslutsinstans". A single value that
 * several labels could have belongs to the last of them.
 */
export function segmentValues(
  labels: readonly FrontMatterLabel[],
  text: string,
  finder: CommitteeFinder,
): string[] {
  const facts = labels.map(({ fact }) => fact);
  const places = facts.map((): Span | null => null);
  let from = 0;
  facts.forEach((fact, index) => {
    const span = typedSpan(fact, text, from, finder);
    if (!span) return;
    const isOwnType = fact === 'type' && facts[index - 1] === 'title';
    const place = isOwnType ? lastType(text, from, span) : span;
    places[index] = place;
    from = place.end;
  });
  const [only, another] = places.flatMap((place, index) => (place ? [index] : []));
  if (only !== undefined && another === undefined) moveToLast(facts, places, only, text, finder);
  return facts.map((fact, index) => textAt(fact, index, places, text));
}

function textAt(
  fact: LabelledFact,
  index: number,
  places: readonly (Span | null)[],
  text: string,
): string {
  const own = places[index];
  if (own) return text.slice(own.start, own.end).trim();
  if (isTyped(fact) || fact === 'other' || fact === 'revision') return '';
  const start = places.slice(0, index).findLast((place) => place !== null)?.end ?? 0;
  const end = places.slice(index + 1).find((place) => place !== null)?.start ?? text.length;
  const anyTyped = places.some((place) => place !== null);
  return anyTyped ? text.slice(start, Math.max(start, end)).trim() : '';
}

function moveToLast(
  facts: readonly LabelledFact[],
  places: (Span | null)[],
  only: number,
  text: string,
  finder: CommitteeFinder,
): void {
  const last = facts.findLastIndex((fact) => typedSpan(fact, text, 0, finder) !== null);
  if (last <= only) return;
  places[only] = null;
  places[last] = typedSpan(facts[last] ?? 'other', text, 0, finder);
}

function isTyped(fact: LabelledFact): boolean {
  return !['title', 'documentOwner', 'supersedes', 'other', 'revision'].includes(fact);
}

function typedSpan(
  fact: LabelledFact,
  text: string,
  from: number,
  finder: CommitteeFinder,
): Span | null {
  const rest = text.slice(from);
  const shifted = (span: Span | null | undefined): Span | null =>
    span ? { start: span.start + from, end: span.end + from } : null;
  switch (fact) {
    case 'decidedBy':
      return shifted(findDecisionMaker(rest, finder));
    case 'decidedOn':
      return shifted(decisionSpan(rest, finder));
    case 'reviewDueOn':
      return shifted(findDates(rest)[0]);
    case 'caseNumber':
      return shifted(findCaseNumbers(rest)[0]);
    case 'validity':
    case 'validFrom':
    case 'validTo':
      return shifted(findPeriods(rest)[0] ?? findDates(rest)[0]);
    case 'type':
      return shifted(typeSpan(rest));
    case 'section': {
      const match = /§\s*\d+(?:\/\d+)?/.exec(rest);
      return match && shifted({ start: match.index, end: match.index + match[0].length });
    }
    default:
      return null;
  }
}

/** A day, or a body with a day or a section after it. */
function decisionSpan(text: string, finder: CommitteeFinder): Span | null {
  const [day] = findDates(text);
  const maker = findDecisionMaker(text, finder);
  if (maker && (!day || maker.end <= day.start)) {
    const dayEnd = day && day.start - maker.end <= 4 ? day.end : maker.end;
    const end = dayEnd + sectionLength(text.slice(dayEnd));
    return end === maker.end ? null : { start: maker.start, end };
  }
  return day ? { start: day.start, end: day.end + sectionLength(text.slice(day.end)) } : null;
}

function sectionLength(text: string): number {
  return sectionOrNumber.exec(text)?.[0].length ?? 0;
}

function typeSpan(text: string): Span | null {
  for (const match of text.matchAll(/\p{L}+/gu)) {
    if (typeNamed(match[0]) !== null)
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** A title may hold the word of its genre: the genre's own cell is the last such word before a figure. */
function lastType(text: string, from: number, first: Span): Span {
  let last = first;
  for (let next = typeSpan(text.slice(last.end)); next; next = typeSpan(text.slice(last.end))) {
    const between = text.slice(last.end, last.end + next.start);
    if (/\d/.test(between)) break;
    last = { start: last.end + next.start, end: last.end + next.end };
  }
  return last.start > from ? last : first;
}
