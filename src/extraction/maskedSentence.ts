/** A sentence with its committees, periods and asides replaced by marks of equal length, for patterns to read. */
import { addDays } from '../domain/localDate';
import type { LocalDate } from '../domain/localDate';
import type { CommitteeFinder, CommitteeMention } from './committeeName';
import { deniedWords, leftOutWords } from './contrast';
import { latinPattern } from './latinPattern';
import { findDates } from './swedishDate';
import type { FoundSpan } from './swedishPeriod';
import { findDeadlines, findPeriods } from './swedishPeriod';

/** One or several committees that act together; a pronoun has no names. */
export interface Actor {
  readonly names: readonly string[];
  readonly words: string;
  readonly via: CommitteeMention['via'];
}

interface MaskedPeriod {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly start: number;
  readonly end: number;
}

/** Every place in `masked` is the same place in `text`. */
export interface MaskedSentence {
  readonly text: string;
  readonly masked: string;
  readonly actors: readonly Actor[];
  readonly periods: readonly MaskedPeriod[];
  /** "utom Överförmyndarnämnden", of a group that acts; null where no one is left out. */
  readonly leftOut: string | null;
}

/** The private characters that stand for what was replaced; an actor's own number is added to the first. */
export const marks = {
  actor: { first: 0xe000, class: '[\\uE000-\\uE07F]+' },
  /** An actor in the genitive, "Kommunstyrelsens"; "KS" may be that too. */
  owner: { first: 0xe080, class: '[\\uE000-\\uE0FF]+' },
  period: '\uE100',
  deadline: '\uE101',
  aside: '\uE102',
  /** An adverb, which says nothing about who or what. */
  adverb: '\uE105',
  /** A day alone, "den 1 januari 2015". */
  day: '\uE103',
  /** What a list below the sentence says. */
  list: '\uE104\uE104\uE104',
} as const;

const adverb = latinPattern(
  '(?<![\\p{L}])(?:också|även|vidare|dessutom|därutöver|därmed|således|alltså|ytterst|främst|primärt|särskilt(?!\\sansvar)|gemensamt|tillsammans|ensamt?|själv(?:[at]|va)?|självständigt|fortsatt|fortlöpande|löpande|aktivt|numera|nu|nämligen|sålunda|enbart|endast|alltid|då|därefter|samtidigt|formellt|snarast|i\\sförsta\\shand|i\\shuvudsak|huvudsakligen|vid\\sbehov|tills?\\s?vidare|var\\soch\\sen|i\\ssin\\stur|i\\ssin\\shelhet|på\\sövergripande\\snivå|inom\\s(?:sitt|sina)\\s(?:respektive\\s)?(?:ansvars|verksamhets)?områden?|(?:inom|i)\\skommunen|\\p{L}+(?:ligen|bundet|vis|uerligt))(?![\\p{L}])',
  'gi',
);

const mostActors = 0x7f;
const between =
  /^(?:\s\([^)]{1,40}\))?(?:,\s|,?\s(?:och|samt|respektive|jämte)\s)(?:av\s|för\s)?$/u;
const parenthesis = /^\s\([\p{Lu}\p{Ll}]{1,8}\)/u;
const partner = `(?:[\\uE000-\\uE0FF]+|(?:\\p{L}+\\s){0,3}?\\p{L}+(?:en|et|na|er|ar|n))`;
const aside = latinPattern(
  `(?<=[\\s,])(?:(?:i|efter|genom)\\s(?:nära\\s)?(?:samråd|samarbete|samverkan|dialog)\\smed|tillsammans\\smed)\\s${partner}(?:\\s(?:och|samt)\\s${partner})?(?=[\\s,.]|$)` +
    `|(?<=\\s)med\\s(?:stöd|hjälp|bistånd)\\s(?:av|från)\\s${partner}(?=\\s)` +
    `|(?<=\\s)på\\suppdrag\\sav\\s[^,.]{3,80}?(?=\\s(?:för|att)\\s)` +
    `|(?<=(?:ansvarar|svarar|ansvaret)\\s)(?:vid|i\\shändelse\\sav)\\s[^,.]{3,60}?(?=\\sför\\s)`,
  'gi',
);

export function maskSentence(text: string, finder: CommitteeFinder): MaskedSentence {
  const actors: Actor[] = [];
  let masked = text;
  const put = (start: number, end: number, mark: string): void => {
    masked = masked.slice(0, start) + mark.repeat(end - start) + masked.slice(end);
  };
  for (const group of coordinated(text, finder.find(text))) {
    if (actors.length >= mostActors) break;
    const first = group.genitive ? marks.owner.first : marks.actor.first;
    put(group.start, group.end, String.fromCharCode(first + actors.length));
    actors.push({ names: group.names, words: text.slice(group.start, group.end), via: group.via });
  }
  const periods = findPeriods(masked).filter(({ from, to }) => from !== null || to !== null);
  for (const { start, end } of findDeadlines(masked)) put(start, end, marks.deadline);
  const kept = periods.filter(({ start }) => masked[start] !== marks.deadline);
  for (const { start, end } of kept) put(start, end, marks.period);
  for (const { start, end } of findDates(masked)) {
    const from = /den\s$/i.test(masked.slice(start - 4, start)) ? start - 4 : start;
    put(from, end, marks.day);
  }
  const leftOut = leftOutWords(masked);
  if (leftOut) put(leftOut.start, leftOut.end, marks.aside);
  for (const { start, end } of deniedWords(masked)) put(start, end, marks.aside);
  for (const [pattern, mark] of [
    [aside, marks.aside],
    [adverb, marks.adverb],
  ] as const)
    for (const match of masked.matchAll(pattern))
      put(match.index, match.index + match[0].length, mark);
  return { text, masked, actors, periods: kept, leftOut: wordsOf(text, leftOut) };
}

function wordsOf(text: string, span: FoundSpan | null): string | null {
  return span && text.slice(span.start, span.end).replace(/^[,\s]+|[,\s]+$/g, '');
}

/** The actor that a mark in the masked sentence stands for. */
export function actorAt(sentence: MaskedSentence, place: number): Actor | null {
  const code = sentence.masked.charCodeAt(place);
  const first = code >= marks.owner.first ? marks.owner.first : marks.actor.first;
  return sentence.actors[code - first] ?? null;
}

/** The day before, the last on which a responsibility that moved was the former committee's. */
export function dayBefore(day: LocalDate): LocalDate {
  return addDays(day, -1);
}

/** "A, B samt C" act together; "Kommunstyrelsen (KS)" is one. */
function coordinated(text: string, mentions: readonly CommitteeMention[]): CommitteeMention[] {
  const groups: CommitteeMention[] = [];
  for (const mention of mentions) {
    const before = groups.at(-1);
    if (before && isAbbreviationOf(text, before, mention)) {
      groups[groups.length - 1] = { ...before, end: mention.end + 1 };
    } else if (before?.via === 'pronoun' && isApposition(text, before, mention)) {
      groups[groups.length - 1] = { ...mention, start: before.start };
    } else if (
      before &&
      before.via !== 'pronoun' &&
      mention.via !== 'pronoun' &&
      !before.genitive &&
      between.test(text.slice(before.end, mention.start))
    ) {
      groups[groups.length - 1] = {
        ...mention,
        start: before.start,
        names: [...new Set([...before.names, ...mention.names])],
      };
    } else groups.push(withParenthesis(text, mention));
  }
  return groups;
}

function isAbbreviationOf(
  text: string,
  before: CommitteeMention,
  mention: CommitteeMention,
): boolean {
  const same = mention.names[0] === before.names.at(-1);
  return same && text.slice(before.end, mention.start) === ' (' && text[mention.end] === ')';
}

/** "Den gemensamma nämnden, Västra Gästriklands samhällsbyggnadsnämnd, ansvarar": the name tells who. */
function isApposition(text: string, before: CommitteeMention, mention: CommitteeMention): boolean {
  return text.slice(before.end, mention.start) === ', ' && text[mention.end] === ',';
}

/** "Tekniska nämnden (TN)": the abbreviation goes with the name although no register has it. */
function withParenthesis(text: string, mention: CommitteeMention): CommitteeMention {
  const short = parenthesis.exec(text.slice(mention.end, mention.end + 12))?.[0] ?? '';
  return mention.genitive ? mention : { ...mention, end: mention.end + short.length };
}
