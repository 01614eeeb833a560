/** Reads a decision out of words: who, when, which section, which case. Facts 1.3. */
import type { Decision } from '../domain/decision';
import type { LocalDate } from '../domain/localDate';
import { findCaseNumbers } from './caseNumberText';
import type { CommitteeFinder } from './committeeName';
import { findDecisionMaker } from './decisionMaker';
import type { FoundDate } from './swedishDate';
import { findDates } from './swedishDate';
import { findPeriods } from './swedishPeriod';

const revised =
  /(?<!\p{L})(?:rev(?:\.|(?=\s))|(?:senast\s+)?(?:reviderad|reviderat|reviderade|reviderades|ändrad|ändrat|ändrade|uppdaterad)(?!\p{L})|(?:med\s)?ändring(?:ar|en)?(?!\p{L})|förläng[dt](?!\p{L}))/iu;
const sectionSign =
  /(?:§{1,2}|(?<!\p{L})paragraf(?:en)?(?!\p{L}))\s*(\d{1,4}(?:\s?[a-z](?!\p{L}))?(?:[/:]\d{2,4}|\s?[-–]\s?\d{1,4})?)/iu;
/** A number where the § has dropped out: "2016-12-15, 198", "Kf , 110", "62/02" (§/year). Facts 1.1. */
const afterDay =
  /^\s*,\s*(\d{1,3}(?:\/\d{2}(?:\d{2})?)?)(?![\d/-]|\s*(?:\p{L}|\())|^\s+(\d{1,3}\/\d{2}(?:\d{2})?)(?![\d/-])/u;
const afterBody =
  /^\s*(?:,\s*|\s)(\d{1,3}\/\d{2}(?:\d{2})?)(?!\d)|^\s*,\s*(\d{1,3})(?![\d/-]|\s*\p{L})/u;
/** "KF 30 2013" is § 30 of 2013 (Håbo). */
const numberAndYear = /^\s+(\d{1,3})\s+(?:19|20)\d{2}(?!\d|-\d)/;

/** The first decision that the words tell; what comes after "reviderad" belongs to another. */
export function readDecision(text: string, finder: CommitteeFinder): Decision {
  const [base] = splitAtRevision(text);
  const numbers = findCaseNumbers(base);
  const words = blank(base, numbers);
  const maker = findDecisionMaker(words, finder);
  const dates = findDates(words);
  return {
    decidedBy: maker?.name ?? null,
    decidedOn: dates[0]?.date ?? null,
    section: readSection(words, maker?.end ?? null, dates[0]?.end ?? null),
    caseNumber: numbers[0]?.caseNumber ?? null,
  };
}

/** The words before and from the first "reviderad", "rev", "ändrad" or "förlängd". */
export function splitAtRevision(text: string): readonly [string, string] {
  const at = revised.exec(text)?.index ?? text.length;
  return [text.slice(0, at), text.slice(at)];
}

/** The later decisions of one text that names several places or days: Hofors, Ockelbo, Sandviken. */
export function laterDecisionDays(text: string): readonly LocalDate[] {
  const [base] = splitAtRevision(text);
  const periods = findPeriods(base);
  const isInPeriod = ({ start, end }: FoundDate): boolean =>
    periods.some((period) => period.start <= start && end <= period.end);
  return findDates(base)
    .slice(1)
    .filter((day) => !isInPeriod(day))
    .map(({ date }) => date);
}

/** "§ 44" as it stands: "§ 102/2016" keeps its year. Null where the words give none. */
function readSection(words: string, makerEnd: number | null, dayEnd: number | null): string | null {
  const signed = sectionSign.exec(words);
  if (signed) return `§ ${signed[1] ?? ''}`;
  const bare = dayEnd === null ? null : afterDay.exec(words.slice(dayEnd));
  const found =
    bare?.[1] ?? bare?.[2] ?? (makerEnd === null ? null : numberAfterBody(words.slice(makerEnd)));
  return found === null ? null : `§ ${found}`;
}

function numberAfterBody(rest: string): string | null {
  if (findDates(rest.slice(0, 24)).some(({ start }) => start <= 7)) return null;
  const match = afterBody.exec(rest) ?? numberAndYear.exec(rest);
  return match?.[1] ?? match?.[2] ?? null;
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let words = text;
  for (const { start, end } of spans)
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  return words;
}
