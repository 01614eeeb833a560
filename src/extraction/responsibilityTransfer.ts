/** Reads a responsibility that moves from one committee to another on a day. Facts 3.2, no. 49. */
import { addDays } from '../domain/localDate';
import type { LocalDate } from '../domain/localDate';
import type { Actor, MaskedSentence } from './maskedSentence';
import { actorAt, dayBefore, marks } from './maskedSentence';
import type { SentenceResponsibility } from './sentenceResponsibility';
import { findDates, readPoint } from './swedishDate';

const day = '(?:(?:vid|från)\\s)?(?:årsskiftet\\s\\d{4}/\\d{2,4}|[\\uE100\\uE103]+)';
const subject =
  '(?:huvud|verksamhets|samordnings)?(?:ansvaret|mannaskapet|uppgiften|uppgifterna|uppdraget)';
const task = '(?:för\\s(?<what>.+?)|(?<task>att\\s.+?))';
const moves = `(?:(?:flyttas|förs|går|lämnas|flyttades|fördes|gick|lämnades)\\s(?:{when}\\s)?över|flyttas|överförs|övergår|överlämnas|överlåts|flyttades|överfördes|övergick|överlämnades|har\\s(?:flyttats|överförts|övergått))`;
const takes = '(?:övertar|tar|övertog|tog|har\\sövertagit|tar\\söver|tog\\söver|ska\\sta\\söver)';
const goes = `(?:{when}\\s${moves}\\s)?${subject}\\s${task}\\s(?:${moves}\\s)?(?:{when}\\s)?`;
const former = `(?<former>${marks.actor.class})`;
const latter = `(?<latter>${marks.actor.class})`;

interface TransferPattern {
  readonly pattern: RegExp;
  /** Read only with a day: without one it tells of the past, or of who has it anyway. */
  readonly needsDay: boolean;
}

/** Ansvaret för X flyttas från A till B den …; Den … tar B över ansvaret för X från A. */
const patterns: readonly TransferPattern[] = [
  [`${goes}från\\s${former}\\still\\s${latter}(?:,?\\s{when})?`],
  [`${goes}till\\s${latter}\\sfrån\\s${former}(?:,?\\s{when})?`],
  [
    `(?:{when}\\s)?${takes}\\s${latter}\\s(?:över\\s)?(?:${subject}\\sför\\s)?(?<what>.+?)\\s(?:från|efter)\\s${former}(?:,?\\s{when})?`,
  ],
  [
    `${latter}\\s${takes}\\s(?:{when}\\s)?(?:över\\s)?(?:${subject}\\sför\\s)?(?<what>.+?)\\s(?:från|efter)\\s${former}(?:,?\\s{when})?`,
  ],
  [
    `(?:{when}\\s)?${takes}\\s${latter}\\s(?:över\\s)?${subject}\\sför\\s(?<what>.+?)(?:,?\\s{when})?`,
    'day',
  ],
  [
    `${latter}\\s${takes}\\s(?:{when}\\s)?(?:över\\s)?${subject}\\sför\\s(?<what>.+?)(?:,?\\s{when})?`,
    'day',
  ],
  [
    `${former}\\s(?:överlämnar|överlåter|lämnar(?:\\söver)?)\\s(?:{when}\\s)?(?:över\\s)?${subject}\\sför\\s(?<what>.+?)\\still\\s${latter}(?:,?\\s{when})?`,
  ],
].map(([source = '', need]) => ({
  pattern: new RegExp(`^${withDays(source)}$`, 'diu'),
  needsDay: need !== undefined,
}));

/** "A ansvarar för X till och med 2024, därefter B." */
const handover = new RegExp(
  `^${former}\\s(?:ansvarar|svarar|har\\sansvaret)\\s(?:(?<early>\\uE100+)\\s)?för\\s(?<what>.+?)(?:\\s(?<late>\\uE100+))?,?\\s(?:och\\s)?(?:\\uE105+|sedan)\\s(?:(?:ansvarar|svarar|tar|övertar)\\s)?${latter}(?:\\s(?:över|över\\sansvaret|ansvaret))?$`,
  'diu',
);

/** The new committee from the day, the former one to the day before. Without a day: the new one alone. */
export function readTransfer(sentence: MaskedSentence, clause: string): SentenceResponsibility[] {
  if (/föresl|förslag|bör\s|(?<!\p{L})(?:inte|ej)(?!\p{L})/iu.test(clause)) return [];
  for (const { pattern, needsDay } of patterns) {
    const places = pattern.exec(clause)?.indices?.groups;
    if (!places) continue;
    const day = dayOf(sentence, places);
    if (day === null && isPast.test(clause)) return [];
    if (day !== null || !needsDay) return moved(movedIn(sentence, places), day);
  }
  return readHandover(sentence, clause);
}

const isPast =
  /(?<!\p{L})(?:övertog|tog|flyttades|fördes|gick|lämnades|överfördes|övergick|överlämnades)(?!\p{L})/u;

function readHandover(sentence: MaskedSentence, clause: string): SentenceResponsibility[] {
  const places = handover.exec(clause)?.indices?.groups;
  const time = places?.early ?? places?.late;
  const period = sentence.periods.find(({ start }) => start === time?.[0]);
  if (!places || !period?.to) return [];
  const { from, to } = period;
  return moved(movedIn(sentence, places), addDays(to, 1))
    .reverse()
    .map((one, at) => (at === 0 ? { ...one, period: { from, to } } : one));
}

type Places = Readonly<Record<string, [number, number]>>;

interface Moved {
  readonly what: SentenceResponsibility['what'];
  readonly former: Actor | null;
  readonly latter: Actor | null;
}

function movedIn(sentence: MaskedSentence, places: Places): Moved {
  const [start, end] = places.what ?? places.task ?? [0, 0];
  const actor = (place: [number, number] | undefined): Actor | null =>
    place ? actorAt(sentence, place[0]) : null;
  return { what: { start, end }, former: actor(places.former), latter: actor(places.latter) };
}

function dayOf(sentence: MaskedSentence, places: Places): LocalDate | null {
  const place = [1, 2, 3, 4, 5].map((number) => places[`when${number}`]).find(Boolean);
  return place ? dayAt(sentence, place[0], place[1]) : null;
}

/** Each place where the day may stand, numbered: a name may stand once in a pattern. */
function withDays(source: string): string {
  let number = 0;
  return source.replaceAll('{when}', () => `(?<when${++number}>${day})`);
}

function moved({ what, former, latter }: Moved, day: LocalDate | null): SentenceResponsibility[] {
  const rest = { what, kind: 'ansvar', modality: 'ska', condition: null, exception: null } as const;
  const taken = { ...rest, actor: latter, period: { from: day, to: null } };
  if (day === null || former === null) return [taken];
  return [taken, { ...rest, actor: former, period: { from: null, to: dayBefore(day) } }];
}

function dayAt(sentence: MaskedSentence, start: number, end: number): LocalDate | null {
  const words = sentence.text.slice(start, end);
  const period = sentence.periods.find((one) => one.start >= start && one.end <= end);
  // "tar under 2024 ansvaret" is a time with an end, and no change.
  if (period) return period.to === null ? period.from : null;
  const turn = /årsskiftet\s(\d{4})\//i.exec(words);
  if (turn) return readPoint(String(Number(turn[1]) + 1))?.first ?? null;
  return findDates(words)[0]?.date ?? null;
}
