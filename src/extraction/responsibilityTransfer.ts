/** Reads a responsibility that moves from one committee to another on a day. Facts 3.2, no. 49. */
import type { LocalDate } from '../domain/localDate';
import type { Actor, MaskedSentence } from './maskedSentence';
import { actorAt, dayBefore, marks } from './maskedSentence';
import type { SentenceResponsibility } from './sentenceResponsibility';
import { findDates, readPoint } from './swedishDate';

const when = '(?<when>(?:(?:vid|från)\\s)?(?:årsskiftet\\s\\d{4}/\\d{4}|[\\uE100\\uE103]+))';
const again = when.replaceAll('?<when>', '?<later>');
const third = when.replaceAll('?<when>', '?<last>');
const subject =
  '(?:huvud|verksamhets|samordnings)?(?:ansvaret|mannaskapet|uppgiften|uppgifterna|uppdraget)';
const moves =
  '(?:flyttas(?:\\söver)?|överförs|förs\\söver|övergår|går\\söver|överlämnas|lämnas\\söver|överlåts|flyttades|överfördes|övergick)';
const former = `(?<former>${marks.actor.class})`;
const latter = `(?<latter>${marks.actor.class})`;

/** Ansvaret för X flyttas från A till B den …; Den … tar B över ansvaret för X från A. */
const patterns = [
  `(?:${when}\\s${moves}\\s)?${subject}\\sför\\s(?<what>.+?)\\s(?:${moves}\\s)?(?:${again}\\s)?från\\s${former}\\still\\s${latter}(?:,?\\s${third})?`,
  `(?:${when}\\s)?(?:övertar|tar)\\s${latter}\\s(?:över\\s)?(?:${subject}\\sför\\s)?(?<what>.+?)\\s(?:från|efter)\\s${former}(?:,?\\s${again})?`,
  `${latter}\\s(?:övertar|tar\\söver)\\s(?:${when}\\s)?(?:${subject}\\sför\\s)?(?<what>.+?)\\s(?:från|efter)\\s${former}(?:,?\\s${again})?`,
].map((source) => new RegExp(`^${source}$`, 'diu'));

/** The new committee from the day, the former one to the day before. Without a day: the new one alone. */
export function readTransfer(sentence: MaskedSentence, clause: string): SentenceResponsibility[] {
  for (const pattern of patterns) {
    const places = pattern.exec(clause)?.indices?.groups;
    if (!places?.what || !places.former || !places.latter) continue;
    if (/föresl|förslag|bör\s/i.test(clause)) return [];
    const place = places.when ?? places.later ?? places.last;
    return moved(
      { start: places.what[0], end: places.what[1] },
      actorAt(sentence, places.former[0]),
      actorAt(sentence, places.latter[0]),
      place ? dayAt(sentence, place[0], place[1]) : null,
    );
  }
  return [];
}

function moved(
  what: SentenceResponsibility['what'],
  from: Actor | null,
  to: Actor | null,
  day: LocalDate | null,
): SentenceResponsibility[] {
  const rest = { what, kind: 'ansvar', modality: 'ska', condition: null, exception: null } as const;
  const taken = { ...rest, actor: to, period: { from: day, to: null } };
  if (day === null) return [taken];
  return [taken, { ...rest, actor: from, period: { from: null, to: dayBefore(day) } }];
}

function dayAt(sentence: MaskedSentence, start: number, end: number): LocalDate | null {
  const words = sentence.text.slice(start, end);
  const period = sentence.periods.find((one) => one.start >= start && one.end <= end);
  if (period) return period.from;
  const turn = /årsskiftet\s\d{4}\/(\d{4})/i.exec(words);
  if (turn) return readPoint(turn[1] ?? '')?.first ?? null;
  return findDates(words)[0]?.date ?? null;
}
