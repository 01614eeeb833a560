/** A responsibility's state in the reader's words: status, period, holder, and who probably holds it. */
import type { CommitteeOnDay } from '../../domain/committeeSuccession';
import type { Period } from '../../domain/period';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import { lastDayOf } from '../../domain/validity';
import type { StatusTone, StatusWords } from '../components/StatusBadge';
import type { Sentences } from '../text/sv';

/** One word and one line under it: "Har löpt ut, 2014-12-31". */
export function responsibilityWords(judged: ResponsibilityOnDay, text: Sentences): StatusWords {
  return {
    tone: toneOf(judged),
    word: text.responsibility.state[judged.state],
    detail: detailOf(judged, text),
  };
}

/** "2013–2014", "2013-02-01 – 2014-12-31", "sedan 2015-01-01", "till 2027-12-31", or "tills vidare". */
export function periodWords({ from, to }: Period, text: Sentences): string {
  if (from !== null && to !== null) {
    const years = from.endsWith('-01-01') && to.endsWith('-12-31');
    return years ? yearsWords(from, to) : text.responsibility.period(from, to);
  }
  if (from !== null) return text.responsibility.since(from);
  return to !== null ? text.responsibility.to(to) : text.responsibility.noPeriod;
}

/** "2013–2014", or "2026": whole years are said as people say them. */
function yearsWords(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** The names of committees, in the order given. */
export function holderNames(holders: readonly CommitteeOnDay[]): string {
  return holders.map(({ committee }) => committee.name).join(', ');
}

function toneOf(judged: ResponsibilityOnDay): StatusTone {
  switch (judged.state) {
    case 'lapsed':
    case 'committeeCeased':
      return 'lapsed';
    case 'sourceNotInForce':
      return 'repealed';
    case 'upcoming':
    case 'unknown':
      return judged.state;
    case 'current':
      if (judged.source.kind === 'none') return 'withoutSource';
      return judged.endsSoon ? 'endsSoon' : 'inForce';
  }
}

function detailOf(judged: ResponsibilityOnDay, text: Sentences): string {
  const { from, to } = judged.responsibility.period;
  const words = text.responsibility;
  switch (judged.state) {
    case 'lapsed':
      return to ?? '';
    case 'upcoming':
      return from === null ? '' : words.startsOn(from);
    case 'committeeCeased':
      return judged.ceased.map((committee) => committee.period.to).join(', ');
    case 'unknown':
      return periodWords(judged.responsibility.period, text);
    case 'sourceNotInForce':
      return sourceEndWords(judged, text);
    case 'current':
      return currentDetail(judged, text);
  }
}

/** Until when its source applied, and so it: "till 2023-12-31". */
function sourceEndWords({ source }: ResponsibilityOnDay, text: Sentences): string {
  const lastDay = source.kind === 'read' ? lastDayOf(source.validity) : null;
  return lastDay === null ? '' : text.responsibility.sourceEnded(lastDay);
}

function currentDetail(judged: ResponsibilityOnDay, text: Sentences): string {
  const { from, to } = judged.responsibility.period;
  const words = text.responsibility;
  if (judged.source.kind === 'none') {
    return to === null ? words.withoutSource : words.withoutSourceTo(to);
  }
  if (to !== null) return judged.endsSoon ? words.endsSoon(to) : words.to(to);
  return from === null ? words.noPeriod : words.since(from);
}
