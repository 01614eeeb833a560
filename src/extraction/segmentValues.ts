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
  return spans[fact] !== undefined;
}

function typedSpan(
  fact: LabelledFact,
  text: string,
  from: number,
  finder: CommitteeFinder,
): Span | null {
  const span = spans[fact]?.(text.slice(from), finder) ?? null;
  return span && { start: span.start + from, end: span.end + from };
}

/** Where a value that can be told by its look begins and ends; other facts take the words between. */
const spans: Readonly<
  Partial<Record<LabelledFact, (text: string, finder: CommitteeFinder) => Span | null | undefined>>
> = {
  decidedBy: (text, finder) => findDecisionMaker(text, finder) ?? decisionSpan(text, finder),
  decidedOn: decisionSpan,
  reviewDueOn: (text) => findDates(text)[0],
  caseNumber: (text) => findCaseNumbers(text)[0],
  validity: periodSpan,
  validFrom: periodSpan,
  validTo: periodSpan,
  type: typeSpan,
  section: (text) => {
    const match = /§\s*\d+(?:\/\d+)?/.exec(text);
    return match && { start: match.index, end: match.index + match[0].length };
  },
};

function periodSpan(text: string): Span | undefined {
  return findPeriods(text)[0] ?? findDates(text)[0];
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
